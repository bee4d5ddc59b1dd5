package org.factline.timeline.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.factline.article.Event;
import org.factline.timeline.Extent;
import org.factline.timeline.Item;
import org.factline.timeline.TimeScale;
import org.factline.timeline.output.TimelineWords;
import org.factline.ui.language.Language;

/** What the shapes mean, in one line. */
final class Legend {

	static final int HEIGHT = 22;
	private static final int SAMPLE = 28;

	/** A shape and its words. */
	private record Entry(String key, String when, boolean proposed) {
	}

	private static final List<Entry> ENTRIES = List.of(new Entry("certain", "1970-01-01", false), new Entry("uncertain", "1970-01-01?", false),
			new Entry("approximate", "1970-01-01~", false), new Entry("open", "1970-01-01/..", false), new Entry("coarse", "1970-01", false),
			new Entry("set", "[1970-01-01,1970-01-03]", false), new Entry("proposed", "1970-01-01", true));

	private final TimelineWords words = new TimelineWords(Language.locale());
	private final Canvas canvas;

	Legend(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
	}

	Canvas control() {
		return canvas;
	}

	private void paint(GC gc) {
		Palette colours = new Palette(canvas);
		int width = canvas.getClientArea().width;
		int text = (HEIGHT - gc.getFontMetrics().getHeight()) / 2;
		int x = 6;
		for (Entry entry : ENTRIES) {
			Extent extent = Extent.of(entry.when()).orElseThrow();
			Item item = new Item(0, new Event("", "", "", List.of(), List.of(), List.of(), entry.proposed()), Optional.empty(), Optional.empty(), entry.when(),
					extent, entry.key().equals("set"), entry.key().equals("coarse"), false);
			new BarPainter(gc, colours, width).draw(item, TimeScale.fit(extent, extent.openAtEnd() ? SAMPLE - 14 : SAMPLE, 0), x,
					(HEIGHT - BarPainter.HEIGHT) / 2, false);
			x = label(gc, entry.key(), x + SAMPLE + 5, text, colours);
		}
		gc.setForeground(colours.faint);
		gc.drawLine(x + 4, 4, x + 4, 10);
		gc.drawOval(x + 1, 10, 6, 6);
		x = label(gc, "published", x + 12, text, colours);
		gc.drawLine(x + 4, 4, x + 4, 10);
		gc.drawRectangle(x + 1, 10, 6, 5);
		x = label(gc, "retrieved", x + 12, text, colours);
		gc.setForeground(colours.differs);
		gc.setBackground(colours.differs);
		gc.setLineStyle(SWT.LINE_DASH);
		gc.drawLine(x + 4, HEIGHT / 2, x + SAMPLE - 4, HEIGHT / 2);
		gc.setLineStyle(SWT.LINE_SOLID);
		for (int at : new int[] { x + 4, x + SAMPLE - 4 }) {
			gc.fillPolygon(new int[] { at, HEIGHT / 2 - 4, at + 4, HEIGHT / 2, at, HEIGHT / 2 + 4, at - 4, HEIGHT / 2 });
		}
		label(gc, "conflict", x + SAMPLE + 4, text, colours);
	}

	private int label(GC gc, String key, int x, int y, Palette colours) {
		String label = words.get("legend." + key);
		gc.setForeground(colours.faint);
		gc.drawText(label, x, y, true);
		return x + gc.textExtent(label).x + 12;
	}
}
