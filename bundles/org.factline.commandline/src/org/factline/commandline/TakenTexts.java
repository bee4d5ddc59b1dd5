package org.factline.commandline;

import java.util.Iterator;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.analysis.Analyser;
import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.reuse.ReuseText;

/** The texts of a dossier, to be taken once. Each is let go of as it is taken, so that what is made of them has room. */
final class TakenTexts implements Iterable<ReuseText> {

	private final @Nullable Article[] articles;

	TakenTexts(ArticleSet set) {
		articles = set.articles().toArray(Article[]::new);
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
				return Analyser.toReuseText(article);
			}
		};
	}
}
