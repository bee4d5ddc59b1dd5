package org.factline.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.factline.article.Article;
import org.factline.article.ArticleSet;

/**
 * An article by what people call it: its id, the beginning of an id that is a hash, the file that it was read from, or its
 * headline.
 */
final class NamedArticle {

	/** Fewer digits are more likely a word than a hash. */
	private static final Pattern BEGINNING = Pattern.compile("[0-9a-f]{8,63}");

	private NamedArticle() {
	}

	/** Its id; empty where there is none, or several and none is meant more than another. */
	static Optional<String> id(ArticleSet set, String name) {
		List<Predicate<Article>> ways = List.of(article -> article.id().equals(name),
				article -> BEGINNING.matcher(name).matches() && article.id().startsWith(name),
				article -> isFile(article.provenance().location(), name),
				article -> article.label().strip().equalsIgnoreCase(name.strip()));
		for (Predicate<Article> way : ways) {
			List<Article> found = set.articles().stream().filter(way).toList();
			if (!found.isEmpty()) {
				return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
			}
		}
		return Optional.empty();
	}

	private static boolean isFile(String location, String name) {
		return location.equals(name) || location.endsWith('/' + name);
	}
}
