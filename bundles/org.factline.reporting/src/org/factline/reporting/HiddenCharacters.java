package org.factline.reporting;

import java.util.Locale;

/**
 * Characters that a reader cannot see, or that change how others are seen: controls, bidirectional controls, zero-width
 * and tag characters, line and paragraph separators, private use, noncharacters, lone surrogates. In evidence each is
 * shown by its number, so that nothing can hide in a quotation and nothing reaches a terminal raw (Unicode TR #36,
 * section 2.5, and the "Trojan Source" paper of Boucher and Anderson, 2021).
 */
final class HiddenCharacters {

	private HiddenCharacters() {
	}

	/** Whether a code point must be shown by its number. A tab and a line feed are plain layout. */
	static boolean isHidden(int codePoint) {
		if (codePoint < 0x7F) {
			return codePoint < 0x20 && codePoint != '\t' && codePoint != '\n';
		}
		return switch (Character.getType(codePoint)) {
		case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.LINE_SEPARATOR,
				Character.PARAGRAPH_SEPARATOR -> true;
		case Character.UNASSIGNED -> isNonCharacter(codePoint) || isTag(codePoint);
		default -> isBlankLetter(codePoint) || isTag(codePoint);
		};
	}

	private static boolean isNonCharacter(int codePoint) {
		return (codePoint & 0xFFFE) == 0xFFFE || 0xFDD0 <= codePoint && codePoint <= 0xFDEF;
	}

	/** Tags and the supplementary variation selectors: invisible, and able to carry a hidden message. */
	private static boolean isTag(int codePoint) {
		return 0xE0000 <= codePoint && codePoint <= 0xE0FFF;
	}

	/** Letters and marks without ink: combining grapheme joiner and the Hangul fillers. */
	private static boolean isBlankLetter(int codePoint) {
		return codePoint == 0x034F || codePoint == 0x115F || codePoint == 0x1160 || codePoint == 0x3164 || codePoint == 0xFFA0;
	}

	/** {@code U+202E}. */
	static String number(int codePoint) {
		return String.format(Locale.ROOT, "U+%04X", codePoint);
	}

	/** The text with each hidden character as {@code <U+202E>}; the carriage return of a line end is dropped. */
	static String shown(String text) {
		StringBuilder shown = new StringBuilder(text.length());
		for (int i = 0; i < text.length();) {
			int codePoint = text.codePointAt(i);
			if (isHidden(codePoint)) {
				if (!isLineEnd(text, i)) {
					shown.append('<').append(number(codePoint)).append('>');
				}
			} else {
				shown.appendCodePoint(codePoint);
			}
			i += Character.charCount(codePoint);
		}
		return shown.toString();
	}

	/** The same on one line. */
	static String shownOnOneLine(String text) {
		return shown(text).replaceAll("[\\n\\t ]+", " ").strip();
	}

	/** Whether a carriage return stands here that only begins a line end. */
	static boolean isLineEnd(String text, int at) {
		return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
	}
}
