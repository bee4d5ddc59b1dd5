package org.factline.timeline.layout;

import java.util.List;

/**
 * What a window shows, in pixels from its left edge; heights are the painter's. Every painter draws the same shapes: a window, an SVG
 * file, plain text.
 *
 * @param bars      items that can be told apart
 * @param densities items that cannot
 * @param dates     when the articles of the bars were published and retrieved
 * @param links     lines between dates that contradict each other
 * @param pips      marks on the axis: wherever the window holds a conflict there is one
 */
public record Frame(List<Bar> bars, List<Density> densities, List<PageDate> dates, List<Link> links, List<Pip> pips) {

	public Frame {
		bars = List.copyOf(bars);
		densities = List.copyOf(densities);
		dates = List.copyOf(dates);
		links = List.copyOf(links);
		pips = List.copyOf(pips);
	}

	/**
	 * An item.
	 *
	 * @param row   which
	 * @param item  its number
	 * @param x     where it begins; may lie left of the window
	 * @param width at least 1
	 * @param room  pixels that are free behind it
	 */
	public record Bar(int row, int item, int x, int width, int room) {
	}

	/**
	 * Items that lie under so few pixels that they cannot be told apart.
	 *
	 * @param row      which
	 * @param x        where it begins
	 * @param width    in pixels
	 * @param count    so many at the most under one place of it
	 * @param conflict whether one of them contradicts another item
	 */
	public record Density(int row, int x, int width, int count, boolean conflict) {

		/** From 1 on; each is twice as many as the one before. */
		public int level() {
			return Integer.SIZE - Integer.numberOfLeadingZeros(count);
		}
	}

	/**
	 * When an article was published or retrieved.
	 *
	 * @param row       of the item that it tells
	 * @param item      the item
	 * @param x         where
	 * @param retrieved otherwise published
	 * @param anchor    pixel of the item that an arrow comes from, since its words count from this date; the same as {@code x} where none does
	 */
	public record PageDate(int row, int item, int x, boolean retrieved, int anchor) {
	}

	/**
	 * A line between two dates that contradict each other.
	 *
	 * @param conflict number in {@link Layout#conflicts()}
	 * @param fromRow  row of one
	 * @param fromX    its middle
	 * @param toRow    row of the other
	 * @param toX      its middle
	 */
	public record Link(int conflict, int fromRow, int fromX, int toRow, int toX) {
	}

	/**
	 * A mark on the axis.
	 *
	 * @param x      where it begins
	 * @param width  in pixels
	 * @param count  so many dates in conflict
	 * @param across whether it stands for conflicts both of whose ends lie outside the window
	 */
	public record Pip(int x, int width, int count, boolean across) {
	}
}
