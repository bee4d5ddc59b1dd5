package org.factline.reporting;

import java.util.Random;

/** Strings that want to be more than text. */
final class Nasty {

	private static final String[] PIECES = { "<script>alert(1)</script>", "\"", "'", "&", "&amp;", "<", ">", "]]>", "-->", "</style>",
			"<b onclick=x>", "javascript:alert(1)", "\u001B[31m", "\u009B2J", "\u0007", "\u0000", "\u202E", "\u2066", "\u200B", "\uFEFF", "\u00AD",
			"\u2028", "\u2029", "\uFFFF", "\uE000", "\uDB40\uDC41", "\uD800", "\uDFFF", "\uD83D\uDE00", "{0}", "'{'", "\\", "\\u0041", "%s", "kata ",
			"e\u0301", "\r", "\t", "\u0085" };

	private Nasty() {
	}

	/** A string of at least one character that is not blank, and without a line feed. */
	static String string(Random random) {
		StringBuilder text = new StringBuilder("x");
		for (int i = random.nextInt(12); i >= 0; i--) {
			switch (random.nextInt(4)) {
			case 0 -> text.append((char) random.nextInt(0x10000));
			case 1 -> text.append((char) random.nextInt(0x100));
			default -> text.append(PIECES[random.nextInt(PIECES.length)]);
			}
		}
		return text.toString().replace('\n', ' ');
	}
}
