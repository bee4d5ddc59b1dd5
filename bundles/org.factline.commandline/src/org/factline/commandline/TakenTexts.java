package org.factline.commandline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.analysis.Analyser;
import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.reuse.ReuseText;
import org.factline.text.CodePointIndex;

/**
 * The texts of a dossier, to be taken once. Each is let go of as it is taken: half of the memory that a comparison of a million
 * articles needs would else be texts that nobody looks at any more.
 */
final class TakenTexts implements Iterable<ReuseText> {

	private final String dossier;
	private final @Nullable Article[] articles;
	private final Map<String, CodePointIndex> indexes = new HashMap<>();

	TakenTexts(ArticleSet set) {
		dossier = set.dossier();
		articles = set.articles().toArray(Article[]::new);
	}

	String dossier() {
		return dossier;
	}

	/** Those that have not been taken yet. */
	@Override
	public Iterator<ReuseText> iterator() {
		return new Iterator<>() {

			private int next;

			@Override
			public boolean hasNext() {
				return next < articles.length;
			}

			@Override
			public ReuseText next() {
				Article article = Objects.requireNonNull(articles[next]);
				articles[next++] = null;
				indexes.put(article.id(), CodePointIndex.of(article.text()));
				return Analyser.toReuseText(article);
			}
		};
	}

	/** Takes all. */
	List<ReuseText> all() {
		List<ReuseText> all = new ArrayList<>();
		forEach(all::add);
		return all;
	}

	/** Where the code points are in a text that has been taken. */
	CodePointIndex index(String id) {
		return Objects.requireNonNull(indexes.get(id), id);
	}
}
