package org.factline.checking;

import java.util.List;
import java.util.Objects;

import org.factline.progress.Progress;

/**
 * Looks for one kind of thing in the articles of one dossier. A check holds no state: one instance serves many runs, in
 * several threads at once. It writes nothing, reads no clock and asks nothing of the environment, so the same articles
 * give the same findings.
 */
public interface Check {

	/**
	 * Looks at a dossier. What throws is contained by the runner and becomes "could not be checked".
	 *
	 * @param sink takes the findings in any order
	 */
	void run(CheckContext context, FindingSink sink, Progress progress);

	/**
	 * Tells why two articles were flagged, or were not: what was compared, step by step, and what made it compatible. A check
	 * that looks at one article may be asked about it twice.
	 *
	 * @param a id of an article of the dossier
	 * @param b id of another, or of the same
	 * @return in the language of the context; empty where the check has nothing to tell beyond its findings
	 */
	default List<Step> explain(CheckContext context, String a, String b) {
		Objects.requireNonNull(context);
		Objects.requireNonNull(a);
		Objects.requireNonNull(b);
		return List.of();
	}
}
