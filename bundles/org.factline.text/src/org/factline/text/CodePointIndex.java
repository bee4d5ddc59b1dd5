package org.factline.text;

import java.util.Arrays;

/**
 * Converts between offsets in UTF-16 units, as the program counts, and in code points, as every file and report counts.
 * A lone surrogate counts as one code point (W3C TextPositionSelector counts so too). Made once for a text in linear time;
 * a look-up is logarithmic in the number of supplementary characters, and free where there are none.
 */
public final class CodePointIndex {

	private static final int[] NONE = {};

	/** Offset, in UTF-16 units, behind each surrogate pair. */
	private final int[] behindPairs;
	private final int length;

	private CodePointIndex(int[] behindPairs, int length) {
		this.behindPairs = behindPairs;
		this.length = length;
	}

	/** The index of a text. */
	public static CodePointIndex of(CharSequence text) {
		String string = text.toString();
		if (string.codePointCount(0, string.length()) == string.length()) {
			return new CodePointIndex(NONE, string.length());
		}
		int[] found = {};
		int count = 0;
		char[] characters = string.toCharArray();
		for (int i = 1; i < characters.length; i++) {
			if (characters[i - 1] >= Character.MIN_HIGH_SURROGATE && Character.isSurrogatePair(characters[i - 1], characters[i])) {
				if (count == found.length) {
					found = Arrays.copyOf(found, Math.max(16, count * 2));
				}
				found[count++] = ++i;
			}
		}
		return new CodePointIndex(Arrays.copyOf(found, count), characters.length);
	}

	/**
	 * The code points before an offset. Inside a surrogate pair this is the number up to and including the pair.
	 *
	 * @throws IndexOutOfBoundsException where the offset is outside the text
	 */
	public int toCodePoints(int utf16) {
		if (utf16 < 0 || utf16 > length) {
			throw new IndexOutOfBoundsException(utf16);
		}
		int at = Arrays.binarySearch(behindPairs, utf16);
		return utf16 - (at >= 0 ? at + 1 : -at - 1);
	}

	/**
	 * The UTF-16 offset of a code point.
	 *
	 * @throws IndexOutOfBoundsException where the offset is outside the text
	 */
	public int toUtf16(int codePoints) {
		if (codePoints < 0 || codePoints > length - behindPairs.length) {
			throw new IndexOutOfBoundsException(codePoints);
		}
		int low = 0;
		int high = behindPairs.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			// behind the pair at "middle" stand behindPairs[middle] units and middle + 1 code points fewer
			if (behindPairs[middle] - (middle + 1) <= codePoints) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return codePoints + low;
	}

	/** How many code points the text has. */
	public int length() {
		return length - behindPairs.length;
	}
}
