package org.factline.timeline.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.factline.timeline.Flag;
import org.factline.timeline.Grouping;
import org.factline.timeline.Timeline;

/**
 * Which items are in which lane, before they are put into rows.
 *
 * @param keys  of the lanes, from top to bottom; empty where items have none of what is grouped by. For events none: their lanes are
 *              known by number
 * @param event of each lane; empty where lanes are no events
 * @param first of the items of each lane in {@code items}; one more at the end
 * @param items lane after lane, each by its begin
 */
record Lanes(List<String> keys, int[] event, int[] first, int[] items) {

	static Lanes of(Timeline timeline, Grouping grouping, BitSet passing) {
		return grouping == Grouping.EVENT ? byEvent(timeline, passing) : byKey(timeline, grouping, passing);
	}

	int size() {
		return first.length - 1;
	}

	/** In the order of time; what nobody dates stands last. */
	private static Lanes byEvent(Timeline timeline, BitSet passing) {
		boolean all = passing.cardinality() == timeline.size();
		int[] events = IntStream.range(0, timeline.events().size())
				.filter(event -> all || passing.nextSetBit(timeline.first(event)) >= 0 && passing.nextSetBit(timeline.first(event)) < timeline.last(event))
				.toArray();
		int[] order = Sorting.sorted(events, event -> timeline.first(event) == timeline.last(event) ? Long.MAX_VALUE : earliest(timeline, event));
		int[] first = new int[order.length + 1];
		Ints items = new Ints();
		for (int lane = 0; lane < order.length; lane++) {
			first[lane] = items.size();
			for (int item = timeline.first(order[lane]); item < timeline.last(order[lane]); item++) {
				if (passing.get(item)) {
					items.add(item);
				}
			}
		}
		first[order.length] = items.size();
		return new Lanes(List.of(), order, first, items.toArray());
	}

	private static long earliest(Timeline timeline, int event) {
		long earliest = Long.MAX_VALUE;
		for (int item = timeline.first(event); item < timeline.last(event); item++) {
			earliest = Math.min(earliest, timeline.begin(item));
		}
		return earliest;
	}

	private static Lanes byKey(Timeline timeline, Grouping grouping, BitSet passing) {
		Map<Integer, List<String>> checks = grouping == Grouping.CHECK ? checks(timeline) : Map.of();
		int[] shown = passing.stream().filter(item -> isLeaf(timeline, item)).toArray();
		Map<String, Ints> members = new HashMap<>();
		for (int item : Sorting.sorted(shown, timeline::begin)) {
			List<String> keys = keys(timeline, grouping, item, checks);
			for (String key : keys.isEmpty() ? List.of("") : keys) {
				members.computeIfAbsent(key, one -> new Ints()).add(item);
			}
		}
		List<String> keys = new ArrayList<>(members.keySet());
		keys.sort(Comparator.comparing((String key) -> Boolean.valueOf(key.isEmpty()))
				.thenComparing(key -> Integer.valueOf(-members.getOrDefault(key, new Ints()).size())).thenComparing(Comparator.naturalOrder()));
		int[] first = new int[keys.size() + 1];
		Ints items = new Ints();
		for (int lane = 0; lane < keys.size(); lane++) {
			first[lane] = items.size();
			IntStream.of(members.getOrDefault(keys.get(lane), new Ints()).toArray()).forEach(items::add);
		}
		first[keys.size()] = items.size();
		return new Lanes(List.copyOf(keys), new int[0], first, items.toArray());
	}

	/** An event's own date stands beside those of its articles only in its own lane. */
	private static boolean isLeaf(Timeline timeline, int item) {
		return !timeline.isOwn(item) || timeline.last(timeline.event(item)) - timeline.first(timeline.event(item)) == 1;
	}

	private static Map<Integer, List<String>> checks(Timeline timeline) {
		Map<Integer, List<String>> checks = new HashMap<>();
		for (Flag flag : timeline.flags()) {
			for (Integer item : flag.items()) {
				List<String> known = checks.computeIfAbsent(item, key -> new ArrayList<>());
				if (!known.contains(flag.check())) {
					known.add(flag.check());
				}
			}
		}
		return checks;
	}

	private static List<String> keys(Timeline timeline, Grouping grouping, int item, Map<Integer, List<String>> checks) {
		return switch (grouping) {
			case OUTLET -> timeline.source(item) < 0 ? List.of() : List.of(timeline.sources().get(timeline.source(item)).outlet());
			case PERSON -> timeline.events().get(timeline.event(item)).people();
			case PLACE -> timeline.events().get(timeline.event(item)).places();
			case CHECK -> checks.getOrDefault(Integer.valueOf(item), List.of());
			case EVENT -> List.of();
		};
	}
}
