package org.factline.timeline.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.factline.timeline.Extent;
import org.factline.timeline.Lane;
import org.factline.timeline.Mark;
import org.factline.timeline.Timeline;

/**
 * A line of the canvas: an event, or below it when one article says that it happened.
 *
 * @param lane the event
 * @param mark empty for the event's own line
 */
record Row(Lane lane, Optional<Mark> mark) {

	/** The lines of a timeline, from top to bottom. Where all articles of an event agree in its date, they need no lines of their own. */
	static List<Row> of(Timeline timeline) {
		List<Row> rows = new ArrayList<>();
		for (Lane lane : timeline.lanes()) {
			rows.add(new Row(lane, Optional.empty()));
			if (lane.marks().size() > 1) {
				lane.marks().forEach(mark -> rows.add(new Row(lane, Optional.of(mark))));
			}
		}
		timeline.undated().forEach(lane -> rows.add(new Row(lane, Optional.empty())));
		return rows;
	}

	Optional<Extent> extent() {
		return mark.isPresent() ? mark.map(Mark::extent) : lane.extent();
	}

	String title() {
		return mark.map(Mark::outlet).orElse(lane.title());
	}

	String when() {
		return mark.map(Mark::when).orElse(lane.when());
	}

	/** The passage that it stands for: of an event, the first. */
	Optional<Mark> passage() {
		return mark.isPresent() ? mark : lane.marks().stream().findFirst();
	}
}
