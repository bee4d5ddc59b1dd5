package org.factline.ui.reader;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationPainter.IDrawingStrategy;
import org.factline.ui.reader.marks.Layer;

/**
 * How a mark is drawn, so that its shape alone tells what it is. The strategies of the platform know nothing of lines that
 * are wrapped; these draw each row of a paragraph by itself.
 */
enum Strokes implements IDrawingStrategy {

	/** A thin line: names. */
	LINE {
		@Override
		void row(GC gc, int left, int right, int y) {
			gc.drawLine(left, y, right, y);
		}
	},
	/** Dots: times. */
	DOTS {
		@Override
		void row(GC gc, int left, int right, int y) {
			for (int x = left; x + 1 <= right; x += 4) {
				gc.fillRectangle(x, y, 2, 2);
			}
		}
	},
	/** Dashes: places. */
	DASHES {
		@Override
		void row(GC gc, int left, int right, int y) {
			for (int x = left; x < right; x += 9) {
				gc.drawLine(x, y, Math.min(right, x + 5), y);
			}
		}
	},
	/** Two lines: figures. */
	DOUBLE {
		@Override
		void row(GC gc, int left, int right, int y) {
			gc.drawLine(left, y, right, y);
			gc.drawLine(left, y + 2, right, y + 2);
		}
	},
	/** A wave: findings. */
	WAVE {
		@Override
		void row(GC gc, int left, int right, int y) {
			int count = Math.max(2, (right - left) / 3 + 1);
			int[] points = new int[count * 2];
			for (int i = 0; i < count; i++) {
				points[2 * i] = left + 3 * i;
				points[2 * i + 1] = y + (i % 2 == 0 ? 2 : 0);
			}
			gc.setLineWidth(2);
			gc.drawPolyline(points);
			gc.setLineWidth(1);
		}
	},
	/** A corner at the beginning and one at the end: quotations. */
	CORNERS {
		@Override
		void row(GC gc, int left, int right, int y) {
			// only the ends are drawn
		}

		@Override
		void rows(GC gc, List<Rectangle> rows) {
			Rectangle first = rows.getFirst();
			Rectangle last = rows.getLast();
			int long1 = Math.max(4, first.height / 3);
			gc.setLineWidth(2);
			gc.drawPolyline(new int[] { first.x - 1, first.y + long1, first.x - 1, first.y, first.x + long1, first.y });
			int right = last.x + last.width + 1;
			int bottom = last.y + last.height + 1;
			gc.drawPolyline(new int[] { right - long1, bottom, right, bottom, right, bottom - long1 });
			gc.setLineWidth(1);
		}
	};

	private static final String PENDING = "org.factline.ui.reader.redraw";
	/** What is longer, in characters, is marked beside the text: under so many rows it would be in the way of the letters. */
	private static final int LONG = 120;

	/** How the annotations of a type are drawn as long as nobody sets it otherwise. */
	static Strokes of(Layer layer) {
		return switch (layer) {
			case FINDINGS -> WAVE;
			case TIMES -> DOTS;
			case QUOTATIONS -> CORNERS;
			case NAMES -> LINE;
			case PLACES -> DASHES;
			case FIGURES -> DOUBLE;
		};
	}

	/** The name by which the preferences of annotations call it. */
	String id() {
		return "FACTLINE_" + name();
	}

	abstract void row(GC gc, int left, int right, int y);

	void rows(GC gc, List<Rectangle> rows) {
		rows.forEach(row -> row(gc, row.x, row.x + row.width - 1, row.y + row.height));
	}

	@Override
	@NonNullByDefault({})
	public void draw(Annotation annotation, @Nullable GC gc, StyledText text, int offset, int length, Color color) {
		if (gc == null) {
			redrawSoon(text);
			return;
		}
		if (length < 1) {
			return;
		}
		Color before = gc.getForeground();
		Color behind = gc.getBackground();
		int antialias = gc.getAntialias();
		gc.setForeground(color);
		gc.setBackground(color);
		gc.setAntialias(this == WAVE ? SWT.ON : SWT.OFF);
		List<Rectangle> rows = rowsOf(text, offset, offset + length);
		if (this == WAVE && annotation instanceof MarkAnnotation mark && mark.mark().span().length() > LONG) {
			beside(gc, rows, text.getLeftMargin() - 10);
		} else {
			rows(gc, rows);
		}
		gc.setForeground(before);
		gc.setBackground(behind);
		gc.setAntialias(antialias);
	}

	/** Thousands of marks may come at once, and each redraw of the platform lays out the lines in sight anew: once is enough. */
	private static void redrawSoon(StyledText text) {
		if (text.getData(PENDING) == null) {
			text.setData(PENDING, Boolean.TRUE);
			text.getDisplay().asyncExec(() -> {
				if (!text.isDisposed()) {
					text.setData(PENDING, null);
					text.redraw();
				}
			});
		}
	}

	private static void beside(GC gc, List<Rectangle> rows, int x) {
		int bottom = rows.getLast().y + rows.getLast().height;
		gc.setLineWidth(2);
		for (int y = rows.getFirst().y; y < bottom; y += 6) {
			gc.drawPolyline(new int[] { x, y, x + 3, y + 3, x, y + 6 });
		}
		gc.setLineWidth(1);
	}

	/** Where the characters stand: a rectangle for each row, from the top of the letters to just below the baseline. */
	private static List<Rectangle> rowsOf(StyledText text, int begin, int end) {
		List<Rectangle> rows = new ArrayList<>();
		int from = begin;
		while (from < end) {
			Point start = text.getLocationAtOffset(from);
			int last = lastInRow(text, from, end, start.y);
			int right = last + 1 < end || text.getLocationAtOffset(end).y != start.y ? text.getTextBounds(last, last).x + text.getTextBounds(last, last).width
					: text.getLocationAtOffset(end).x;
			int baseline = text.getBaseline(from);
			rows.add(new Rectangle(start.x, start.y + 1, Math.max(3, right - start.x), baseline + 2));
			from = last + 1;
		}
		return rows;
	}

	/** The last character that stands in the row of the first; found by halving, since rows go down. */
	private static int lastInRow(StyledText text, int from, int end, int y) {
		int low = from;
		int high = end - 1;
		while (low < high) {
			int middle = low + high + 1 >>> 1;
			if (text.getLocationAtOffset(middle).y > y) {
				high = middle - 1;
			} else {
				low = middle;
			}
		}
		return low;
	}
}
