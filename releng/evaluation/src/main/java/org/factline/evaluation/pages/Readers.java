package org.factline.evaluation.pages;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.factline.article.Article;
import org.factline.article.Contributor.Role;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.factline.importing.html.HtmlPage;
import org.factline.importing.html.HtmlReader;

import de.l3s.boilerpipe.extractors.ArticleExtractor;
import net.dankito.readability4j.Readability4J;

/** Ours, and others to compare with. */
final class Readers {

	private Readers() {
	}

	static Map<String, Reading.Reader> all(boolean peers) {
		Map<String, Reading.Reader> readers = new LinkedHashMap<>();
		readers.put("factline", Readers::factline);
		if (peers) {
			readers.put("readability4j", Readers::readability);
			readers.put("boilerpipe", Readers::boilerpipe);
		}
		return readers;
	}

	static Article article(byte[] page) {
		return HtmlReader.read(HtmlPage.of(page)).toArticle("page", new Provenance("page.html", "text/html", "", "evaluation", "", ""));
	}

	private static Reading factline(byte[] page) {
		Article article = article(page);
		return new Reading(article.value(Field.TITLE).orElse(""), article.body(), article.names(Role.AUTHOR), article.value(Field.PUBLISHED).orElse(""));
	}

	/** The peers are given the text that our decoder makes of the bytes: it is the body that is compared. */
	private static String decoded(byte[] page) {
		return HtmlPage.of(page).document().outerHtml();
	}

	private static Reading readability(byte[] page) {
		var article = new Readability4J("https://page.invalid/", decoded(page)).parse();
		String byline = article.getByline() == null ? "" : article.getByline();
		String html = article.getContent() == null ? "" : article.getContent();
		String text = org.jsoup.Jsoup.parse(html.replaceAll("(?i)</(?:p|div|li|h\\d|td|br)>|<br ?/?>", "$0\n")).wholeText();
		return new Reading(article.getTitle() == null ? "" : article.getTitle(), text, List.of(byline), "");
	}

	private static Reading boilerpipe(byte[] page) throws Exception {
		return new Reading("", ArticleExtractor.INSTANCE.getText(new StringReader(decoded(page))), List.of(), "");
	}
}
