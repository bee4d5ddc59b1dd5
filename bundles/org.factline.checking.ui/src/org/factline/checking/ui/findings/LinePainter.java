package org.factline.checking.ui.findings;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleUtil;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * One line of text, with an ellipsis where there is no room for all of it. Where to cut is reckoned from the widths of characters, each
 * measured once: to lay out every beginning of every text, as the library's own painter does, takes most of the time of scrolling.
 */
final class LinePainter extends BackgroundPainter {

	private static final String ELLIPSIS = "…";

	/** The widths of the characters of a font; -1 where one was not measured yet. */
	private final Map<Font, short[]> widths = new HashMap<>();

	@Override
	@NonNullByDefault({})
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		super.paintCell(cell, gc, bounds, registry);
		if (cell.getDataValue() instanceof String text && !text.isEmpty() && bounds.width > 0) {
			IStyle style = CellStyleUtil.getCellStyle(cell, registry);
			Font font = style.getAttributeValue(CellStyleAttributes.FONT);
			Color fore = style.getAttributeValue(CellStyleAttributes.FOREGROUND_COLOR);
			gc.setFont(font);
			if (fore != null) {
				gc.setForeground(fore);
			}
			Rectangle clip = gc.getClipping();
			gc.setClipping(bounds.intersection(clip));
			int top = bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2;
			gc.drawText(cut(gc, text, bounds.width), bounds.x, top, SWT.DRAW_TRANSPARENT);
			gc.setClipping(clip);
		}
	}

	/** As much of the text as has room, up to the first line feed. */
	private String cut(GC gc, String text, int room) {
		short[] known = Objects.requireNonNull(widths.computeIfAbsent(gc.getFont(), font -> {
			short[] none = new short[Character.MAX_VALUE + 1];
			Arrays.fill(none, (short) -1);
			return none;
		}));
		int dots = width(gc, known, ELLIPSIS.charAt(0));
		int used = 0;
		int fits = 0;
		for (int at = 0; at < text.length(); at++) {
			char one = text.charAt(at);
			used += width(gc, known, one);
			if (used > room || one == '\n') {
				return text.substring(0, fits > 0 && Character.isHighSurrogate(text.charAt(fits - 1)) ? fits - 1 : fits) + ELLIPSIS;
			}
			if (used + dots <= room) {
				fits = at + 1;
			}
		}
		return text;
	}

	private static int width(GC gc, short[] known, char one) {
		if (known[one] < 0) {
			known[one] = Character.isSurrogate(one) ? (short) (gc.getFontMetrics().getAverageCharacterWidth() + 1) : (short) gc.getAdvanceWidth(one);
		}
		return known[one];
	}
}
