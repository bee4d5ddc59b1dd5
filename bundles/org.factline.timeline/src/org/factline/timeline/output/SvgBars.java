package org.factline.timeline.output;

import java.io.IOException;

import org.factline.timeline.Extent;
import org.factline.timeline.Item;
import org.factline.timeline.Pieces;
import org.factline.timeline.TimeScale;

/**
 * Draws dates as SVG shapes that differ without colour: certain ones filled, uncertain ones hatched, approximate ones with faded ends,
 * open ends running out in arrows, one of several as pieces on a thin line, a month or a year as a thin span, proposed ones as outlines.
 */
final class SvgBars {

	static final int HEIGHT = 12;
	private static final int LEAST = 4;
	private static final int ARROW = 5;

	private final Xml xml;

	SvgBars(Xml xml) {
		this.xml = xml;
	}

	/** Patterns and masks that the shapes refer to. */
	static void define(Xml xml) throws IOException {
		xml.open("defs");
		xml.open("pattern", "id", "hatch", "width", "5", "height", "5", "patternUnits", "userSpaceOnUse", "patternTransform", "rotate(45)");
		xml.empty("line", "x1", "0", "y1", "0", "x2", "0", "y2", "5", "class", "hatch").close();
		xml.open("linearGradient", "id", "faded");
		for (String stop : new String[] { "0 0", "0.35 1", "0.65 1", "1 0" }) {
			String[] parts = stop.split(" ");
			xml.empty("stop", "offset", parts[0], "stop-color", "#fff", "stop-opacity", parts[1]);
		}
		xml.close();
		xml.open("mask", "id", "fade", "maskContentUnits", "objectBoundingBox");
		xml.empty("rect", "x", "0", "y", "-0.5", "width", "1", "height", "2", "fill", "url(#faded)").close();
		xml.close();
	}

	/**
	 * Draws an item.
	 *
	 * @param left pixel at which the window begins
	 * @param y    upper edge
	 */
	void draw(Item item, TimeScale scale, int left, int y) throws IOException {
		Extent extent = item.extent();
		int x = left + scale.x(extent.begin());
		int width = Math.max(LEAST, scale.x(extent.end()) - scale.x(extent.begin()));
		String fade = extent.certainty().isApproximate() ? "url(#fade)" : "";
		String look = (item.event().proposed() ? "proposed" : "bar") + (extent.certainty().isUncertain() ? " doubted" : "");
		if (item.set()) {
			xml.empty("line", "x1", "" + x, "x2", "" + (x + width), "y1", "" + (y + HEIGHT / 2), "y2", "" + (y + HEIGHT / 2), "class", "joint");
			for (Extent piece : Pieces.of(item)) {
				box(left + scale.x(piece.begin()), y, Math.max(LEAST, scale.x(piece.end()) - scale.x(piece.begin())), look, fade);
			}
		} else if (item.coarse()) {
			span(x, y, width, look, fade);
		} else {
			box(x, y, width, look, fade);
		}
		if (extent.openAtEnd()) {
			arrows(x + width, y, 1);
		}
		if (extent.openAtBegin()) {
			arrows(x, y, -1);
		}
	}

	/** Thin, between two ends: some time in there. */
	private void span(int x, int y, int width, String look, String mask) throws IOException {
		xml.empty("rect", "x", "" + x, "y", "" + (y + 4), "width", "" + width, "height", "" + (HEIGHT - 8), "class", look + " coarse", "mask", mask);
		xml.empty("path", "d", "M" + x + " " + y + "v" + HEIGHT + "M" + (x + width) + " " + y + "v" + HEIGHT, "class", "joint");
	}

	private void box(int x, int y, int width, String look, String mask) throws IOException {
		xml.empty("rect", "x", "" + x, "y", "" + y, "width", "" + width, "height", "" + HEIGHT, "rx", "2", "class", look, "mask", mask);
	}

	/** Three arrow heads, each fainter than the one before. */
	private void arrows(int x, int y, int direction) throws IOException {
		for (int i = 0; i < 3; i++) {
			int at = x + direction * (3 + i * ARROW);
			xml.empty("path", "d", "M" + at + " " + (y + 2) + "l" + direction * 4 + " 4l" + -direction * 4 + " 4", "class", "open",
					"opacity", i == 0 ? "" : i == 1 ? "0.7" : "0.4");
		}
	}
}
