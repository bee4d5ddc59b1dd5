package org.factline.reuse;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Where the tokens of many texts begin and end, in little more than a byte each: most tokens are shorter than 64 characters
 * and stand one to three characters behind the one before. A mark every 32 tokens keeps a look-up short.
 */
final class TokenOffsets {

	private static final int STRIDE = 32;
	private static final int LONG_FORM = 0xC0;

	private final ByteBuffer steps;
	/** For every 32nd token of all, where its step stands and where the token before it ended. */
	private final int[] marks;
	/** For every text, its first token and where that token's step stands. */
	private final int[] starts;

	private TokenOffsets(ByteBuffer steps, int[] marks, int[] starts) {
		this.steps = steps;
		this.marks = marks;
		this.starts = starts;
	}

	/** Offset of the first character of a token of a text, in UTF-16 units. */
	int begin(int text, int token) {
		return (int) (bounds(text, token) >>> 32);
	}

	/** Offset behind the last character of a token of a text, in UTF-16 units. */
	int end(int text, int token) {
		return (int) bounds(text, token);
	}

	private long bounds(int text, int token) {
		int wanted = starts[2 * text] + token;
		int mark = wanted / STRIDE;
		boolean fromMark = mark * STRIDE > starts[2 * text];
		int at = fromMark ? mark * STRIDE : starts[2 * text];
		int place = fromMark ? marks[2 * mark] : starts[2 * text + 1];
		int end = fromMark ? marks[2 * mark + 1] : 0;
		while (true) {
			int step = steps.get(place++) & 0xFF;
			int gap;
			int length;
			if (step < LONG_FORM) {
				gap = (step >>> 6) + 1;
				length = step & 63;
			} else {
				gap = steps.getInt(place);
				length = steps.getInt(place + 4);
				place += 8;
			}
			int begin = end + gap;
			end = begin + length;
			if (at++ == wanted) {
				return (long) begin << 32 | end;
			}
		}
	}

	/** Collects the offsets of one text after the other. */
	static final class Builder {

		private byte[] steps = new byte[1 << 16];
		private int size;
		private int[] marks = new int[1 << 10];
		private int[] starts = new int[1 << 8];
		private int texts;
		private int tokens;

		/** Adds the next text. */
		void add(HashedTokens text) {
			if (2 * texts + 2 > starts.length) {
				starts = Arrays.copyOf(starts, 2 * starts.length);
			}
			starts[2 * texts] = tokens;
			starts[2 * texts + 1] = size;
			texts++;
			int end = 0;
			for (int i = 0; i < text.count(); i++) {
				if (tokens % STRIDE == 0) {
					mark(end);
				}
				tokens++;
				int begin = text.begin(i);
				int gap = begin - end;
				end = text.end(i);
				int length = end - begin;
				if (gap >= 1 && gap <= 3 && length < 64 && size < steps.length) {
					steps[size++] = (byte) (gap - 1 << 6 | length);
				} else {
					longStep(gap, length);
				}
			}
		}

		private void mark(int end) {
			int mark = tokens / STRIDE;
			if (2 * mark + 2 > marks.length) {
				marks = Arrays.copyOf(marks, 2 * marks.length);
			}
			marks[2 * mark] = size;
			marks[2 * mark + 1] = end;
		}

		private void longStep(int gap, int length) {
			if (size + 9 > steps.length) {
				steps = Arrays.copyOf(steps, Math.max(2 * steps.length, size + 9));
			}
			steps[size++] = (byte) LONG_FORM;
			size = put(put(size, gap), length);
		}

		private int put(int at, int value) {
			ByteBuffer.wrap(steps).putInt(at, value);
			return at + 4;
		}

		/** All of them. */
		TokenOffsets build(Storage storage) {
			ByteBuffer kept = storage.bytes(size).order(java.nio.ByteOrder.BIG_ENDIAN);
			kept.put(0, steps, 0, size);
			return new TokenOffsets(kept, Arrays.copyOf(marks, 2 * (tokens / STRIDE + 1)), Arrays.copyOf(starts, 2 * texts));
		}
	}
}
