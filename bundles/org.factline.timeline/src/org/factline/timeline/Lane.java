package org.factline.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One event, and when each article says that it happened.
 *
 * @param event    its id
 * @param title    what people call it
 * @param when     as EDTF; empty where nobody says
 * @param extent   where that lies
 * @param proposed whether nobody has confirmed it
 * @param marks    one for each passage that tells it and gives a date
 */
public record Lane(String event, String title, String when, Optional<Extent> extent, boolean proposed, List<Mark> marks) {

	public Lane {
		Objects.requireNonNull(event);
		Objects.requireNonNull(title);
		Objects.requireNonNull(when);
		Objects.requireNonNull(extent);
		marks = List.copyOf(marks);
	}

	/** Whether two of its marks have no second in common. */
	public boolean isDisputed() {
		return marks.stream().anyMatch(one -> marks.stream().anyMatch(other -> !one.extent().overlaps(other.extent())));
	}
}
