package org.factline.timeline.layout;

import java.util.Objects;
import java.util.Set;

import org.factline.timeline.Grouping;
import org.factline.timeline.ItemFilter;

/**
 * How a timeline is laid out.
 *
 * @param grouping what the lanes are
 * @param filter   which items are in them
 * @param folded   lanes that are one row high, by {@link Layout#laneKey}
 * @param compact  whether all are, but those in {@code folded}, which then are open
 */
public record Arrangement(Grouping grouping, ItemFilter filter, Set<String> folded, boolean compact) {

	/** Lanes by event, everything, nothing folded. */
	public static final Arrangement PLAIN = new Arrangement(Grouping.EVENT, ItemFilter.ALL, Set.of(), false);

	public Arrangement {
		Objects.requireNonNull(grouping);
		Objects.requireNonNull(filter);
		folded = Set.copyOf(folded);
	}

	/** The same with other lanes, all open. */
	public Arrangement by(Grouping other) {
		return new Arrangement(other, filter, Set.of(), false);
	}

	/** The same with other items. */
	public Arrangement with(ItemFilter other) {
		return new Arrangement(grouping, other, folded, compact);
	}

	boolean isFolded(String lane) {
		return folded.contains(lane) != compact;
	}
}
