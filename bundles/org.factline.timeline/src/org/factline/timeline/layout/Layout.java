package org.factline.timeline.layout;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.factline.timeline.Extent;
import org.factline.timeline.Flag;
import org.factline.timeline.Grouping;
import org.factline.timeline.TimeScale;
import org.factline.timeline.Timeline;

/**
 * The lanes and rows of a timeline, made once in O(n log n) and good for every zoom. Immutable. The items of a row lie one behind the
 * other, so that what a window shows of it is found by halving; items that find no room in the rows of their lane share a last row,
 * which is {@linkplain #isCrowded crowded} and shown as density alone.
 */
public final class Layout {

	/** A month, and a little more: what is dated no more coarsely than that is in focus. */
	private static final long FINE = 32L * 24 * 60 * 60;

	private final Timeline timeline;
	private final Arrangement arrangement;
	private final Lanes lanes;
	private final Rows rows;
	/** The first row that shows an item; -1 for one that is not shown. */
	private final int[] rowOf;
	private final Conflicts conflicts;
	private final Stretches all;

	private Layout(Timeline timeline, Arrangement arrangement) {
		this.timeline = timeline;
		this.arrangement = arrangement;
		BitSet passing = arrangement.filter().of(timeline);
		lanes = Lanes.of(timeline, arrangement.grouping(), passing);
		rows = Rows.of(timeline, lanes, lane -> arrangement.isFolded(key(lane)));
		rowOf = new int[timeline.size()];
		Arrays.fill(rowOf, -1);
		for (int row = rows.count() - 1; row >= 0; row--) {
			for (int at = rows.first(row); at < rows.first(row + 1); at++) {
				rowOf[rows.item(at)] = row;
			}
		}
		BitSet shown = new BitSet(rowOf.length);
		for (int item = 0; item < rowOf.length; item++) {
			shown.set(item, rowOf[item] >= 0);
		}
		all = new Stretches(shown.stream().toArray(), timeline::begin, timeline::end);
		conflicts = new Conflicts(timeline, shown, item -> rowOf[item]);
	}

	/** Lays a timeline out. */
	public static Layout of(Timeline timeline, Arrangement arrangement) {
		return new Layout(timeline, arrangement);
	}

	/** What is laid out. */
	public Timeline timeline() {
		return timeline;
	}

	/** How. */
	public Arrangement arrangement() {
		return arrangement;
	}

	/** How many rows there are. */
	public int rows() {
		return rows.count();
	}

	/** How many lanes there are. */
	public int lanes() {
		return lanes.size();
	}

	/** The lane of a row. */
	public int lane(int row) {
		return rows.lane(row);
	}

	/** The first row of a lane. */
	public int firstRow(int lane) {
		return rows.firstOfLane(lane);
	}

	/** By what a lane is known: the event's id, the name of an outlet, person or place, the check's id; empty where there is none. */
	public String laneKey(int lane) {
		return key(lane);
	}

	private String key(int lane) {
		return arrangement.grouping() == Grouping.EVENT ? timeline.events().get(lanes.event()[lane]).id() : lanes.keys().get(lane);
	}

	/** The number of the event of a lane; -1 where lanes are no events. */
	public int laneEvent(int lane) {
		return arrangement.grouping() == Grouping.EVENT ? lanes.event()[lane] : -1;
	}

	/** How many items a lane has. */
	public int laneSize(int lane) {
		return lanes.first()[lane + 1] - lanes.first()[lane];
	}

	/** Whether a lane has rows that are folded away. */
	public boolean isFolded(int lane) {
		return arrangement.isFolded(key(lane));
	}

	/** Whether the items of a row lie over each other. */
	public boolean isCrowded(int row) {
		return rows.isCrowded(row);
	}

	/** The row of an item; -1 where it is not shown. */
	public int row(int item) {
		return rowOf[item];
	}

	/** How many items a row has. */
	public int size(int row) {
		return rows.first(row + 1) - rows.first(row);
	}

	/** The item at a place of a row, in the order of time. */
	public int item(int row, int place) {
		return rows.item(rows.first(row) + place);
	}

	/** The place of an item in its row; -1 where it is not there. */
	public int place(int row, int item) {
		for (int at = rows.firstBeginning(timeline, row, timeline.begin(item)); at < rows.first(row + 1)
				&& timeline.begin(rows.item(at)) == timeline.begin(item); at++) {
			if (rows.item(at) == item) {
				return at - rows.first(row);
			}
		}
		return -1;
	}

	/** The place in a row of the item that is nearest to a second; -1 where the row has none. */
	public int nearest(int row, long second) {
		int at = rows.firstBeginning(timeline, row, second);
		int first = rows.first(row);
		if (at > first && (at == rows.first(row + 1) || second - timeline.end(rows.item(at - 1)) < timeline.begin(rows.item(at)) - second)) {
			at--;
		}
		return size(row) == 0 ? -1 : at - first;
	}

	/**
	 * The item so many steps behind another in the order of time, over all rows; the first or last where that is behind the end.
	 *
	 * @param item  -1 to begin before the first, or behind the last
	 * @param steps below 0 for earlier ones
	 * @return -1 where nothing is shown
	 */
	public int step(int item, int steps) {
		if (all.size() == 0) {
			return -1;
		}
		int from = item < 0 ? steps < 0 ? all.size() : -1 : all.place(item, timeline.begin(item));
		return all.at((int) Math.max(0, Math.min(all.size() - 1L, (long) from + steps)));
	}

	/** The first item that begins at a second or behind it, over all rows; the last where none does; -1 where nothing is shown. */
	public int from(long second) {
		return all.size() == 0 ? -1 : all.from(second);
	}

	/** The items of a row that have something in common with a window. */
	public void visit(int row, long from, long to, IntConsumer found) {
		rows.visit(timeline, row, from, to, found);
	}

	/** How many items have something in common with a window, in all rows. */
	public int count(long from, long to) {
		return all.count(from, to);
	}

	/** The marks of conflicts on the axis of a window. */
	public List<Frame.Pip> pips(TimeScale scale, int width) {
		return conflicts.pips(scale, width);
	}

	/** The conflicts that are shown, by the numbers that links have. */
	public List<Flag> conflicts() {
		return conflicts.flags();
	}

	/** The conflicts that a mark on the axis stands for, each once. */
	public List<Flag> conflicts(Frame.Pip pip, TimeScale scale, int width) {
		return conflicts.at(pip, scale, width);
	}

	/** From the first to the last second of all that is shown; nothing where there is none. */
	public Optional<Extent> extent() {
		long begin = Long.MAX_VALUE;
		long end = Long.MIN_VALUE;
		for (int item = 0; item < rowOf.length; item++) {
			if (rowOf[item] >= 0) {
				begin = Math.min(begin, timeline.begin(item));
				end = Math.max(end, timeline.end(item));
			}
		}
		return begin < end ? Optional.of(new Extent(begin, end, false, false, Extent.Certainty.CERTAIN)) : Optional.empty();
	}

	/**
	 * From the first to the last second of what is dated finely enough to be told apart: whole years would make everything else a dot.
	 * Where there is nothing of that kind, {@link #extent()}.
	 */
	public Optional<Extent> focus() {
		long begin = Long.MAX_VALUE;
		long end = Long.MIN_VALUE;
		for (int item = 0; item < rowOf.length; item++) {
			if (rowOf[item] >= 0 && timeline.end(item) - timeline.begin(item) <= FINE) {
				begin = Math.min(begin, timeline.begin(item));
				end = Math.max(end, timeline.end(item));
			}
		}
		return begin < end ? Optional.of(new Extent(begin, end, false, false, Extent.Certainty.CERTAIN)) : extent();
	}

	/**
	 * What a window shows.
	 *
	 * @param scale    of time
	 * @param width    in pixels
	 * @param firstRow the first row in sight
	 * @param lastRow  the last, included
	 * @param least    narrower than this, in pixels, items that follow each other become density
	 */
	public Frame frame(TimeScale scale, int width, int firstRow, int lastRow, int least) {
		return new Framing(this, rows, scale, width, least).frame(Math.max(0, firstRow), Math.min(rows.count() - 1, lastRow), conflicts);
	}
}
