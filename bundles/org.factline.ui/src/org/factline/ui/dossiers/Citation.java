package org.factline.ui.dossiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.factline.article.Article;
import org.factline.article.Contributor;
import org.factline.article.Field;
import org.factline.messages.Messages;
import org.factline.pipeline.masking.Masking;
import org.factline.text.Span;
import org.factline.ui.language.TimeWords;

/**
 * A passage as it is quoted elsewhere: the words, who wrote them where and when, and the link.
 *
 * @param text plain
 * @param html the same with a link, for what takes it
 */
public record Citation(String text, String html) {

	/**
	 * The citation of a passage, in UTF-16 units of the article's text.
	 *
	 * @param masking of its dossier: a quotation is handed on
	 */
	public static Citation of(Article article, Span place, Masking masking, Locale locale) {
		Masking.Quoted quoted = masking.quoted(article, place);
		return of(quoted.article(), quoted.place(), locale);
	}

	private static Citation of(Article article, Span place, Locale locale) {
		Messages messages = Messages.of(Citation.class, locale);
		TimeWords times = new TimeWords(locale);
		String quote = place.in(article.text()).strip().replaceAll("\\s*\\n\\s*", "\n");
		List<String> source = new ArrayList<>();
		List<String> authors = article.names(Contributor.Role.AUTHOR);
		if (!authors.isEmpty()) {
			source.add(String.join(", ", authors));
		}
		article.value(Field.TITLE).ifPresent(title -> source.add("“" + title + "”"));
		article.value(Field.OUTLET).ifPresent(source::add);
		article.value(Field.AGENCY).ifPresent(source::add);
		source.add(article.value(Field.PUBLISHED).map(times::of).orElse(messages.get("cite.undated")));
		article.value(Field.RETRIEVED).map(times::of).ifPresent(when -> source.add(messages.get("cite.retrieved", when)));
		String line = String.join(", ", source) + ".";
		String url = article.value(Field.URL).orElse("");
		String text = "“" + quote + "”\n— " + line + (url.isEmpty() ? "" : " " + url);
		String link = url.isEmpty() ? "" : " <a href=\"" + escape(url) + "\">" + escape(url) + "</a>";
		return new Citation(text, "<blockquote><p>“" + escape(quote).replace("\n", "<br>") + "”</p></blockquote><p>— " + escape(line) + link + "</p>");
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
