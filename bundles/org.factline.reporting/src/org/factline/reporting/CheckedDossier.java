package org.factline.reporting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Finding;

/**
 * The articles of one dossier and what was found in them.
 *
 * @param articles the articles
 * @param findings in {@link Finding#REPORT_ORDER}
 */
public record CheckedDossier(ArticleSet articles, List<Finding> findings) {

	public CheckedDossier {
		Objects.requireNonNull(articles);
		findings = findings.stream().sorted(Finding.REPORT_ORDER).toList();
	}

	/** The articles by id. */
	public Map<String, Article> articlesById() {
		return articles.articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));
	}
}
