package org.factline.timeline.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.factline.timeline.Flag;
import org.factline.timeline.TimeScale;
import org.factline.timeline.Timeline;

/**
 * The conflicts of a layout: where on the axis they lie, and between which rows. Each has a point for each of its items, the middle of
 * its date.
 */
final class Conflicts {

	/** So wide is the mark of a conflict on the axis, in pixels: what lies in it is one mark. */
	static final int PIP = 9;
	/** More dates in conflict than this in one window are no lines any more; the marks on the axis name them. */
	private static final int MOST_LINES = 60;

	private final List<Flag> flags;
	private final Timeline timeline;
	private final long[] points;
	private final int[] flagOfPoint;
	private final Stretches inTime;
	/** The rows of the items, in order, and whose they are. */
	private final long[] rows;
	private final int[] flagOfRow;
	private final int[][] items;

	Conflicts(Timeline timeline, BitSet passing, IntUnaryOperator rowOf) {
		this.timeline = timeline;
		flags = timeline.flags().stream().filter(Flag::isConflict).filter(flag -> items(flag, passing).length > 1).toList();
		items = flags.stream().map(flag -> items(flag, passing)).toArray(int[][]::new);
		int[] all = Sorting.range(flags.size());
		inTime = new Stretches(all, flag -> IntStream.of(items[flag]).mapToLong(timeline::begin).min().orElse(0),
				flag -> IntStream.of(items[flag]).mapToLong(timeline::end).max().orElse(0));
		int count = IntStream.of(all).map(flag -> items[flag].length).sum();
		long[] middles = new long[count];
		int[] owners = new int[count];
		int[] rowOfPoint = new int[count];
		int at = 0;
		for (int flag : all) {
			for (int item : items[flag]) {
				middles[at] = point(item);
				rowOfPoint[at] = rowOf.applyAsInt(item);
				owners[at++] = flag;
			}
		}
		int[] order = Sorting.sorted(Sorting.range(count), point -> middles[point]);
		points = IntStream.of(order).mapToLong(point -> middles[point]).toArray();
		flagOfPoint = IntStream.of(order).map(point -> owners[point]).toArray();
		int[] byRow = Sorting.sorted(Sorting.range(count), point -> rowOfPoint[point]);
		rows = IntStream.of(byRow).mapToLong(point -> rowOfPoint[point]).toArray();
		flagOfRow = IntStream.of(byRow).map(point -> owners[point]).toArray();
	}

	private static int[] items(Flag flag, BitSet passing) {
		return flag.items().stream().mapToInt(Integer::intValue).filter(passing::get).toArray();
	}

	List<Flag> flags() {
		return flags;
	}

	int[] items(int flag) {
		return items[flag];
	}

	private long point(int item) {
		return timeline.begin(item) + (timeline.end(item) - timeline.begin(item)) / 2;
	}

	/** The marks on the axis: one where points lie, and one over the whole window for conflicts both of whose ends are outside. */
	List<Frame.Pip> pips(TimeScale scale, int width) {
		List<Frame.Pip> pips = new ArrayList<>();
		for (int at = Stretches.lower(points, scale.second(0)); at < points.length;) {
			int x = scale.x(points[at]) / PIP * PIP;
			if (x >= width) {
				break;
			}
			int next = Math.max(at + 1, Stretches.lower(points, behind(scale, x + PIP)));
			pips.add(new Frame.Pip(x, PIP, next - at, false));
			at = next;
		}
		int across = across(scale, width).cardinality();
		if (across > 0) {
			pips.add(new Frame.Pip(0, width, across, true));
		}
		return pips;
	}

	/** The first second of a pixel: rounding puts some just before it. */
	private static long behind(TimeScale scale, int x) {
		long second = scale.second(x - 0.5);
		while (scale.x(second - 1) >= x) {
			second--;
		}
		while (scale.x(second) < x) {
			second++;
		}
		return second;
	}

	/** The conflicts that a mark on the axis stands for, each once. */
	List<Flag> at(Frame.Pip pip, TimeScale scale, int width) {
		if (pip.across()) {
			return across(scale, width).stream().mapToObj(flags::get).toList();
		}
		int from = Stretches.lower(points, pip.x() == 0 ? scale.second(0) : behind(scale, pip.x()));
		int to = Stretches.lower(points, behind(scale, pip.x() + pip.width()));
		return IntStream.range(from, to).map(point -> flagOfPoint[point]).distinct().mapToObj(flags::get).toList();
	}

	/** Those that lie over the window with no point in it; they cross one of its edges. */
	private BitSet across(TimeScale scale, int width) {
		long from = scale.second(0);
		long to = Math.max(from + 1, scale.second(width));
		BitSet crossing = new BitSet();
		inTime.visit(from, from + 1, crossing::set);
		inTime.visit(to - 1, to, crossing::set);
		BitSet across = new BitSet();
		long behind = behind(scale, width);
		for (int flag = crossing.nextSetBit(0); flag >= 0; flag = crossing.nextSetBit(flag + 1)) {
			across.set(flag, !hasPointIn(flag, from, behind));
		}
		return across;
	}

	private boolean hasPointIn(int flag, long from, long to) {
		for (int item : items[flag]) {
			long point = point(item);
			if (point >= from && point < to) {
				return true;
			}
		}
		return false;
	}

	/** The lines that begin or end in a row in sight; none where there are too many to be told apart. */
	List<Frame.Link> links(TimeScale scale, int width, int firstRow, int lastRow, IntUnaryOperator rowOf) {
		int from = Stretches.lower(rows, firstRow);
		int to = Stretches.lower(rows, lastRow + 1L);
		if (to - from > MOST_LINES) {
			return List.of();
		}
		List<Frame.Link> links = new ArrayList<>();
		IntStream.range(from, to).map(at -> flagOfRow[at]).distinct().forEach(flag -> {
			int[] ends = items[flag];
			for (int i = 1; i < ends.length; i++) {
				int fromX = scale.x(point(ends[i - 1]));
				int toX = scale.x(point(ends[i]));
				if (Math.max(fromX, toX) >= 0 && Math.min(fromX, toX) <= width) {
					links.add(new Frame.Link(flag, rowOf.applyAsInt(ends[i - 1]), fromX, rowOf.applyAsInt(ends[i]), toX));
				}
			}
		});
		return links;
	}
}
