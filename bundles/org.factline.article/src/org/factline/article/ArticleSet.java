package org.factline.article;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.factline.text.CodePointOrder;

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

	public ArticleSet {
		Objects.requireNonNull(dossier);
		articles = articles.stream().sorted(Comparator.comparing(Article::id, CodePointOrder.INSTANCE)).toList();
		Set<String> ids = new HashSet<>();
		for (Article article : articles) {
			if (!ids.add(article.id())) {
				throw new IllegalArgumentException(dossier + ": two articles are called " + article.id());
			}
		}
	}
}
