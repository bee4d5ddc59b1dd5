package org.factline.reporting;

import java.util.List;
import java.util.Optional;

import org.factline.article.Article;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.reporting.PageIndex.Numbered;
import org.factline.reporting.PageIndex.OnPage;

/**
 * The passages of a finding side by side, each with the words around it and a link to its place in the article.
 *
 * @param brief whether to keep quotations short, since there are many
 */
record HtmlEvidence(HtmlParts parts, PageIndex index, boolean brief) {

	private static final int LONG_TITLE = 90;
	private static final int SHORT_TITLE = 50;

	/** Writes all passages of a finding. */
	void write(Numbered numbered) {
		Finding finding = numbered.finding();
		if (finding.passages().isEmpty()) {
			return;
		}
		Markup page = parts.page();
		page.open("div", "class", finding.passages().size() == 1 ? "passages single" : "passages");
		for (int i = 0; i < finding.passages().size(); i++) {
			Passage passage = finding.passages().get(i);
			Optional<OnPage> article = index.article(numbered.dossier(), passage.article());
			page.open("figure");
			caption(passage, article, numbered.evidence(i));
			quotation(passage, article.map(OnPage::article), Excerpt.disagreeing(finding, i));
			page.close();
		}
		page.close();
	}

	private void caption(Passage passage, Optional<OnPage> cited, String anchor) {
		Markup page = parts.page();
		page.open("figcaption");
		if (cited.isEmpty()) {
			page.element("b", passage.article());
		} else {
			Article article = cited.get().article();
			page.element("b", article.value(Field.OUTLET).orElse(article.id()));
			article.value(Field.PUBLISHED).ifPresent(published -> page.text(" ").element("small", parts.day(published)));
			String target = passage instanceof Passage.InText ? anchor : cited.get().anchor();
			String title = article.value(Field.TITLE).orElse(parts.messages().get("html.inArticle"));
			page.element("a", Excerpt.of(title, brief ? SHORT_TITLE : LONG_TITLE).shortened(), "href", '#' + target);
		}
		page.close();
	}

	private void quotation(Passage passage, Optional<Article> article, List<String> disagreeing) {
		Excerpt excerpt = excerpt(passage, article);
		Markup page = parts.page();
		page.open("blockquote", "lang", article.map(HtmlParts::language).orElse(""));
		if (passage instanceof Passage.InField field) {
			page.element("span", parts.messages().get("field." + field.field().name()), "class", "field").text(" ");
		}
		page.text(excerpt.before()).open("mark");
		parts.words(excerpt.head(), disagreeing);
		if (excerpt.leftOut() > 0) {
			page.text(" ").element("span", '[' + parts.messages().get("excerpt.leftOut", excerpt.leftOut()) + ']', "class", "left-out").text(" ");
			parts.words(excerpt.tail(), disagreeing);
		}
		page.close().text(excerpt.after()).close();
	}

	private Excerpt excerpt(Passage passage, Optional<Article> article) {
		int limit = brief ? 240 : 480;
		return passage instanceof Passage.InText place && article.isPresent()
				? Excerpt.of(article.get(), place, brief ? 60 : 200, limit)
				: Excerpt.of(passage.text(), limit);
	}
}
