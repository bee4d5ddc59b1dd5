package org.factline.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.factline.article.Event;
import org.factline.article.Passage;
import org.factline.timeline.Extent.Certainty;

/**
 * What happened when, as events and articles say: items by number, each one date of one event. Immutable; kept as columns, so that a
 * million items take a few dozen bytes each. The items of an event follow each other, its own date first.
 */
public final class Timeline {

	/** Nothing happened. */
	public static final Timeline EMPTY = of(Told.of(List.of()));

	private final List<Event> events;
	private final List<Source> sources;
	private final Columns columns;
	/** First item of each event; one more at the end. */
	private final int[] first;
	private final List<Flag> flags;
	private final BitSet conflicting = new BitSet();
	private final String zone;

	private Timeline(List<Event> events, List<Source> sources, Columns columns, int[] first, List<Flag> flags, String zone) {
		this.events = events;
		this.sources = sources;
		this.columns = columns;
		this.first = first;
		this.flags = List.copyOf(flags);
		this.zone = zone;
		for (Flag flag : this.flags) {
			if (flag.isConflict()) {
				flag.items().forEach(item -> conflicting.set(item.intValue()));
			}
		}
	}

	/** The timeline of what was told. */
	public static Timeline of(Told told) {
		Reading reading = new Reading(told);
		Columns columns = new Columns();
		int[] first = new int[told.events().size() + 1];
		for (int event = 0; event < told.events().size(); event++) {
			first[event] = columns.size;
			reading.read(event, columns);
		}
		first[told.events().size()] = columns.size;
		columns.trim();
		List<Source> sources = reading.sources();
		Timeline bare = new Timeline(told.events(), sources, columns, first, List.of(), told.zone().map(Object::toString).orElse(""));
		List<Flag> flags = new ArrayList<>(Flags.of(told.findings(), bare));
		flags.addAll(Flags.disputes(bare, flags));
		return flags.isEmpty() ? bare : new Timeline(bare.events, sources, columns, first, flags, bare.zone);
	}

	/** How many items there are. */
	public int size() {
		return columns.size;
	}

	/** The first second of an item. */
	public long begin(int item) {
		return columns.begin[item];
	}

	/** Behind the last second of an item. */
	public long end(int item) {
		return columns.end[item];
	}

	/** How far the date of an item can be trusted. */
	public Certainty certainty(int item) {
		return Look.certainty(columns.look[item]);
	}

	/** Whether an item is of an event that nobody has confirmed. */
	public boolean isProposed(int item) {
		return has(item, Look.PROPOSED);
	}

	/** Whether an item may have begun earlier. */
	public boolean isOpenAtBegin(int item) {
		return has(item, Look.OPEN_AT_BEGIN);
	}

	/** Whether an item may go on. */
	public boolean isOpenAtEnd(int item) {
		return has(item, Look.OPEN_AT_END);
	}

	/** Whether an item may be, or is, several stretches with others between. */
	public boolean isSet(int item) {
		return has(item, Look.SET);
	}

	/** Whether an item was some time in its stretch, such as a month, and did not fill it. */
	public boolean isCoarse(int item) {
		return has(item, Look.COARSE);
	}

	/** Whether the words of an item count from the publication date. */
	public boolean isRelative(int item) {
		return has(item, Look.RELATIVE);
	}

	/** Whether an item contradicts another. */
	public boolean isConflicting(int item) {
		return conflicting.get(item);
	}

	/** Whether an item is the event's own date, and not what an article says. */
	public boolean isOwn(int item) {
		return columns.claim[item] < 0;
	}

	/** The number of the event of an item. */
	public int event(int item) {
		return columns.event[item];
	}

	/** The number of the source of an item; -1 where there is none. */
	public int source(int item) {
		return columns.source[item];
	}

	/** The first item of an event. */
	public int first(int event) {
		return first[event];
	}

	/** Behind the last item of an event; the same as {@link #first} where nobody dates it. */
	public int last(int event) {
		return first[event + 1];
	}

	/** The same moments, told in other words: what people read of each event, article and flag is what the operators make of it. */
	public Timeline inOtherWords(UnaryOperator<Event> ofEvents, UnaryOperator<Source> ofSources, UnaryOperator<Flag> ofFlags) {
		return new Timeline(events.stream().map(ofEvents).toList(), sources.stream().map(ofSources).toList(), columns, first,
				flags.stream().map(ofFlags).toList(), zone);
	}

	/** The events, in the order in which they were told. */
	public List<Event> events() {
		return events;
	}

	/** The articles that tell them. */
	public List<Source> sources() {
		return sources;
	}

	/** What checks found about items. */
	public List<Flag> flags() {
		return flags;
	}

	/** The offset from UTC that moments were moved to; empty where the clocks are those of the place. */
	public String zone() {
		return zone;
	}

	/** The date of an item as EDTF. */
	public String when(int item) {
		return columns.when[item];
	}

	/** An item with everything about it. */
	public Item item(int item) {
		Event event = events.get(columns.event[item]);
		Optional<Passage.InText> passage = columns.claim[item] >= 0 && event.claims().get(columns.claim[item]) instanceof Passage.InText text
				? Optional.of(text)
				: Optional.empty();
		Optional<Source> source = columns.source[item] < 0 ? Optional.empty() : Optional.of(sources.get(columns.source[item]));
		return new Item(item, event, passage, source, columns.when[item],
				new Extent(begin(item), end(item), isOpenAtBegin(item), isOpenAtEnd(item), certainty(item)), isSet(item), isCoarse(item),
				isRelative(item));
	}

	/** The flags of an item. */
	public List<Flag> flags(int item) {
		Integer number = Integer.valueOf(item);
		return flags.stream().filter(flag -> flag.items().contains(number)).toList();
	}

	/** The number of the event of an id; -1 where there is none. */
	public int eventOf(String id) {
		for (int event = 0; event < events.size(); event++) {
			if (events.get(event).id().equals(id)) {
				return event;
			}
		}
		return -1;
	}

	/** From the first to the last second of all items; nothing where there is none. */
	public Optional<Extent> extent() {
		return columns.size == 0 ? Optional.empty()
				: Optional.of(new Extent(Arrays.stream(columns.begin).min().orElseThrow(), Arrays.stream(columns.end).max().orElseThrow(), false, false,
						Certainty.CERTAIN));
	}

	private boolean has(int item, int bit) {
		return (columns.look[item] & bit) != 0;
	}
}
