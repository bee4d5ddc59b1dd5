package org.factline.timeline;

import java.util.List;
import java.util.Objects;

import org.factline.article.Severity;

/**
 * Something that a check found about items of a timeline.
 *
 * @param fingerprint   of the finding; empty where no check looked and the dates themselves differ
 * @param check         id of the check; {@link #DATES} where no check looked
 * @param severity      how much it matters
 * @param message       one sentence for people; empty where no check looked
 * @param contradiction whether two statements do not agree
 * @param items         the items that it is about, in order, at least one
 */
public record Flag(String fingerprint, String check, Severity severity, String message, boolean contradiction, List<Integer> items) {

	/** Stands for the check where nothing but the dates of one event differ. */
	public static final String DATES = "";

	public Flag {
		Objects.requireNonNull(fingerprint);
		Objects.requireNonNull(check);
		Objects.requireNonNull(severity);
		Objects.requireNonNull(message);
		items = List.copyOf(items);
		if (items.isEmpty()) {
			throw new IllegalArgumentException(check + ": about nothing");
		}
	}

	/** Whether it is drawn as a line: two items, or more, that contradict each other. */
	public boolean isConflict() {
		return contradiction && items.size() > 1;
	}
}
