package org.factline.timeline.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

import org.factline.timeline.Timeline;

/** Items in rows, rows in lanes, as arrays. */
final class Rows {

	/** No lane has more rows than this for items that overlap; one more takes the rest. */
	private static final int DEPTH = 8;

	private final int[] items;
	private final int[] first;
	private final int[] lane;
	private final int[] firstOfLane;
	private final BitSet crowded;
	/** Places whose items contradict others. */
	private final BitSet conflicting = new BitSet();
	/** Where a row is crowded, its items as stretches. */
	private final Map<Integer, Stretches> stretches;

	private Rows(Building made, int[] firstOfLane, Timeline timeline) {
		items = made.items.toArray();
		first = made.first.toArray();
		lane = made.lane.toArray();
		this.firstOfLane = firstOfLane;
		crowded = made.crowded;
		for (int place = 0; place < items.length; place++) {
			if (timeline.isConflicting(items[place])) {
				conflicting.set(place);
			}
		}
		stretches = new HashMap<>();
		crowded.stream().forEach(row -> stretches.put(Integer.valueOf(row),
				new Stretches(Arrays.copyOfRange(items, first[row], first[row + 1]), timeline::begin, timeline::end)));
	}

	/** Rows while they are made. */
	private static final class Building {

		private final Ints items = new Ints();
		private final Ints first = new Ints();
		private final Ints lane = new Ints();
		private final BitSet crowded = new BitSet();

		void begin(int inLane, boolean overlapping) {
			if (overlapping) {
				crowded.set(lane.size());
			}
			first.add(items.size());
			lane.add(inLane);
		}
	}

	static Rows of(Timeline timeline, Lanes lanes, IntPredicate folded) {
		Building made = new Building();
		int[] firstOfLane = new int[lanes.size() + 1];
		for (int lane = 0; lane < lanes.size(); lane++) {
			firstOfLane[lane] = made.lane.size();
			int[] members = Arrays.copyOfRange(lanes.items(), lanes.first()[lane], lanes.first()[lane + 1]);
			if (folded.test(lane)) {
				made.begin(lane, true);
				Arrays.stream(members).forEach(made.items::add);
			} else if (lanes.event().length > 0) {
				event(timeline, lane, members, made);
			} else {
				pack(timeline, lane, members, made);
			}
		}
		firstOfLane[lanes.size()] = made.lane.size();
		made.first.add(made.items.size());
		return new Rows(made, firstOfLane, timeline);
	}

	/** An event's own row, then one for each article; where no date is its own, that row is empty. */
	private static void event(Timeline timeline, int lane, int[] members, Building made) {
		made.begin(lane, false);
		int next = 0;
		if (members.length == 1 || members.length > 0 && timeline.isOwn(members[0])) {
			made.items.add(members[next++]);
		}
		int[] rest = Sorting.sorted(Arrays.copyOfRange(members, next, members.length), timeline::begin);
		for (int member : rest) {
			made.begin(lane, false);
			made.items.add(member);
		}
	}

	/** Each item into the first row that is free where it begins; they come by their begin, so no row gets a gap filled later. */
	private static void pack(Timeline timeline, int lane, int[] members, Building made) {
		List<Ints> packed = new ArrayList<>();
		long[] free = new long[DEPTH];
		for (int member : members) {
			int row = 0;
			while (row < Math.min(DEPTH, packed.size()) && free[row] > timeline.begin(member)) {
				row++;
			}
			if (row == packed.size()) {
				packed.add(new Ints());
			}
			packed.get(row).add(member);
			if (row < DEPTH) {
				free[row] = timeline.end(member);
			}
		}
		for (int row = 0; row < packed.size(); row++) {
			made.begin(lane, row == DEPTH);
			Arrays.stream(packed.get(row).toArray()).forEach(made.items::add);
		}
	}

	int count() {
		return lane.length;
	}

	int lane(int row) {
		return lane[row];
	}

	int firstOfLane(int number) {
		return firstOfLane[number];
	}

	boolean isCrowded(int row) {
		return crowded.get(row);
	}

	/** The place of the first item of a row; of the row behind the last, behind all. */
	int first(int row) {
		return first[row];
	}

	int item(int place) {
		return items[place];
	}

	/** Whether an item between two places contradicts another. */
	boolean hasConflict(int from, int to) {
		int next = conflicting.nextSetBit(from);
		return next >= 0 && next < to;
	}

	/** How many items of a crowded row overlap a window. */
	int count(int row, long from, long to) {
		Stretches some = stretches.get(Integer.valueOf(row));
		return some == null ? 0 : some.count(from, to);
	}

	/** The first place in a row whose item begins at a second or behind it. */
	int firstBeginning(Timeline timeline, int row, long second) {
		int low = first[row];
		int high = first[row + 1];
		while (low < high) {
			int middle = low + high >>> 1;
			if (timeline.begin(items[middle]) < second) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** The first place in a row that is not crowded whose item ends behind a second. */
	int firstEnding(Timeline timeline, int row, long second) {
		int low = first[row];
		int high = first[row + 1];
		while (low < high) {
			int middle = low + high >>> 1;
			if (timeline.end(items[middle]) <= second) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	void visit(Timeline timeline, int row, long from, long to, IntConsumer found) {
		Stretches some = stretches.get(Integer.valueOf(row));
		if (some != null) {
			some.visit(from, to, found);
			return;
		}
		for (int at = firstEnding(timeline, row, from); at < first[row + 1] && timeline.begin(items[at]) < to; at++) {
			found.accept(items[at]);
		}
	}
}
