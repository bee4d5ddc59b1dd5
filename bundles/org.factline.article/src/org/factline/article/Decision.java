package org.factline.article;

import java.util.Objects;

/**
 * What a person decided about a finding.
 *
 * @param fingerprint of the finding
 * @param locus       of the finding; empty where it is not known
 * @param check       id of the check; empty where it is not known
 * @param state       what was decided
 * @param reason      why, in the person's words
 * @param who         the person; empty where nobody said
 * @param when        EDTF; empty where nobody said
 * @param about       the message of the finding as it was then; empty where it is not known
 */
public record Decision(String fingerprint, String locus, String check, State state, String reason, String who, String when,
		String about) {

	/** What can be decided. */
	public enum State {
		/** The sources do differ. */
		CONFIRMED,
		/** There is nothing to it. */
		DISMISSED,
		/** There was something to it, and it was put right. */
		FIXED
	}

	public Decision {
		Objects.requireNonNull(fingerprint);
		Objects.requireNonNull(locus);
		Objects.requireNonNull(check);
		Objects.requireNonNull(state);
		Objects.requireNonNull(reason);
		Objects.requireNonNull(who);
		Objects.requireNonNull(when);
		Objects.requireNonNull(about);
	}
}
