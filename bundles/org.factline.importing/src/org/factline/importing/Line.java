package org.factline.importing;

/**
 * A line of a saved page that is not blank, without the white space at its ends.
 *
 * @param number of the line in the page, from 1, blank lines counted
 * @param begin  offset of its first character, in UTF-16 units
 * @param end    offset behind its last character, in UTF-16 units
 * @param text   the characters between, with every kind of space as a plain one
 */
public record Line(int number, int begin, int end, String text) {

	public Line {
		if (begin < 0 || end - begin != text.length() || text.isEmpty()) {
			throw new IllegalArgumentException("no line: " + begin + " to " + end);
		}
	}
}
