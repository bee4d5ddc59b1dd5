package org.factline.timeline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.factline.timeline.Extent;
import org.factline.timeline.Source;
import org.factline.timeline.TimeScale;
import org.factline.timeline.Timeline;

/** Looks through a window: the work is that of the rows and pixels in sight, however many items there are. */
final class Framing {

	/** So wide is a piece of a crowded row, in pixels. */
	private static final int CELL = 3;

	private final Layout layout;
	private final Rows rows;
	private final Timeline timeline;
	private final TimeScale scale;
	private final int width;
	private final int least;
	private final List<Frame.Bar> bars = new ArrayList<>();
	private final List<Frame.Density> densities = new ArrayList<>();
	private final List<Frame.PageDate> dates = new ArrayList<>();

	Framing(Layout layout, Rows rows, TimeScale scale, int width, int least) {
		this.layout = layout;
		this.rows = rows;
		this.timeline = layout.timeline();
		this.scale = scale;
		this.width = width;
		this.least = least;
	}

	Frame frame(int firstRow, int lastRow, Conflicts conflicts) {
		for (int row = firstRow; row <= lastRow; row++) {
			if (rows.isCrowded(row) && rows.first(row + 1) - rows.first(row) > 1) {
				crowded(row);
			} else {
				row(row);
			}
		}
		return new Frame(bars, densities, dates, conflicts.links(scale, width, firstRow, lastRow, layout::row), conflicts.pips(scale, width));
	}

	private void row(int row) {
		int end = rows.first(row + 1);
		long last = scale.second(width + 1.0);
		for (int at = rows.firstEnding(timeline, row, scale.second(-1)); at < end && timeline.begin(rows.item(at)) < last;) {
			int next = at + 1;
			int x = scale.x(timeline.begin(rows.item(at)));
			if (next < end && scale.x(timeline.end(rows.item(at))) - x < least) {
				next = behind(row, at, scale.second(x + (double) least));
			}
			if (next - at == 1) {
				bar(row, at, x, next < end ? scale.x(timeline.begin(rows.item(next))) : Integer.MAX_VALUE);
			} else {
				density(row, x, least, next - at, rows.hasConflict(at, next));
			}
			at = next;
		}
	}

	/** Behind the items that end before a second, one at least; galloping, so that few steps pass many. */
	private int behind(int row, int at, long second) {
		int end = rows.first(row + 1);
		int step = 1;
		int low = at + 1;
		while (low + step < end && timeline.end(rows.item(low + step)) <= second) {
			low += step;
			step *= 2;
		}
		int high = Math.min(end, low + step);
		while (low < high) {
			int middle = low + high >>> 1;
			if (timeline.end(rows.item(middle)) <= second) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private void crowded(int row) {
		for (int x = 0; x < width; x += CELL) {
			long from = scale.second(x);
			long to = Math.max(from + 1, scale.second(x + (double) CELL));
			int count = rows.count(row, from, to);
			if (count > 0) {
				int begin = rows.firstBeginning(timeline, row, from);
				density(row, x, CELL, count, rows.hasConflict(begin, rows.firstBeginning(timeline, row, to)));
			}
		}
	}

	/** A piece of density; one that looks like the piece before it makes that longer. */
	private void density(int row, int x, int length, int count, boolean conflict) {
		Frame.Density piece = new Frame.Density(row, x, length, count, conflict);
		if (!densities.isEmpty()) {
			Frame.Density before = densities.getLast();
			if (before.row() == row && before.x() + before.width() >= x && before.level() == piece.level() && before.conflict() == conflict) {
				densities.set(densities.size() - 1,
						new Frame.Density(row, before.x(), x + length - before.x(), Math.max(before.count(), count), conflict));
				return;
			}
		}
		densities.add(piece);
	}

	private void bar(int row, int at, int x, int next) {
		int item = rows.item(at);
		int length = Math.max(1, scale.x(timeline.end(item)) - x);
		bars.add(new Frame.Bar(row, item, x, length, Math.max(0, Math.min(width, next) - x - length)));
		if (timeline.source(item) >= 0) {
			Source source = timeline.sources().get(timeline.source(item));
			date(row, item, source.published(), false, timeline.isRelative(item) ? x + length / 2 : Integer.MIN_VALUE);
			date(row, item, source.retrieved(), true, Integer.MIN_VALUE);
		}
	}

	private void date(int row, int item, Optional<Extent> when, boolean retrieved, int anchor) {
		when.ifPresent(date -> {
			int x = scale.x(date.begin() + (date.end() - date.begin()) / 2);
			if (x >= 0 && x < width || anchor >= 0 && anchor < width) {
				Frame.PageDate fresh = new Frame.PageDate(row, item, x, retrieved, anchor == Integer.MIN_VALUE ? x : anchor);
				if (dates.stream().skip(Math.max(0, dates.size() - 4)).noneMatch(one -> isSame(one, fresh))) {
					dates.add(fresh);
				}
			}
		});
	}

	/** The articles of one outlet tell many items of a row. */
	private static boolean isSame(Frame.PageDate one, Frame.PageDate other) {
		return one.row() == other.row() && one.x() == other.x() && one.retrieved() == other.retrieved() && one.anchor() == other.anchor();
	}
}
