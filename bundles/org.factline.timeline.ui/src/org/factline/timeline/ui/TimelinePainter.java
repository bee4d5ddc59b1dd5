package org.factline.timeline.ui;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.factline.messages.Messages;
import org.factline.timeline.Extent;
import org.factline.timeline.Tick;
import org.factline.timeline.TimeScale;
import org.factline.ui.language.Language;

/**
 * Draws lines of a timeline. How sure a date is shows by shape, not by colour: certain ones are filled, uncertain ones hatched,
 * approximate ones hatched the other way with faint ends, open ends run out in steps, proposals are outlines. Colours come from the
 * control, so from the platform's theme.
 */
final class TimelinePainter {

	static final int HEADER = 26;
	static final int ROW = 24;
	private static final int BAR = 12;
	private static final int LEAST_BAR = 4;
	private static final int HATCH = 5;
	private static final int INDENT = 16;
	private static final int GAP = 8;
	private static final int TICK_GAP = 70;

	private final Messages messages = Language.messages(TimelinePainter.class);
	private final Control control;

	TimelinePainter(Control control) {
		this.control = control;
	}

	/**
	 * What is drawn.
	 *
	 * @param rows     from top to bottom
	 * @param scale    of the part right of the titles
	 * @param titles   width of the part with the titles, in pixels
	 * @param top      how far it is scrolled down, in pixels
	 * @param selected index of the selected line; -1 for none
	 * @param focused  whether the keyboard is here
	 */
	record Scene(List<Row> rows, TimeScale scale, int titles, int top, int selected, boolean focused) {

		int y(int row) {
			return HEADER + row * ROW - top;
		}
	}

	void paint(GC gc, Scene scene) {
		Rectangle area = ((org.eclipse.swt.widgets.Canvas) control).getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(control.getBackground());
		gc.fillRectangle(area);
		int first = Math.max(0, scene.top() / ROW);
		int last = Math.min(scene.rows().size() - 1, (scene.top() + area.height) / ROW);
		for (int row = first; row <= last; row++) {
			background(gc, scene, row, area.width);
		}
		ticks(gc, scene, area);
		for (int row = first; row <= last; row++) {
			row(gc, scene, row, area);
		}
		header(gc, scene, area);
	}

	private void background(GC gc, Scene scene, int row, int width) {
		int y = scene.y(row);
		if (row == scene.selected()) {
			gc.setBackground(mixed(system(SWT.COLOR_LIST_SELECTION), scene.focused() ? 0.55 : 0.3));
			gc.fillRectangle(0, y, width, ROW);
			if (scene.focused()) {
				gc.setForeground(system(SWT.COLOR_LIST_SELECTION));
				gc.drawRectangle(0, y, width - 1, ROW - 1);
			}
		} else if (scene.rows().get(row).mark().isEmpty()) {
			gc.setForeground(mixed(control.getForeground(), 0.12));
			gc.drawLine(0, y, width, y);
		}
	}

	private void ticks(GC gc, Scene scene, Rectangle area) {
		for (Tick tick : scene.scale().ticks(area.width - scene.titles(), TICK_GAP, Language.locale())) {
			int x = scene.titles() + tick.x();
			gc.setForeground(mixed(control.getForeground(), tick.major() ? 0.25 : 0.1));
			gc.drawLine(x, HEADER, x, area.height);
		}
	}

	private void header(GC gc, Scene scene, Rectangle area) {
		gc.setBackground(mixed(control.getForeground(), 0.06));
		gc.fillRectangle(0, 0, area.width, HEADER);
		String context = scene.scale().context(TICK_GAP, Language.locale());
		gc.setForeground(mixed(control.getForeground(), 0.75));
		gc.drawText(context, Math.max(4, scene.titles() - gc.textExtent(context).x - 8), (HEADER - gc.getFontMetrics().getHeight()) / 2 - 1, true);
		gc.setClipping(scene.titles(), 0, Math.max(0, area.width - scene.titles()), HEADER);
		for (Tick tick : scene.scale().ticks(area.width - scene.titles(), TICK_GAP, Language.locale())) {
			gc.setForeground(mixed(control.getForeground(), tick.major() ? 1 : 0.75));
			int x = scene.titles() + tick.x();
			gc.drawLine(x, HEADER - 5, x, HEADER);
			gc.drawText(tick.label(), x + 3, (HEADER - gc.getFontMetrics().getHeight()) / 2 - 1, true);
		}
		gc.setClipping((Rectangle) null);
		gc.setForeground(mixed(control.getForeground(), 0.3));
		gc.drawLine(0, HEADER, area.width, HEADER);
		gc.drawLine(scene.titles(), 0, scene.titles(), area.height);
	}

	private void row(GC gc, Scene scene, int index, Rectangle area) {
		Row row = scene.rows().get(index);
		int y = scene.y(index);
		boolean event = row.mark().isEmpty();
		int indent = event ? 6 : 6 + INDENT;
		gc.setForeground(event ? control.getForeground() : mixed(control.getForeground(), 0.75));
		String title = (event && row.lane().isDisputed() ? messages.get("disputed") + " " : "") + row.title();
		gc.drawText(cut(gc, title, scene.titles() - indent - 6), indent, y + (ROW - gc.getFontMetrics().getHeight()) / 2, true);
		gc.setClipping(scene.titles() + 1, y, Math.max(0, area.width - scene.titles() - 1), ROW);
		if (row.extent().isPresent()) {
			bar(gc, row.extent().get(), scene, y + (ROW - BAR) / 2, row.lane().proposed(), event, area.width);
			outlet(gc, row, scene, y, area.width);
		} else {
			gc.setForeground(mixed(control.getForeground(), 0.75));
			gc.drawText(messages.get("undated"), scene.titles() + 8, y + (ROW - gc.getFontMetrics().getHeight()) / 2, true);
		}
		gc.setClipping((Rectangle) null);
	}

	private void bar(GC gc, Extent extent, Scene scene, int y, boolean proposed, boolean event, int width) {
		int from = Math.max(scene.titles() - HATCH, scene.titles() + scene.scale().x(extent.begin()));
		int to = Math.min(width + HATCH, scene.titles() + scene.scale().x(extent.end()));
		int length = Math.max(LEAST_BAR, to - from);
		if (to < scene.titles() || from > width) {
			return;
		}
		Color ink = event ? mixed(system(SWT.COLOR_LIST_SELECTION), 0.95) : mixed(control.getForeground(), 0.7);
		gc.setForeground(ink);
		gc.setBackground(ink);
		Rectangle bar = new Rectangle(from, y, length, BAR);
		if (proposed) {
			gc.setLineWidth(event ? 2 : 1);
			gc.drawRoundRectangle(bar.x + 1, bar.y + 1, Math.max(2, bar.width - 2), bar.height - 2, 4, 4);
			gc.setLineWidth(1);
		} else if (extent.certainty() == Extent.Certainty.CERTAIN) {
			gc.fillRoundRectangle(bar.x, bar.y, bar.width, bar.height, 4, 4);
		} else {
			gc.drawRoundRectangle(bar.x, bar.y, bar.width - 1, bar.height - 1, 4, 4);
		}
		if (extent.certainty() != Extent.Certainty.CERTAIN) {
			hatch(gc, bar, extent.certainty() == Extent.Certainty.UNCERTAIN);
		}
		if (extent.openAtEnd()) {
			runOut(gc, bar.x + bar.width, y, 1);
		}
		if (extent.openAtBegin()) {
			runOut(gc, bar.x, y, -1);
		}
	}

	/** Beside the bar of an event that one article tells stands whose that is; others have lines of their own. */
	private void outlet(GC gc, Row row, Scene scene, int y, int width) {
		if (row.mark().isEmpty() && row.lane().marks().size() == 1 && row.extent().isPresent()) {
			String outlet = row.lane().marks().getFirst().outlet();
			int length = gc.textExtent(outlet).x;
			int behind = scene.titles() + scene.scale().x(row.extent().get().end()) + GAP;
			int x = behind + length <= width ? behind : scene.titles() + scene.scale().x(row.extent().get().begin()) - GAP - length;
			gc.setForeground(mixed(control.getForeground(), 0.75));
			gc.drawText(outlet, x, y + (ROW - gc.getFontMetrics().getHeight()) / 2, true);
		}
	}

	private static void hatch(GC gc, Rectangle bar, boolean up) {
		Rectangle before = gc.getClipping();
		gc.setClipping(bar.intersection(before));
		for (int x = bar.x - bar.height; x < bar.x + bar.width; x += HATCH) {
			gc.drawLine(x, up ? bar.y + bar.height : bar.y, x + bar.height, up ? bar.y : bar.y + bar.height);
		}
		gc.setClipping(before);
	}

	/** Three pieces, each shorter than the one before. */
	private static void runOut(GC gc, int x, int y, int direction) {
		int at = x;
		for (int piece = 6; piece > 0; piece -= 2) {
			int begin = direction > 0 ? at + 3 : at - 3 - piece;
			gc.fillRectangle(begin, y + 2, piece, BAR - 4);
			at += direction * (piece + 3);
		}
	}

	/** As much of a text as there is room for. */
	private static String cut(GC gc, String text, int width) {
		Point whole = gc.textExtent(text);
		if (whole.x <= width) {
			return text;
		}
		int length = Math.max(1, (int) ((long) text.length() * width / Math.max(1, whole.x)));
		while (length > 1 && gc.textExtent(text.substring(0, length) + "…").x > width) {
			length--;
		}
		return text.substring(0, length) + "…";
	}

	private static Color system(int id) {
		return Display.getCurrent().getSystemColor(id);
	}

	/** A colour over the control's background. */
	private Color mixed(Color color, double part) {
		Color back = control.getBackground();
		return new Color(new RGB(mixed(back.getRed(), color.getRed(), part), mixed(back.getGreen(), color.getGreen(), part),
				mixed(back.getBlue(), color.getBlue(), part)));
	}

	private static int mixed(int a, int b, double part) {
		return (int) Math.round(a + (b - a) * part);
	}
}
