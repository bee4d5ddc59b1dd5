package org.factline.reporting;

/**
 * A place in a text as people count it, from 1.
 *
 * @param line      the line; a line ends at LF
 * @param column    the column in that line, in code points
 * @param paragraph the line, counting only those that are not blank
 */
record TextPosition(int line, int column, int paragraph) {

	/** The position of an offset in UTF-16 units. */
	static TextPosition of(String text, int offset) {
		int line = 1;
		int paragraph = 0;
		int lineStart = 0;
		int end = Math.min(offset, text.length());
		for (int newline = text.indexOf('\n'); newline >= 0 && newline < end; newline = text.indexOf('\n', lineStart)) {
			if (!text.substring(lineStart, newline).isBlank()) {
				paragraph++;
			}
			line++;
			lineStart = newline + 1;
		}
		return new TextPosition(line, text.codePointCount(lineStart, end) + 1, paragraph + 1);
	}
}
