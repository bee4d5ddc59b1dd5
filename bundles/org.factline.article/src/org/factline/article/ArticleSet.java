package org.factline.article;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.factline.text.CodePointOrder;

/**
 * The articles of one dossier, which are compared with each other and with no others. They are sorted by id, so the order
 * in which inputs were named or read changes nothing. Immutable; a set with a few articles changed shares the others.
 */
public final class ArticleSet {

	/** The dossier of all loose inputs of one call. */
	public static final String LOOSE = "-";

	private static final Comparator<Article> BY_ID = Comparator.comparing(Article::id, CodePointOrder.INSTANCE);

	private final String dossier;
	private final List<Article> articles;

	/**
	 * A set.
	 *
	 * @param dossier  the dossier's id; {@link #LOOSE} for inputs that belong to none
	 * @param articles in any order, with ids that are unique
	 */
	public ArticleSet(String dossier, List<Article> articles) {
		this(articles.stream().sorted(BY_ID).toList(), dossier);
		Set<String> ids = new HashSet<>();
		for (Article article : articles) {
			if (!ids.add(article.id())) {
				throw new IllegalArgumentException(dossier + ": two articles are called " + article.id());
			}
		}
	}

	private ArticleSet(List<Article> sorted, String dossier) {
		this.dossier = dossier;
		this.articles = sorted;
	}

	/** The dossier's id; {@link #LOOSE} for inputs that belong to none. */
	public String dossier() {
		return dossier;
	}

	/** The articles by id. */
	public List<Article> articles() {
		return articles;
	}

	/** The article of an id. */
	public Optional<Article> find(String id) {
		int low = 0;
		int high = articles.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			int order = CodePointOrder.INSTANCE.compare(articles.get(middle).id(), id);
			if (order == 0) {
				return Optional.of(articles.get(middle));
			}
			if (order < 0) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return Optional.empty();
	}

	/** The set with articles in the place of those with the same ids. Takes time in proportion to the number of references. */
	public ArticleSet replacing(Collection<Article> changed) {
		Article[] all = articles.toArray(Article[]::new);
		for (Article article : changed) {
			int at = Arrays.binarySearch(all, article, BY_ID);
			if (at < 0) {
				throw new IllegalArgumentException(dossier + ": no article is called " + article.id());
			}
			all[at] = article;
		}
		return new ArticleSet(Collections.unmodifiableList(Arrays.asList(all)), dossier);
	}

	@Override
	public String toString() {
		return dossier + ": " + articles.size() + " articles";
	}
}
