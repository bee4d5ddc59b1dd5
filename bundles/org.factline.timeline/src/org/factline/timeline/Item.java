package org.factline.timeline;

import java.util.Objects;
import java.util.Optional;

import org.factline.article.Event;
import org.factline.article.Passage;

/**
 * One date of one event: the event's own, or what one article says. Made when it is asked for; a timeline keeps columns.
 *
 * @param number   of the item in its timeline
 * @param event    what happened
 * @param passage  that tells it; empty for the event's own date
 * @param source   whose passage
 * @param when     as EDTF
 * @param extent   where that lies
 * @param set      whether it may be, or is, several stretches with others between
 * @param coarse   whether it was some time in that stretch, such as a month, and did not fill it
 * @param relative whether its words count from the publication date
 */
public record Item(int number, Event event, Optional<Passage.InText> passage, Optional<Source> source, String when, Extent extent, boolean set,
		boolean coarse, boolean relative) {

	public Item {
		Objects.requireNonNull(event);
		Objects.requireNonNull(passage);
		Objects.requireNonNull(source);
		Objects.requireNonNull(when);
		Objects.requireNonNull(extent);
	}

	/** Whose date it is: the outlet; empty for the event's own. */
	public String outlet() {
		return source.map(Source::outlet).orElse("");
	}
}
