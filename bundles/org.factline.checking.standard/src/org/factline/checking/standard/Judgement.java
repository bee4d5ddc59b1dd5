package org.factline.checking.standard;

import org.factline.article.Severity;

/** What came of comparing two values. */
sealed interface Judgement {

	/**
	 * Both can be true.
	 *
	 * @param reason key of the sentence that says why
	 */
	record Compatible(String reason) implements Judgement {
	}

	/**
	 * Both cannot be true, or hardly.
	 *
	 * @param kind  the sub-kind, in fixed English words
	 * @param score how sure that is, from 0 to 1
	 */
	record Conflict(String kind, double score) implements Judgement {

		/** ERROR where it is all but certain; below the least score it is worth knowing only. */
		Severity severity() {
			return score >= ERROR ? Severity.ERROR : score >= WARNING ? Severity.WARNING : Severity.INFO;
		}
	}

	/** Scores are calibrated, so that of findings with this score 95 of 100 are true. */
	double ERROR = 0.95;
	/** Likewise 70 of 100. */
	double WARNING = 0.70;
	/** Less sure than this is not worth a reader's time. */
	double INFO = 0.30;
}
