package org.factline.ui.reader;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/**
 * The column that the text stands in: about 66 characters wide, in the middle, with air between lines and paragraphs, as
 * Bringhurst (The Elements of Typographic Style, 2.1.2) has it for a single column of prose.
 */
final class Column {

	private static final int MEASURE = 68;
	private static final String SAMPLE = "angka kejadian itu ditulis ulang oleh para petugas di the old harbour ";
	private static final int LEAST_MARGIN = 16;

	/** Hears where the column stands. */
	@FunctionalInterface
	interface Listener {

		/**
		 * The column moved.
		 *
		 * @param left  of its left edge, in points of the text widget
		 * @param width of the column, in points
		 */
		void moved(int left, int width);
	}

	private final StyledText text;
	private final List<Listener> listeners = new ArrayList<>();
	private int measure;
	private int paragraph;

	Column(StyledText text) {
		this.text = text;
		text.addListener(SWT.Resize, event -> place());
	}

	void addListener(Listener listener) {
		listeners.add(listener);
	}

	/** Takes the measure from the font of the text. */
	void measure() {
		GC gc = new GC(text);
		gc.setFont(text.getFont());
		Point extent = gc.textExtent(SAMPLE);
		gc.dispose();
		measure = extent.x * MEASURE / SAMPLE.length();
		text.setLineSpacing(Math.max(2, extent.y / 4));
		paragraph = Math.max(4, extent.y * 2 / 3);
		place();
	}

	/** Puts the column into the middle. */
	void place() {
		int width = text.getClientArea().width;
		if (width <= 0 || measure == 0) {
			return;
		}
		int side = Math.max(LEAST_MARGIN, (width - measure) / 2);
		if (text.getLeftMargin() != side) {
			text.setMargins(side, 0, side, 0);
		}
		listeners.forEach(listener -> listener.moved(side, width - 2 * side));
	}

	/** Sets paragraphs apart, as far as empty lines do not, and the first from the edge: margins would not scroll away. */
	void space() {
		boolean blank = false;
		for (int line = 0; line < text.getLineCount(); line++) {
			boolean before = blank;
			blank = text.getLine(line).isBlank();
			text.setLineVerticalIndent(line, before || blank ? 0 : paragraph);
		}
	}
}
