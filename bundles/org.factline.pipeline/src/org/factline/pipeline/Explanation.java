package org.factline.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.factline.article.Decision;
import org.factline.article.Finding;
import org.factline.article.Problem;
import org.factline.checking.Step;

/**
 * Why two articles were flagged, or were not.
 *
 * @param dossier  the dossier that they belong to; empty where there is none with what was asked for
 * @param findings the finding that was asked for, or all that the check has on the two
 * @param steps    what was compared and what came of it
 * @param decision what somebody decided about the finding; its finding may be gone
 * @param names    what people call the articles of the dossier, by id
 * @param problems input that could not be read
 */
public record Explanation(String dossier, List<Finding> findings, List<Step> steps, Optional<Decision> decision,
		Map<String, String> names, List<Problem> problems) {

	public Explanation {
		Objects.requireNonNull(dossier);
		Objects.requireNonNull(decision);
		findings = List.copyOf(findings);
		steps = List.copyOf(steps);
		names = Map.copyOf(names);
		problems = List.copyOf(problems);
	}

	/** Whether there was anything to explain. */
	public boolean isFound() {
		return !dossier.isEmpty();
	}
}
