package org.factline.reporting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Event;
import org.factline.article.Finding;

/**
 * The articles of one dossier and what was found in them.
 *
 * @param articles the articles
 * @param findings in {@link Finding#REPORT_ORDER}
 * @param events   what happened, in the order of time
 */
public record CheckedDossier(ArticleSet articles, List<Finding> findings, List<Event> events) {

	public CheckedDossier {
		Objects.requireNonNull(articles);
		findings = findings.stream().sorted(Finding.REPORT_ORDER).toList();
		events = List.copyOf(events);
	}

	/** A dossier whose events nobody asked for. */
	public CheckedDossier(ArticleSet articles, List<Finding> findings) {
		this(articles, findings, List.of());
	}

	/** The articles by id. */
	public Map<String, Article> articlesById() {
		return articles.articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));
	}
}
