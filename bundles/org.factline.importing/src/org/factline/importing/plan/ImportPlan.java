package org.factline.importing.plan;

import java.util.List;

import org.factline.article.Problem;

/**
 * What an import would do.
 *
 * @param articles what becomes of each article, in the order in which they were read
 * @param problems what could not be read, with the reason
 */
public record ImportPlan(List<PlannedArticle> articles, List<Problem> problems) {

	public ImportPlan {
		articles = List.copyOf(articles);
		problems = List.copyOf(problems);
	}

	/** The articles of a kind. */
	public List<PlannedArticle> of(PlannedArticle.Kind kind) {
		return articles.stream().filter(one -> one.kind() == kind).toList();
	}

	/** Whether carrying it out would change nothing. */
	public boolean isEmpty() {
		return articles.stream().allMatch(one -> one.kind() == PlannedArticle.Kind.UNCHANGED);
	}
}
