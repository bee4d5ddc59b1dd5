package org.factline.timeline.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.factline.timeline.Tick;
import org.factline.timeline.layout.Frame;
import org.factline.timeline.output.TimelineWords;

/** Draws the axis of a timeline. */
final class AxisPainter {

	private static final int TICK_GAP = 78;

	private final TimelineWords words;
	private final Lettering letters;

	AxisPainter(TimelineWords words, Lettering letters) {
		this.words = words;
		this.letters = letters;
	}

	/** What lies behind the dates: weekends, ticks, the range that is being brushed. */
	void grid(GC gc, TimelinePainter.Scene scene, Rectangle area, Palette colours) {
		int room = area.width - scene.titles();
		gc.setBackground(colours.weekend);
		for (int[] weekend : scene.scale().weekends(room, words.almanac())) {
			int from = Math.max(0, weekend[0]);
			gc.fillRectangle(scene.titles() + from, TimelinePainter.HEADER, weekend[1] - from, area.height);
		}
		for (Tick tick : scene.scale().ticks(room, TICK_GAP, words.almanac())) {
			gc.setForeground(tick.major() ? colours.major : colours.rule);
			gc.drawLine(scene.titles() + tick.x(), TimelinePainter.HEADER, scene.titles() + tick.x(), area.height);
		}
		if (scene.range().length > 0) {
			gc.setBackground(colours.selection);
			gc.fillRectangle(Math.min(scene.range()[0], scene.range()[1]), TimelinePainter.HEADER, Math.abs(scene.range()[1] - scene.range()[0]), area.height);
		}
	}

	/** Over the dates, and over what was scrolled below: ticks with their labels, the zone, how much there is, conflicts. */
	void header(GC gc, TimelinePainter.Scene scene, Frame frame, Rectangle area, Palette colours) {
		gc.setBackground(colours.page);
		gc.fillRectangle(0, 0, area.width, TimelinePainter.HEADER);
		int room = area.width - scene.titles();
		int line = gc.getFontMetrics().getHeight();
		String context = scene.scale().context(TICK_GAP, words.almanac());
		String zone = words.zone(scene.layout().timeline());
		gc.setForeground(colours.faint);
		gc.drawText(context.isEmpty() ? zone : context + " · " + zone, scene.titles() + 4, 1, true);
		gc.drawText(letters.cut(gc, words.summary(scene.layout()), scene.titles() - 12), 6, TimelinePainter.PIPS - line - 1, true);
		int behind = scene.titles();
		for (Tick tick : scene.scale().ticks(room, TICK_GAP, words.almanac())) {
			int x = scene.titles() + tick.x();
			gc.setForeground(tick.major() ? colours.major : colours.rule);
			gc.drawLine(x, TimelinePainter.PIPS - line - 1, x, TimelinePainter.HEADER);
			if (x >= behind) {
				gc.setForeground(tick.major() ? colours.ink : colours.faint);
				gc.drawText(tick.label(), x + 3, TimelinePainter.PIPS - line - 1, true);
				behind = x + letters.width(gc, tick.label()) + 6;
			}
		}
		pips(gc, scene, frame, colours);
		gc.setForeground(colours.major);
		gc.drawLine(0, TimelinePainter.HEADER - 1, area.width, TimelinePainter.HEADER - 1);
		gc.drawLine(scene.titles() - 1, 0, scene.titles() - 1, area.height);
	}

	/** Diamonds where dates are in conflict; a line with a diamond at each end for conflicts that lie over the whole window. */
	private static void pips(GC gc, TimelinePainter.Scene scene, Frame frame, Palette colours) {
		gc.setBackground(colours.differs);
		gc.setForeground(colours.differs);
		int y = TimelinePainter.PIPS + (TimelinePainter.HEADER - TimelinePainter.PIPS) / 2;
		Path diamonds = new Path(gc.getDevice());
		for (Frame.Pip pip : frame.pips()) {
			int x = scene.titles() + pip.x();
			if (pip.across()) {
				gc.drawLine(x, y, x + pip.width(), y);
				diamond(diamonds, x + TimelinePainter.DIAMOND, y, TimelinePainter.DIAMOND);
				diamond(diamonds, x + pip.width() - TimelinePainter.DIAMOND, y, TimelinePainter.DIAMOND);
			} else {
				diamond(diamonds, x + pip.width() / 2, y, pip.count() > 1 ? TimelinePainter.DIAMOND : TimelinePainter.DIAMOND - 1);
			}
		}
		gc.setFillRule(SWT.FILL_WINDING);
		gc.fillPath(diamonds);
		gc.setFillRule(SWT.FILL_EVEN_ODD);
		diamonds.dispose();
	}

	private static void diamond(Path path, int x, int y, int radius) {
		path.moveTo(x, y - radius);
		path.lineTo(x + radius, y);
		path.lineTo(x, y + radius);
		path.lineTo(x - radius, y);
		path.close();
	}
}
