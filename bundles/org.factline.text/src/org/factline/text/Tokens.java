package org.factline.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * The tokens of a text by the plainest rule there is: a token is a maximal run of letters and digits, lower-cased. Letters
 * are the general categories L*, digits the categories N* (so "²" and "½" are digits); every other code point, marks and
 * lone surrogates included, stands between tokens (Unicode Standard, section 4.5). The rule needs no language and no data,
 * so that anyone can count over what was counted with it; for words as a reader sees them it is not meant.
 * <p>
 * Made in linear time; immutable.
 */
public final class Tokens {

	private static final int WORD_CHARACTERS = 1 << Character.UPPERCASE_LETTER | 1 << Character.LOWERCASE_LETTER
			| 1 << Character.TITLECASE_LETTER | 1 << Character.MODIFIER_LETTER | 1 << Character.OTHER_LETTER
			| 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

	private final String text;
	/** Begin and end of each token, in turn. */
	private final int[] bounds;

	private Tokens(String text, int[] bounds) {
		this.text = text;
		this.bounds = bounds;
	}

	/** The tokens of a text. */
	public static Tokens of(String text) {
		int[] bounds = new int[Math.max(16, text.length() / 3)];
		int count = 0;
		int length = text.length();
		int i = 0;
		while (i < length) {
			char first = text.charAt(i);
			int codePoint = Character.isSurrogate(first) ? text.codePointAt(i) : first;
			if (!isWordCharacter(codePoint)) {
				i += Character.charCount(codePoint);
				continue;
			}
			int begin = i;
			do {
				i += Character.charCount(codePoint);
				char next = i < length ? text.charAt(i) : ' ';
				codePoint = Character.isSurrogate(next) ? text.codePointAt(i) : next;
			} while (isWordCharacter(codePoint));
			if (count + 2 > bounds.length) {
				bounds = Arrays.copyOf(bounds, count * 2);
			}
			bounds[count++] = begin;
			bounds[count++] = i;
		}
		return new Tokens(text, Arrays.copyOf(bounds, count));
	}

	/** Whether a code point belongs into a token. */
	public static boolean isWordCharacter(int codePoint) {
		if (codePoint < 128) {
			return codePoint >= 'a' && codePoint <= 'z' || codePoint >= 'A' && codePoint <= 'Z'
					|| codePoint >= '0' && codePoint <= '9';
		}
		// quotation marks and dashes, which texts are full of
		return (codePoint < 0x2010 || codePoint > 0x2027) && (1 << Character.getType(codePoint) & WORD_CHARACTERS) != 0;
	}

	/** How many there are. */
	public int count() {
		return bounds.length / 2;
	}

	/** Offset of a token's first character, in UTF-16 units. */
	public int begin(int token) {
		return bounds[2 * token];
	}

	/** Offset behind a token's last character, in UTF-16 units. */
	public int end(int token) {
		return bounds[2 * token + 1];
	}

	/**
	 * From the first character of one token to the last of another.
	 *
	 * @param first the first token
	 * @param end   behind the last token
	 */
	public Span span(int first, int end) {
		return new Span(begin(first), end(end - 1));
	}

	/** A token's characters, lower-cased without regard to a language. */
	public String form(int token) {
		return text.substring(begin(token), end(token)).toLowerCase(Locale.ROOT);
	}

	/** The text that was cut up. */
	public String text() {
		return text;
	}
}
