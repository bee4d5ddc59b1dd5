package org.factline.timeline.ui;

import java.util.BitSet;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.factline.messages.Messages;
import org.factline.timeline.Extent;
import org.factline.timeline.TimeScale;
import org.factline.timeline.Timeline;
import org.factline.timeline.layout.Frame;
import org.factline.timeline.layout.Layout;
import org.factline.timeline.output.TimelineWords;

/** Draws a timeline as far as a window shows it, in the colours of the control's theme. */
final class TimelinePainter {

	static final int ROW = 24;
	/** Height of the axis: what its labels leave out, the labels, the marks of conflicts. */
	static final int HEADER = 50;
	static final int PIPS = 38;
	private static final int INDENT = 16;
	private static final int GAP = 8;
	/** A title of which less can be read than so many characters says nothing. */
	private static final int READABLE = 12;
	private static final int LEAST = 2;
	private static final int BAR_TOP = (ROW - BarPainter.HEIGHT) / 2;
	static final int DIAMOND = 5;

	private final Messages messages;
	private final TimelineWords words;
	private final Lettering letters = new Lettering();
	private final AxisPainter axis;

	/** @param locale language of titles and dates */
	TimelinePainter(Locale locale) {
		messages = Messages.of(TimelinePainter.class, locale);
		words = new TimelineWords(locale);
		axis = new AxisPainter(words, letters);
	}

	/**
	 * What is drawn.
	 *
	 * @param layout  all of it
	 * @param scale   of the part right of the titles
	 * @param titles  width of the part with the titles, in pixels
	 * @param top     how far it is scrolled down, in pixels
	 * @param row     that the keyboard is in; -1 for none
	 * @param item    that the keyboard is on; -1 for none
	 * @param marked  items that are chosen
	 * @param focused whether the keyboard is here
	 * @param range   pixels from and to that are being brushed; empty where none are
	 * @param moved   an item that is being dragged, and by how many pixels; empty where none is
	 */
	record Scene(Layout layout, TimeScale scale, int titles, int top, int row, int item, BitSet marked, boolean focused, int[] range, int[] moved) {

		int y(int number) {
			return HEADER + number * ROW - top;
		}
	}

	/** What was drawn, for those who point at it. */
	Frame paint(GC gc, Scene scene, Control control, Rectangle area) {
		Palette colours = new Palette(control);
		int room = Math.max(1, area.width - scene.titles());
		int first = scene.top() / ROW;
		int last = Math.min(scene.layout().rows() - 1, (scene.top() + area.height - HEADER) / ROW);
		Frame frame = scene.layout().frame(scene.scale(), room, first, last, LEAST);
		gc.setBackground(colours.page);
		gc.fillRectangle(area);
		axis.grid(gc, scene, area, colours);
		for (int row = first; row <= last; row++) {
			background(gc, scene, row, area.width, colours);
		}
		gc.setClipping(scene.titles(), HEADER, room, Math.max(0, area.height - HEADER));
		dates(gc, scene, frame, colours);
		bars(gc, scene, frame, area.width, colours);
		links(gc, scene, frame, colours);
		gc.setClipping((Rectangle) null);
		int line = gc.getFontMetrics().getHeight();
		for (int row = first; row <= last; row++) {
			elsewhere(gc, scene, row, area.width, colours);
			title(gc, scene, row, line, colours);
		}
		axis.header(gc, scene, frame, area, colours);
		return frame;
	}

	private static void background(GC gc, Scene scene, int row, int width, Palette colours) {
		int y = scene.y(row);
		if (row == scene.row()) {
			gc.setBackground(colours.selection);
			gc.fillRectangle(0, y, width, ROW);
		}
		if (scene.layout().firstRow(scene.layout().lane(row)) == row) {
			gc.setForeground(colours.rule);
			gc.drawLine(0, y, width, y);
		}
	}

	private static void dates(GC gc, Scene scene, Frame frame, Palette colours) {
		gc.setForeground(colours.over(colours.ink, 0.38));
		for (Frame.PageDate date : frame.dates()) {
			int x = scene.titles() + date.x();
			int y = scene.y(date.row());
			gc.drawLine(x, y + 6, x, y + 12);
			if (date.retrieved()) {
				gc.drawRectangle(x - 3, y + 12, 6, 5);
			} else {
				gc.drawOval(x - 3, y + 12, 6, 6);
			}
			if (date.anchor() != date.x()) {
				gc.setLineStyle(SWT.LINE_DOT);
				gc.drawLine(scene.titles() + date.anchor(), y + ROW - 3, x, y + ROW - 3);
				gc.setLineStyle(SWT.LINE_SOLID);
			}
		}
	}

	private void bars(GC gc, Scene scene, Frame frame, int width, Palette colours) {
		Layout layout = scene.layout();
		Timeline timeline = layout.timeline();
		for (Frame.Density piece : frame.densities()) {
			// higher than its neighbours where there is a conflict: colour alone says nothing
			int height = piece.conflict() ? ROW - 2 : Math.min(ROW - 8, 4 + 2 * piece.level());
			gc.setBackground(piece.conflict() ? colours.differs : colours.bar);
			gc.fillRectangle(scene.titles() + piece.x(), scene.y(piece.row()) + (ROW - height) / 2, piece.width(), height);
		}
		BarPainter painter = new BarPainter(gc, colours, width);
		for (Frame.Bar bar : frame.bars()) {
			if (isCertain(layout, bar)) {
				painter.certain(scene.titles() + bar.x(), scene.y(bar.row()) + BAR_TOP, bar.width());
			}
		}
		painter.drawCertain();
		int readable = GAP + READABLE * Math.max(5, (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth()));
		int text = (ROW - gc.getFontMetrics().getHeight()) / 2;
		for (Frame.Bar bar : frame.bars()) {
			int y = scene.y(bar.row());
			int move = scene.moved().length > 0 && scene.moved()[0] == bar.item() ? scene.moved()[1] : 0;
			boolean inLane = layout.laneEvent(layout.lane(bar.row())) >= 0;
			if (!isCertain(layout, bar)) {
				painter.draw(timeline.item(bar.item()), scene.scale(), scene.titles() + move, y + BAR_TOP, timeline.isOwn(bar.item()) && inLane);
			}
			if (bar.item() == scene.item() || scene.marked().get(bar.item())) {
				ring(gc, scene, bar, y, colours);
			}
			String label = inLane ? layout.firstRow(layout.lane(bar.row())) == bar.row() ? timeline.item(bar.item()).outlet() : ""
					: bar.room() < readable ? "" : timeline.events().get(timeline.event(bar.item())).title();
			if (!label.isEmpty()) {
				gc.setForeground(colours.faint);
				label(gc, scene, bar, label, y + text);
			}
		}
	}

	/** Behind its bar, as much as there is room for; before it where that is more and nothing else can stand there. */
	private void label(GC gc, Scene scene, Frame.Bar bar, String label, int y) {
		Layout layout = scene.layout();
		Timeline timeline = layout.timeline();
		int before = GAP + (timeline.isOpenAtBegin(bar.item()) ? 14 : 0);
		int behind = GAP + (timeline.isOpenAtEnd(bar.item()) ? 14 : 0);
		int whole = letters.width(gc, label);
		if (whole > bar.room() - behind && layout.laneEvent(layout.lane(bar.row())) >= 0 && bar.x() > whole + before) {
			gc.drawText(label, scene.titles() + bar.x() - before - whole, y, true);
		} else if (bar.room() - behind > letters.width(gc, "…")) {
			gc.drawText(letters.cut(gc, label, bar.room() - behind), scene.titles() + Math.max(0, bar.x() + bar.width()) + behind, y, true);
		}
	}

	/** Most dates are: a filled bar and nothing else. Rows that show one outlet's date of an event have more to tell. */
	private static boolean isCertain(Layout layout, Frame.Bar bar) {
		Timeline timeline = layout.timeline();
		int item = bar.item();
		return layout.laneEvent(layout.lane(bar.row())) < 0 && timeline.certainty(item) == Extent.Certainty.CERTAIN && !timeline.isProposed(item) && !timeline.isSet(item) && !timeline.isCoarse(item)
				&& !timeline.isOpenAtBegin(item) && !timeline.isOpenAtEnd(item);
	}

	/** Round the item that the keyboard is on, thick where it has the focus; thin round others that are chosen. */
	private static void ring(GC gc, Scene scene, Frame.Bar bar, int y, Palette colours) {
		gc.setForeground(colours.ink);
		gc.setLineWidth(bar.item() == scene.item() && scene.focused() ? 2 : 1);
		gc.drawRectangle(scene.titles() + bar.x() - 3, y + BAR_TOP - 3, Math.max(4, bar.width()) + 5, BarPainter.HEIGHT + 5);
		gc.setLineWidth(1);
	}

	private static void links(GC gc, Scene scene, Frame frame, Palette colours) {
		gc.setAntialias(SWT.ON);
		gc.setForeground(colours.differs);
		for (Frame.Link link : frame.links()) {
			int fromX = scene.titles() + link.fromX();
			int toX = scene.titles() + link.toX();
			int fromY = scene.y(link.fromRow()) + ROW / 2;
			int toY = scene.y(link.toRow()) + ROW / 2;
			gc.setLineStyle(SWT.LINE_DASH);
			gc.drawLine(fromX, fromY, toX, toY);
			gc.setLineStyle(SWT.LINE_SOLID);
			gc.setBackground(colours.differs);
			outlined(gc, fromX, fromY, colours);
			outlined(gc, toX, toY, colours);
			gc.setBackground(colours.page);
			int x = (fromX + toX) / 2;
			int y = (fromY + toY) / 2;
			gc.fillOval(x - 7, y - 7, 14, 14);
			gc.drawOval(x - 7, y - 7, 14, 14);
			gc.drawLine(x - 3, y - 2, x + 3, y - 2);
			gc.drawLine(x - 3, y + 2, x + 3, y + 2);
			gc.drawLine(x - 2, y + 5, x + 2, y - 5);
		}
		gc.setAntialias(SWT.DEFAULT);
	}

	/** On a bar it must be seen without its colour. */
	private static void outlined(GC gc, int x, int y, Palette colours) {
		gc.setBackground(colours.page);
		diamond(gc, x, y, DIAMOND + 2);
		gc.setBackground(colours.differs);
		diamond(gc, x, y, DIAMOND);
	}

	private static void diamond(GC gc, int x, int y, int radius) {
		int[] corners = { x, y - radius, x + radius, y, x, y + radius, x - radius, y };
		gc.fillPolygon(corners);
	}

	/** Where the only date of a row lies outside the window, a small arrow says on which side. */
	private static void elsewhere(GC gc, Scene scene, int row, int width, Palette colours) {
		if (scene.layout().size(row) == 1) {
			int item = scene.layout().item(row, 0);
			int y = scene.y(row) + ROW / 2;
			gc.setBackground(colours.faint);
			if (scene.scale().x(scene.layout().timeline().end(item)) < 0) {
				int x = scene.titles() + 4;
				gc.fillPolygon(new int[] { x, y, x + 6, y - 4, x + 6, y + 4 });
			} else if (scene.scale().x(scene.layout().timeline().begin(item)) > width - scene.titles()) {
				int x = width - 4;
				gc.fillPolygon(new int[] { x, y, x - 6, y - 4, x - 6, y + 4 });
			}
		}
	}

	private void title(GC gc, Scene scene, int row, int line, Palette colours) {
		Layout layout = scene.layout();
		int lane = layout.lane(row);
		boolean first = layout.firstRow(lane) == row;
		int y = scene.y(row) + (ROW - line) / 2;
		boolean differs = first && layout.laneEvent(lane) >= 0 && isConflicting(layout, lane);
		String fold = first && (layout.isFolded(lane) || layout.firstRow(lane + 1) - row > 1) ? layout.isFolded(lane) ? "▸ " : "▾ " : "";
		String count = layout.laneEvent(lane) < 0 && first ? " (" + layout.laneSize(lane) + ")" : "";
		int indent = first ? 6 : 6 + INDENT;
		gc.setForeground(first ? colours.ink : colours.faint);
		String title = fold + (differs ? messages.get("disputed") + " " : "") + words.row(layout, row) + count;
		if (!title.isEmpty()) {
			gc.drawText(letters.cut(gc, title, scene.titles() - indent - 6), indent, y, true);
		}
		if (layout.laneSize(lane) == 0) {
			gc.setForeground(colours.faint);
			gc.drawText(words.get("undated"), scene.titles() + GAP, y, true);
		}
		if (row == scene.row() && scene.focused() && scene.item() < 0) {
			gc.setForeground(colours.ink);
			gc.setLineWidth(2);
			gc.drawRectangle(1, scene.y(row) + 1, scene.titles() - 2, ROW - 2);
			gc.setLineWidth(1);
		}
	}

	private static boolean isConflicting(Layout layout, int lane) {
		int event = layout.laneEvent(lane);
		for (int item = layout.timeline().first(event); item < layout.timeline().last(event); item++) {
			if (layout.timeline().isConflicting(item)) {
				return true;
			}
		}
		return false;
	}

}
