package org.factline.commandline;

import java.util.Locale;

/** What comes from inputs and goes to a terminal. */
final class Terminal {

	private Terminal() {
	}

	/** A text without characters that could steer a terminal: each is shown by its number. */
	static String plain(String text) {
		StringBuilder shown = new StringBuilder(text.length());
		text.codePoints().forEach(c -> {
			int type = Character.getType(c);
			if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE) {
				shown.append(String.format(Locale.ROOT, "<U+%04X>", c));
			} else {
				shown.appendCodePoint(c);
			}
		});
		return shown.toString();
	}
}
