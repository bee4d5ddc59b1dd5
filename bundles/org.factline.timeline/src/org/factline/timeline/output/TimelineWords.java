package org.factline.timeline.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.factline.messages.Messages;
import org.factline.timeline.Almanac;
import org.factline.timeline.Flag;
import org.factline.timeline.Grouping;
import org.factline.timeline.Item;
import org.factline.timeline.Timeline;
import org.factline.timeline.layout.Layout;

/** What is drawn, in words: for those who hear it, and for all who point at it. Not for several threads at once. */
public final class TimelineWords {

	private final Messages messages;
	private final Almanac almanac;
	private final DateWords dates;

	/** In a language: Indonesian, else English. */
	public TimelineWords(Locale locale) {
		messages = Messages.of(TimelineWords.class, locale);
		almanac = new Almanac(locale);
		dates = new DateWords(messages, almanac);
	}

	/** The calendar of the language. */
	public Almanac almanac() {
		return almanac;
	}

	/** A date in words. */
	public String date(String edtf) {
		return edtf.isEmpty() ? messages.get("undated") : dates.of(edtf);
	}

	/** How far the date of an item can be trusted. */
	public String certainty(Item item) {
		return messages.get("certainty." + item.extent().certainty().name().toLowerCase(Locale.ROOT));
	}

	/** What the sources differ in. */
	public String conflict(Flag flag) {
		return flag.message().isEmpty() ? messages.get("conflict.dates") : flag.message();
	}

	/** Everything about an item, one thing on a line: title, date and how far to trust it, outlet, sentence, conflicts. */
	public List<String> lines(Timeline timeline, int number) {
		Item item = timeline.item(number);
		List<String> lines = new ArrayList<>();
		lines.add(item.event().title());
		StringBuilder when = new StringBuilder(date(item.when()));
		if (item.extent().certainty() == org.factline.timeline.Extent.Certainty.CERTAIN) {
			when.append(" (").append(certainty(item)).append(')');
		}
		if (item.extent().openAtBegin()) {
			when.append(", ").append(messages.get("open.begin"));
		}
		if (item.extent().openAtEnd()) {
			when.append(", ").append(messages.get("open.end"));
		}
		if (item.event().proposed()) {
			when.append(", ").append(messages.get("proposed"));
		}
		lines.add(when.toString());
		lines.add(item.source().map(source -> source.outlet()).orElse(messages.get("own")));
		item.passage().ifPresent(passage -> lines.add("“" + passage.text() + "”"));
		timeline.flags(number).stream().filter(flag -> flag.isConflict() || !flag.message().isEmpty())
				.forEach(flag -> lines.add(flag.isConflict() ? messages.get("conflict", conflict(flag)) : flag.message()));
		return lines;
	}

	/** What stands beside a lane. */
	public String lane(Layout layout, int lane) {
		int event = layout.laneEvent(lane);
		if (event >= 0) {
			return layout.timeline().events().get(event).title();
		}
		String key = layout.laneKey(lane);
		return key.isEmpty() ? messages.get("lane.none." + layout.arrangement().grouping().name().toLowerCase(Locale.ROOT)) : key;
	}

	/** What stands beside a row: the lane in its first; below it, where the lane is an event, whose date it is. */
	public String row(Layout layout, int row) {
		int lane = layout.lane(row);
		if (layout.firstRow(lane) == row) {
			return lane(layout, lane);
		}
		return layout.arrangement().grouping() == Grouping.EVENT && layout.size(row) > 0 ? layout.timeline().item(layout.item(row, 0)).outlet() : "";
	}

	/** Whose clocks the axis shows. */
	public String zone(Timeline timeline) {
		return timeline.zone().isEmpty() ? messages.get("zone.place") : messages.get("zone.other", timeline.zone().equals("Z") ? "" : timeline.zone());
	}

	/** How many events and conflicts there are. */
	public String summary(Layout layout) {
		return messages.get("summary", Integer.valueOf(layout.timeline().events().size()), Integer.valueOf(layout.conflicts().size()));
	}

	/** A sentence of this package. */
	public String get(String key) {
		return messages.get(key);
	}
}
