package org.factline.timeline.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.factline.timeline.Extent;
import org.factline.timeline.TimeScale;
import org.factline.timeline.layout.Frame;
import org.factline.timeline.layout.Layout;

/** All of a timeline in one strip: how much lies where, where the conflicts are, and what part is seen. A press goes there. */
final class Minimap {

	static final int HEIGHT = 38;
	private static final int CELL = 3;
	private static final int MARGIN = 6;

	private final Canvas canvas;
	private final TimelineCanvas view;

	Minimap(Composite parent, TimelineCanvas view) {
		this.view = view;
		// the keyboard has commands for all of this
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS | SWT.NO_BACKGROUND);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.MouseDown, event -> view.center(scale().second(event.x)));
		canvas.addListener(SWT.MouseMove, event -> {
			if ((event.stateMask & SWT.BUTTON1) != 0) {
				view.center(scale().second(event.x));
			}
		});
	}

	Canvas control() {
		return canvas;
	}

	private TimeScale scale() {
		return view.layout().focus().map(extent -> TimeScale.fit(extent, Math.max(1, canvas.getClientArea().width), MARGIN)).orElse(new TimeScale(0, 60));
	}

	private void paint(GC gc) {
		Palette colours = new Palette(canvas);
		Rectangle area = canvas.getClientArea();
		Layout layout = view.layout();
		gc.setBackground(colours.page);
		gc.fillRectangle(area);
		TimeScale scale = scale();
		int columns = area.width / CELL;
		int[] counts = new int[columns];
		int most = 1;
		for (int i = 0; i < columns; i++) {
			long from = scale.second(i * CELL);
			counts[i] = layout.count(from, Math.max(from + 1, scale.second((i + 1.0) * CELL)));
			most = Math.max(most, counts[i]);
		}
		gc.setBackground(colours.over(colours.bar, 0.7));
		int room = area.height - 12;
		for (int i = 0; i < columns; i++) {
			// few beside many are still seen
			int height = counts[i] == 0 ? 0 : Math.max(2, (int) Math.round(room * Math.log1p(counts[i]) / Math.log1p(most)));
			gc.fillRectangle(i * CELL, area.height - height - 2, CELL, height);
		}
		gc.setBackground(colours.differs);
		for (Frame.Pip pip : layout.pips(scale, area.width)) {
			if (!pip.across()) {
				int x = pip.x() + pip.width() / 2;
				gc.fillPolygon(new int[] { x, 1, x + 4, 5, x, 9, x - 4, 5 });
			}
		}
		window(gc, scale, area, colours);
	}

	private void window(GC gc, TimeScale scale, Rectangle area, Palette colours) {
		int from = Math.max(0, scale.x(view.scale().second(0)));
		int to = Math.min(area.width - 1, scale.x(view.scale().second(view.room())));
		Extent whole = view.layout().extent().orElse(new Extent(0, 1, false, false, Extent.Certainty.CERTAIN));
		if (whole.end() > whole.begin() && to >= from) {
			gc.setForeground(colours.ink);
			gc.drawRectangle(from, 0, Math.max(3, to - from), area.height - 1);
		}
		gc.setForeground(colours.rule);
		gc.drawLine(0, 0, area.width, 0);
	}
}
