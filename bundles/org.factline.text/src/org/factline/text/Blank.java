package org.factline.text;

/** What counts as white space at the ends of lines and blocks: Unicode's and Java's, and a stray byte order mark. */
public final class Blank {

	private Blank() {
	}

	/** Whether a character is white space: Java's, Unicode's (category Z), or a byte order mark. */
	public static boolean is(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
	}

	/**
	 * The first offset from {@code begin} on that is not white space, in UTF-16 units; {@code end} where there is none.
	 */
	public static int skip(CharSequence text, int begin, int end) {
		int at = begin;
		while (at < end && is(text.charAt(at))) {
			at++;
		}
		return at;
	}

	/**
	 * The offset behind the last character before {@code end} that is not white space, in UTF-16 units; {@code begin} where
	 * there is none.
	 */
	public static int trim(CharSequence text, int begin, int end) {
		int at = end;
		while (at > begin && is(text.charAt(at - 1))) {
			at--;
		}
		return at;
	}
}
