package org.factline.reporting;

import java.util.Objects;
import java.util.Optional;

import org.factline.article.Decision;

/**
 * How a finding stands to what people decided and to what a baseline knows.
 *
 * @param state    whether somebody decided about it
 * @param decision the last decision about it, or about what stood in its place
 * @param known    whether a baseline knows it
 */
public record Standing(State state, Optional<Decision> decision, Known known) {

	/** Nobody decided, and no baseline was asked. */
	public static final Standing OPEN = new Standing(State.OPEN, Optional.empty(), Known.NOT_ASKED);

	/** What people decided. */
	public enum State {
		/** Nothing. */
		OPEN,
		/** Something, which still holds. */
		DECIDED,
		/** Something, but it is another finding now, or it was said to be put right and still stands. */
		REAPPEARED
	}

	/** What a baseline knows. */
	public enum Known {
		/** There is no baseline. */
		NOT_ASKED,
		/** Neither the finding nor its place. */
		NEW,
		/** The place, but with another finding. */
		UPDATED,
		/** The finding itself. */
		UNCHANGED
	}

	public Standing {
		Objects.requireNonNull(state);
		Objects.requireNonNull(decision);
		Objects.requireNonNull(known);
	}

	/** Whether it still contradicts: nobody has dismissed it or put it right. What is confirmed does. */
	public boolean stands() {
		return state != State.DECIDED || decision.filter(last -> last.state() != Decision.State.CONFIRMED).isEmpty();
	}

	/** The same with what a baseline says. */
	public Standing with(Known baseline) {
		return new Standing(state, decision, baseline);
	}
}
