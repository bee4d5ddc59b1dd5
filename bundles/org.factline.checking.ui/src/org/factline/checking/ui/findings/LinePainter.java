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
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * One line of text, with an ellipsis where there is no room for all of it. Where to cut is reckoned from the widths of characters, each
 * measured once: to lay out every beginning of every text, as the library's own painter does, takes most of the time of scrolling.
 */
final class LinePainter extends BackgroundPainter {

	private static final String ELLIPSIS = "…";

	private final Map<Font, Widths> fonts = new HashMap<>();

	/** What is known of a font: the height of a line, and the widths of characters, -1 where one was not measured yet. */
	private record Widths(int height, int other, short[] known) {

		static Widths of(GC gc) {
			short[] none = new short[Character.MAX_VALUE + 1];
			Arrays.fill(none, (short) -1);
			FontMetrics metrics = gc.getFontMetrics();
			return new Widths(metrics.getHeight(), (int) Math.ceil(metrics.getAverageCharacterWidth()), none);
		}

		int of(GC gc, char one) {
			if (known[one] < 0) {
				known[one] = (short) (Character.isSurrogate(one) ? other : gc.getAdvanceWidth(one));
			}
			return known[one];
		}
	}

	@Override
	@NonNullByDefault({})
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		super.paintCell(cell, gc, bounds, registry);
		if (cell.getDataValue() instanceof String text && !text.isEmpty() && bounds.width > 0) {
			IStyle style = CellStyleUtil.getCellStyle(cell, registry);
			Font font = style.getAttributeValue(CellStyleAttributes.FONT);
			Color fore = style.getAttributeValue(CellStyleAttributes.FOREGROUND_COLOR);
			if (font != null && !font.equals(gc.getFont())) {
				gc.setFont(font);
			}
			if (fore != null) {
				gc.setForeground(fore);
			}
			Widths widths = Objects.requireNonNull(fonts.computeIfAbsent(gc.getFont(), key -> Widths.of(gc)));
			gc.drawText(cut(gc, widths, text, bounds.width), bounds.x, bounds.y + (bounds.height - widths.height()) / 2, SWT.DRAW_TRANSPARENT);
		}
	}

	/** As much of the text as has room, up to the first line feed. */
	private static String cut(GC gc, Widths widths, String text, int room) {
		int dots = widths.of(gc, ELLIPSIS.charAt(0));
		int used = 0;
		int fits = 0;
		for (int at = 0; at < text.length(); at++) {
			char one = text.charAt(at);
			used += widths.of(gc, one);
			if (used > room || one == '\n') {
				return text.substring(0, fits > 0 && Character.isHighSurrogate(text.charAt(fits - 1)) ? fits - 1 : fits) + ELLIPSIS;
			}
			if (used + dots <= room) {
				fits = at + 1;
			}
		}
		return text;
	}
}
