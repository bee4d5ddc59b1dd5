package org.factline.text;

import java.util.Comparator;

/**
 * A piece of a text.
 *
 * @param begin offset of the first character, in UTF-16 units
 * @param end   offset behind the last character, in UTF-16 units
 */
public record Span(int begin, int end) {

	/** By begin, then by end. */
	public static final Comparator<Span> IN_TEXT = Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

	public Span {
		if (begin < 0 || end < begin) {
			throw new IllegalArgumentException("no span: " + begin + " to " + end);
		}
	}

	/** How many UTF-16 units the span covers. */
	public int length() {
		return end - begin;
	}

	/** Whether an offset lies inside. */
	public boolean contains(int offset) {
		return begin <= offset && offset < end;
	}

	/** Whether another span lies inside, ends included. */
	public boolean contains(Span other) {
		return begin <= other.begin && other.end <= end;
	}

	/** Whether the two have at least one character in common. */
	public boolean overlaps(Span other) {
		return begin < other.end && other.begin < end;
	}

	/** The characters of the span. */
	public String in(CharSequence text) {
		return text.subSequence(begin, end).toString();
	}
}
