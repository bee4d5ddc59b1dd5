package org.factline.timeline;

import java.util.BitSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.factline.article.Event;
import org.factline.article.Severity;
import org.factline.timeline.Extent.Certainty;

/**
 * Which items of a timeline are looked at; each part that is given must hold.
 *
 * @param words     in the title, a person, a place, the outlet or the passage; any case; empty for all
 * @param outlet    whose; empty for all
 * @param person    who took part; empty for all
 * @param severity  at least so grave is what was found about the event; empty for all, flagged or not
 * @param certainty how far the date can be trusted; empty for all
 * @param proposed  whether nobody has confirmed it; empty for all
 */
public record ItemFilter(String words, String outlet, String person, Optional<Severity> severity, Optional<Certainty> certainty,
		Optional<Boolean> proposed) {

	/** Everything. */
	public static final ItemFilter ALL = new ItemFilter("", "", "", Optional.empty(), Optional.empty(), Optional.empty());

	public ItemFilter {
		Objects.requireNonNull(words);
		Objects.requireNonNull(outlet);
		Objects.requireNonNull(person);
		Objects.requireNonNull(severity);
		Objects.requireNonNull(certainty);
		Objects.requireNonNull(proposed);
	}

	/** The same with other words. */
	public ItemFilter withWords(String text) {
		return new ItemFilter(text, outlet, person, severity, certainty, proposed);
	}

	/** The items that it lets pass. */
	public BitSet of(Timeline timeline) {
		BitSet passing = new BitSet(timeline.size());
		if (equals(ALL)) {
			passing.set(0, timeline.size());
			return passing;
		}
		BitSet grave = grave(timeline);
		for (int item = 0; item < timeline.size(); item++) {
			passing.set(item, grave.get(timeline.event(item)) && passes(timeline, item));
		}
		return passing;
	}

	/** The events about which something grave enough was found. */
	private BitSet grave(Timeline timeline) {
		BitSet events = new BitSet();
		if (severity.isEmpty()) {
			events.set(0, timeline.events().size());
		} else {
			timeline.flags().stream().filter(flag -> flag.severity().compareTo(severity.get()) <= 0)
					.forEach(flag -> flag.items().forEach(item -> events.set(timeline.event(item.intValue()))));
		}
		return events;
	}

	private boolean passes(Timeline timeline, int item) {
		if (proposed.isPresent() && timeline.isProposed(item) != proposed.get().booleanValue()
				|| certainty.isPresent() && timeline.certainty(item) != certainty.get()) {
			return false;
		}
		Event event = timeline.events().get(timeline.event(item));
		if (!person.isEmpty() && !event.people().contains(person)) {
			return false;
		}
		String whose = timeline.source(item) < 0 ? "" : timeline.sources().get(timeline.source(item)).outlet();
		return (outlet.isEmpty() || outlet.equals(whose)) && (words.isBlank() || says(timeline, item, event, whose));
	}

	private boolean says(Timeline timeline, int item, Event event, String whose) {
		String wanted = words.strip().toLowerCase(Locale.ROOT);
		return has(event.title(), wanted) || has(whose, wanted) || event.people().stream().anyMatch(one -> has(one, wanted))
				|| event.places().stream().anyMatch(one -> has(one, wanted))
				|| timeline.item(item).passage().filter(passage -> has(passage.text(), wanted)).isPresent();
	}

	private static boolean has(String text, String wanted) {
		return text.toLowerCase(Locale.ROOT).contains(wanted);
	}
}
