package org.factline.timeline.ui;

import org.factline.timeline.layout.Layout;

/**
 * Where the keyboard is.
 *
 * @param row  -1 for nowhere
 * @param item -1 for a row without one
 */
record Cursor(int row, int item) {

	static final Cursor NOWHERE = new Cursor(-1, -1);

	/** The item itself. */
	static Cursor of(Layout layout, int item) {
		return item < 0 || layout.row(item) < 0 ? NOWHERE : new Cursor(layout.row(item), item);
	}

	/** In a row, at the item that is nearest to a second. */
	static Cursor in(Layout layout, int row, long second) {
		if (layout.rows() == 0) {
			return NOWHERE;
		}
		int at = Math.max(0, Math.min(layout.rows() - 1, row));
		int place = layout.nearest(at, second);
		return new Cursor(at, place < 0 ? -1 : layout.item(at, place));
	}

	/** So many rows further down, at the item nearest in time. */
	Cursor down(Layout layout, int rows, long middle) {
		return row < 0 ? in(layout, rows > 0 ? 0 : layout.rows() - 1, middle) : in(layout, row + rows, item < 0 ? middle : layout.timeline().begin(item));
	}

	/** The item that begins next, or before; from where there is none, the first or the last of all. */
	Cursor step(Layout layout, int steps) {
		int next = layout.step(item, steps);
		return next < 0 ? this : of(layout, next);
	}
}
