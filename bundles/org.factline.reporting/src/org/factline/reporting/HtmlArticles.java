package org.factline.reporting;

import java.util.List;
import java.util.Locale;

import org.factline.article.Article;
import org.factline.article.Field;
import org.factline.reporting.PageIndex.OnPage;

/** The texts as they were read, with all that findings cite marked; what is no part of the story is folded away. */
record HtmlArticles(HtmlParts parts, PageIndex index) implements HtmlSection {

	/** So many characters of articles at most, so that the page stays light; less where there are many findings. */
	private static final int BUDGET = 500_000;
	private static final int BUDGET_OF_MANY = 120_000;

	@Override
	public String id() {
		return "articles";
	}

	@Override
	public boolean isEmpty() {
		return index.articles().isEmpty();
	}

	@Override
	public int count() {
		return -1;
	}

	@Override
	public void write() {
		int budget = index.isLarge() ? BUDGET_OF_MANY : BUDGET;
		int all = index.articles().stream().mapToInt(article -> article.article().text().length()).reduce(0, HtmlArticles::plus);
		int share = all <= budget ? Integer.MAX_VALUE : budget / index.articles().size();
		index.articles().forEach(article -> write(article, share));
	}

	/** A sum that cannot overflow. */
	private static int plus(int a, int b) {
		return (int) Math.min(Integer.MAX_VALUE, (long) a + b);
	}

	private void write(OnPage onPage, int share) {
		Article article = onPage.article();
		Markup page = parts.page();
		page.open("article", "class", "text", "id", onPage.anchor());
		page.open("h3", "lang", HtmlParts.language(article)).element("bdi", article.label()).close();
		page.open("p", "class", "from").element("b", article.value(Field.OUTLET).orElse(parts.messages().get("unknown.OUTLET")));
		article.value(Field.PUBLISHED).ifPresent(published -> {
			page.text(" ");
			parts.date(published);
		});
		page.close();
		List<ArticlePiece> pieces = ArticlePiece.of(article);
		if (pieces.isEmpty()) {
			parts.paragraph(parts.messages().get("html.emptyText"), "note");
		}
		HtmlMarks marks = new HtmlMarks(parts, article.text(), onPage.evidence());
		List<List<ArticlePiece>> groups = ArticlePiece.grouped(ArticlePiece.within(pieces, share, onPage.evidence()));
		for (List<ArticlePiece> group : groups) {
			write(group, marks, onPage);
		}
		marks.finish();
		page.close();
	}

	private void write(List<ArticlePiece> group, HtmlMarks marks, OnPage onPage) {
		Markup page = parts.page();
		boolean furniture = group.getFirst().isFurniture();
		if (furniture) {
			// a link into folded text must not lead nowhere
			boolean cited = group.stream().anyMatch(piece -> onPage.evidence().stream().anyMatch(piece::holds));
			page.open("details", "open", cited ? "open" : "");
			page.element("summary", parts.messages().get("html.furniture", group.size()));
		}
		int leftOut = 0;
		for (ArticlePiece piece : group) {
			if (piece.leftOut()) {
				leftOut++;
			} else {
				leftOut(leftOut);
				leftOut = 0;
				write(piece, marks, onPage.article());
			}
		}
		leftOut(leftOut);
		if (furniture) {
			page.close();
		}
	}

	private void write(ArticlePiece piece, HtmlMarks marks, Article article) {
		Markup page = parts.page();
		page.open("div", "class", "block " + piece.kind().name().toLowerCase(Locale.ROOT), "lang", HtmlParts.language(article));
		if (!piece.isStory()) {
			page.element("span", parts.messages().get("block." + piece.kind().name()), "class", "kind", "lang", parts.messages().get("language"));
		}
		page.open("p");
		marks.write(piece.begin(), piece.end());
		page.close().close();
	}

	private void leftOut(int paragraphs) {
		if (paragraphs > 0) {
			parts.paragraph(parts.messages().get("html.paragraphsLeftOut", paragraphs), "left-out");
		}
	}
}
