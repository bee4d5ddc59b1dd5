package org.factline.checking;

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
}
