package org.factline.timeline.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/** How wide texts are, and how much of them fits. To ask the font takes longer than to draw most other things, so answers are kept. */
final class Lettering {

	private static final String MORE = "…";
	private static final int KEPT = 4096;

	private final Map<String, Integer> widths = new LinkedHashMap<>(64, .75f, true) {

		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.@Nullable Entry<String, Integer> eldest) {
			return size() > KEPT;
		}
	};
	private @Nullable Font font;

	/** Pixels that a text takes. */
	int width(GC gc, String text) {
		Font now = gc.getFont();
		if (!now.equals(font)) {
			font = now;
			widths.clear();
		}
		return Objects.requireNonNull(widths.computeIfAbsent(text, key -> Integer.valueOf(gc.textExtent(key).x))).intValue();
	}

	/** As much of a text as there is room for. */
	String cut(GC gc, String text, int room) {
		int whole = width(gc, text);
		if (whole <= room) {
			return text;
		}
		int length = Math.max(1, Math.min(text.length() - 1, (int) ((long) text.length() * (room - width(gc, MORE)) / Math.max(1, whole))));
		while (length > 1 && width(gc, text.substring(0, length) + MORE) > room) {
			length--;
		}
		if (Character.isHighSurrogate(text.charAt(length - 1)) && length > 1) {
			length--;
		}
		return text.substring(0, length) + MORE;
	}
}
