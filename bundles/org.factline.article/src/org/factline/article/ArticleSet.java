package org.factline.article;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The articles of one dossier, which are compared with each other and with no others. They are sorted by id, so the order
 * in which inputs were named or read changes nothing.
 *
 * @param dossier  the dossier's id; {@link #LOOSE} for inputs that belong to none
 * @param articles with ids that are unique within the set
 */
public record ArticleSet(String dossier, List<Article> articles) {

	/** The dossier of all loose inputs of one call. */
	public static final String LOOSE = "-";

	/** Orders strings by code point, which is also the order of their UTF-8 bytes. */
	public static final Comparator<String> CODE_POINT_ORDER = ArticleSet::compareCodePoints;

	public ArticleSet {
		Objects.requireNonNull(dossier);
		articles = articles.stream().sorted(Comparator.comparing(Article::id, CODE_POINT_ORDER)).toList();
		Set<String> ids = new HashSet<>();
		for (Article article : articles) {
			if (!ids.add(article.id())) {
				throw new IllegalArgumentException(dossier + ": two articles are called " + article.id());
			}
		}
	}

	private static int compareCodePoints(String a, String b) {
		int common = Math.min(a.length(), b.length());
		for (int i = 0; i < common; i++) {
			char x = a.charAt(i);
			char y = b.charAt(i);
			if (x != y) {
				// surrogates stand for code points above all others
				return Character.isSurrogate(x) == Character.isSurrogate(y) ? Character.compare(x, y)
						: Character.isSurrogate(x) ? 1 : -1;
			}
		}
		return Integer.compare(a.length(), b.length());
	}
}
