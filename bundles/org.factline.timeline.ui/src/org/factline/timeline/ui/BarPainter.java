package org.factline.timeline.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.factline.timeline.Extent;
import org.factline.timeline.Item;
import org.factline.timeline.Pieces;
import org.factline.timeline.TimeScale;

/**
 * Draws one date. The shapes differ without colour, and are those of the SVG: certain ones filled, uncertain ones hatched, approximate ones
 * with faded ends, open ends running out in arrows, a month or a year a thin span, one of several as pieces on a thin line, proposed
 * ones as outlines.
 */
final class BarPainter {

	static final int HEIGHT = 12;
	private static final int LEAST = 4;
	private static final int HATCH = 5;
	private static final int ARROW = 5;
	private static final int FADES = 6;

	private final GC gc;
	private final Palette colours;
	private final int width;
	private final Path certain;

	/** @param width of the window, in pixels: nothing is drawn far outside */
	BarPainter(GC gc, Palette colours, int width) {
		this.gc = gc;
		this.colours = colours;
		this.width = width;
		this.certain = new Path(gc.getDevice());
	}

	/**
	 * @param left pixel at which the part with the dates begins
	 * @param y    upper edge
	 */
	void draw(Item item, TimeScale scale, int left, int y, boolean own) {
		Extent extent = item.extent();
		int x = left + scale.x(extent.begin());
		int length = Math.max(LEAST, scale.x(extent.end()) - scale.x(extent.begin()));
		Color colour = own ? colours.ink : colours.bar;
		gc.setForeground(colour);
		gc.setBackground(colour);
		if (item.set()) {
			line(x, y + HEIGHT / 2, x + length, y + HEIGHT / 2);
			for (Extent piece : Pieces.of(item)) {
				box(item, left + scale.x(piece.begin()), y, Math.max(LEAST, scale.x(piece.end()) - scale.x(piece.begin())), HEIGHT);
			}
		} else if (item.coarse()) {
			box(item, x, y + 4, length, HEIGHT - 8);
			line(x, y, x, y + HEIGHT - 1);
			line(x + length, y, x + length, y + HEIGHT - 1);
		} else {
			box(item, x, y, length, HEIGHT);
		}
		if (extent.openAtEnd()) {
			arrows(x + length, y, 1);
		}
		if (extent.openAtBegin()) {
			arrows(x, y, -1);
		}
	}

	/** Takes a certain date, to be drawn with all others by {@link #drawCertain}: one stroke for thousands. */
	void certain(int wholeX, int y, int wholeLength) {
		int x = Math.max(-HATCH, wholeX);
		int length = Math.min(width + HATCH, wholeX + Math.max(LEAST, wholeLength)) - x;
		if (length > 0) {
			certain.addRectangle(x, y, length, HEIGHT);
		}
	}

	/** Draws the certain dates that were taken; ends the painter. */
	void drawCertain() {
		gc.setBackground(colours.bar);
		// where two overlap there is no hole
		gc.setFillRule(SWT.FILL_WINDING);
		gc.fillPath(certain);
		gc.setFillRule(SWT.FILL_EVEN_ODD);
		certain.dispose();
	}

	private void line(int x1, int y1, int x2, int y2) {
		if (Math.max(x1, x2) >= 0 && Math.min(x1, x2) <= width) {
			gc.drawLine(Math.max(-1, x1), y1, Math.min(width + 1, x2), y2);
		}
	}

	private void box(Item item, int wholeX, int y, int wholeLength, int height) {
		int x = Math.max(-HATCH, wholeX);
		int length = Math.min(width + HATCH, wholeX + wholeLength) - x;
		if (length <= 0) {
			return;
		}
		Extent.Certainty certainty = item.extent().certainty();
		boolean proposed = item.event().proposed();
		if (!proposed && !certainty.isUncertain()) {
			gc.fillRectangle(x, y, length, height);
		} else {
			if (proposed) {
				gc.setLineStyle(SWT.LINE_DASH);
			}
			gc.drawRectangle(x, y, length - 1, height - 1);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
		if (certainty.isUncertain()) {
			hatch(x, y, length, height);
		}
		if (certainty.isApproximate()) {
			fade(wholeX, y, wholeLength, height);
		}
	}

	/** Lines that rise to the right, cut at the edges; all in one stroke. */
	private void hatch(int x, int y, int length, int height) {
		Path lines = new Path(gc.getDevice());
		for (int at = -height + HATCH; at < length; at += HATCH) {
			int from = Math.max(0, at);
			int to = Math.min(length - 1, at + height);
			if (to > from) {
				lines.moveTo(x + from + 0.5f, y + height - 0.5f - (from - at));
				lines.lineTo(x + to + 0.5f, y + height - 0.5f - (to - at));
			}
		}
		gc.drawPath(lines);
		lines.dispose();
	}

	/** Page over the ends, less and less towards the middle. */
	private void fade(int x, int y, int length, int height) {
		int step = Math.max(1, length * 35 / 100 / FADES);
		Color before = gc.getBackground();
		gc.setBackground(colours.page);
		for (int i = 0; i < FADES && i * step * 2 < length; i++) {
			gc.setAlpha(255 * (FADES - i) / (FADES + 1));
			gc.fillRectangle(x + i * step, y, step, height);
			gc.fillRectangle(x + length - (i + 1) * step, y, step, height);
		}
		gc.setAlpha(255);
		gc.setBackground(before);
	}

	private void arrows(int x, int y, int direction) {
		if (x < 0 || x > width) {
			return;
		}
		gc.setLineWidth(2);
		for (int i = 0; i < 3; i++) {
			int at = x + direction * (3 + i * ARROW);
			gc.setAlpha(255 - i * 75);
			gc.drawPolyline(new int[] { at, y + 2, at + direction * 4, y + HEIGHT / 2, at, y + HEIGHT - 2 });
		}
		gc.setAlpha(255);
		gc.setLineWidth(1);
	}
}
