package org.factline.pipeline;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.Analyser;
import org.factline.analysis.Analysis;
import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.importing.ArticleKinds;
import org.factline.reuse.ReuseText;
import org.factline.reuse.Sources;

/** Counts how many of some articles are sources of their own: five that copy one story are one. */
public final class IndependentSources {

	private IndependentSources() {
	}

	/**
	 * How many independent sources some articles are; posts, messages and transcripts that nobody has confirmed are none.
	 *
	 * @param analysis of their dossier
	 * @param articles their ids; one that is not in the dossier does not count, one that is named twice counts once
	 */
	public static int count(Analysis analysis, Collection<String> articles) {
		Set<String> wanted = new HashSet<>(articles);
		List<Article> told = analysis.articles().stream().map(AnalysedArticle::article).filter(one -> wanted.contains(one.id())).toList();
		if (told.isEmpty()) {
			return 0;
		}
		List<ReuseText> texts = told.stream().map(Analyser::toReuseText).toList();
		return new Sources(texts, analysis.reuse().pairs(), Sources.COPY, ArticleKinds.unconfirmed(new ArticleSet(analysis.dossier(), told)))
				.independent(told.stream().map(Article::id).toList());
	}
}
