package org.factline.ui.dossiers;

import org.factline.article.Article;
import org.factline.article.Field;

/** What people call an article: its headline; where it has none, the words that it begins with. */
public final class ArticleNames {

	private static final int MOST = 80;

	private ArticleNames() {
	}

	/** The name; an id only of an article without any words. */
	public static String of(Article article) {
		String title = article.value(Field.TITLE).orElse("");
		return title.isBlank() ? beginning(article) : title;
	}

	/** One line of words, cut at a word where it is long. */
	public static String cut(String words, int most) {
		String line = words.strip().replaceAll("\\s+", " ");
		if (line.length() <= most) {
			return line;
		}
		int space = line.lastIndexOf(' ', most);
		return line.substring(0, space < 1 ? most : space) + '\u2026';
	}

	private static String beginning(Article article) {
		String body = article.bodyBlocks().isEmpty() ? article.text() : article.bodyBlocks().getFirst().in(article.text());
		return body.isBlank() ? article.id() : cut(body, MOST);
	}
}
