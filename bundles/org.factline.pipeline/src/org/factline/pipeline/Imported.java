package org.factline.pipeline;

import java.util.List;

import org.factline.article.ArticleSet;
import org.factline.article.Problem;

/**
 * What was read.
 *
 * @param dossiers by id, loose inputs as {@link ArticleSet#LOOSE}
 * @param problems what could not be read, in the order of the inputs
 */
public record Imported(List<ArticleSet> dossiers, List<Problem> problems) {

	public Imported {
		dossiers = List.copyOf(dossiers);
		problems = List.copyOf(problems);
	}
}
