package org.factline.checking.ui.findings;

import java.util.Locale;

import org.factline.article.Decision;
import org.factline.checking.Judgements;

/** What became of a finding. */
public enum FindingState {
	/** Nobody decided anything about it. */
	OPEN,
	/** It was decided, and it is another one now or still stands. */
	REAPPEARED,
	/** Somebody says that the sources do differ. */
	CONFIRMED,
	/** Somebody says that there is nothing to it. */
	DISMISSED,
	/** It was put right, and is found no longer. */
	FIXED;

	/** What became of a finding that stands. */
	public static FindingState of(Judgements.Judged judged) {
		return switch (judged.state()) {
			case OPEN -> OPEN;
			case REAPPEARED -> REAPPEARED;
			case DECIDED -> judged.decision().map(Decision::state).map(FindingState::of).orElse(OPEN);
		};
	}

	private static FindingState of(Decision.State state) {
		return switch (state) {
			case CONFIRMED -> CONFIRMED;
			case DISMISSED -> DISMISSED;
			case FIXED -> FIXED;
		};
	}

	/** Whether somebody has to decide about it. */
	boolean isUndecided() {
		return this == OPEN || this == REAPPEARED;
	}

	/** The key of its word. */
	String key() {
		return "state." + name().toLowerCase(Locale.ROOT);
	}
}
