package org.factline.pipeline;

import java.util.List;
import java.util.Map;

import org.factline.article.ArticleSet;
import org.factline.article.ClaimReview;
import org.factline.article.Decision;
import org.factline.article.Event;
import org.factline.article.MaskedName;
import org.factline.article.Problem;
import org.factline.model.bridge.ClaimRecords;

/**
 * What was read.
 *
 * @param dossiers  by id, loose inputs as {@link ArticleSet#LOOSE}
 * @param decisions by id of the dossier, for those that hold any
 * @param events    by id of the dossier, for those in which people confirmed any
 * @param reviews   by id of the dossier, the claims with a verdict, for those that hold any
 * @param withheld  by id of the dossier, the claims whose verdicts are not to be published yet
 * @param problems  what could not be read, in the order of the inputs
 * @param masks     the names that any of the dossiers masks; they are masked in all that was read together
 */
public record Imported(List<ArticleSet> dossiers, Map<String, List<Decision>> decisions,
		Map<String, List<Event>> events, Map<String, List<ClaimReview>> reviews,
		Map<String, List<ClaimRecords.Withheld>> withheld, List<Problem> problems, List<MaskedName> masks) {

	public Imported {
		dossiers = List.copyOf(dossiers);
		decisions = Map.copyOf(decisions);
		events = Map.copyOf(events);
		reviews = Map.copyOf(reviews);
		withheld = Map.copyOf(withheld);
		problems = List.copyOf(problems);
		masks = List.copyOf(masks);
	}

	/** What loose inputs give, which mask nothing. */
	public Imported(List<ArticleSet> dossiers, Map<String, List<Decision>> decisions, Map<String, List<Event>> events,
			Map<String, List<ClaimReview>> reviews, Map<String, List<ClaimRecords.Withheld>> withheld, List<Problem> problems) {
		this(dossiers, decisions, events, reviews, withheld, problems, List.of());
	}
}
