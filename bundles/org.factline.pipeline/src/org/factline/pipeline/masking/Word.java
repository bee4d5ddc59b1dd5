package org.factline.pipeline.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of letters. Marks, soft hyphens and other characters without a width part nothing, nor does an apostrophe between
 * letters; a capital behind a small letter does, as in {@code #AhmadFauzi}.
 *
 * @param begin offset of the first character, in UTF-16 units
 * @param end   offset behind the last character, in UTF-16 units
 * @param lower its letters in lower case, without what has no width
 * @param isCapital whether its first letter is a capital
 */
record Word(int begin, int end, String lower, boolean isCapital) {

	/** The words of a text, in order. */
	static List<Word> of(String text) {
		List<Word> words = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			int c = text.codePointAt(at);
			if (Character.isLetter(c)) {
				Word word = from(text, at);
				words.add(word);
				at = word.end;
			} else {
				at += Character.charCount(c);
			}
		}
		return words;
	}

	private static Word from(String text, int begin) {
		int end = begin;
		int at = begin;
		boolean small = false;
		StringBuilder letters = new StringBuilder();
		while (at < text.length()) {
			int c = text.codePointAt(at);
			int behind = at + Character.charCount(c);
			if (Character.isLetter(c)) {
				if (small && Character.isUpperCase(c)) {
					break;
				}
				small = !Character.isUpperCase(c);
				letters.appendCodePoint(c);
				end = behind;
			} else if (isMark(c)) {
				letters.appendCodePoint(c);
				end = behind;
			} else if (!isWithoutWidth(c) && !(isApostrophe(c) && behind < text.length() && Character.isLetter(text.codePointAt(behind)))) {
				break;
			} else if (isApostrophe(c)) {
				letters.append('\'');
			}
			at = behind;
		}
		return new Word(begin, end, letters.toString().toLowerCase(Locale.ROOT), Character.isUpperCase(text.codePointAt(begin)));
	}

	private static boolean isMark(int c) {
		return switch (Character.getType(c)) {
			case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
			default -> false;
		};
	}

	private static boolean isWithoutWidth(int c) {
		return Character.getType(c) == Character.FORMAT;
	}

	private static boolean isApostrophe(int c) {
		return c == '\'' || c == '\u2019' || c == '\u02BC';
	}
}
