package org.factline.checking.ui.findings;

import java.util.Locale;
import java.util.Optional;

import org.factline.article.Severity;

/**
 * Which findings are shown.
 *
 * @param text     part of what a line shows or of its passages; empty for any
 * @param severity empty for any
 * @param state    empty for any
 * @param check    id of the check; empty for any
 */
record FindingFilter(String text, Optional<Severity> severity, Optional<States> state, String check) {

	/** Groups of states that people ask for. */
	enum States {
		UNDECIDED, REAPPEARED, CONFIRMED, DISMISSED, FIXED;

		/** The key of its word. */
		String key() {
			return "filter.state." + name().toLowerCase(Locale.ROOT);
		}

		private boolean holds(FindingState state) {
			return switch (this) {
				case UNDECIDED -> state.isUndecided();
				case REAPPEARED -> state == FindingState.REAPPEARED;
				case CONFIRMED -> state == FindingState.CONFIRMED;
				case DISMISSED -> state == FindingState.DISMISSED;
				case FIXED -> state == FindingState.FIXED;
			};
		}
	}

	static final FindingFilter NONE = new FindingFilter("", Optional.empty(), Optional.empty(), "");

	/** Whether a line is shown, whatever its words. */
	boolean shows(FindingRow row) {
		return (check.isEmpty() || check.equals(row.check())) && (severity.isEmpty() || severity.get() == row.severity() && row.finding().isPresent())
				&& (state.isEmpty() || state.get().holds(row.state()));
	}
}
