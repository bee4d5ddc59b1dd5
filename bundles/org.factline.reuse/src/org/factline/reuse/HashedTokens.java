package org.factline.reuse;

import org.factline.text.Span;

/** Tokens as the index sees them: where each begins and ends, and 64 bits that stand for its form. */
final class HashedTokens {

	/** No tokens, and no room for any. */
	static final HashedTokens NONE = new HashedTokens(new int[0], new long[0], 0);

	private final int[] bounds;
	private final long[] hashes;
	private final int count;

	/** Takes arrays that nobody else writes: begin and end in turn, hashes, and how many tokens of them count. */
	HashedTokens(int[] bounds, long[] hashes, int count) {
		this.bounds = bounds;
		this.hashes = hashes;
		this.count = count;
	}

	/** The arrays, for who makes others in their place: {@link Tokenizer#cut(String, HashedTokens)}. */
	int[] bounds() {
		return bounds;
	}

	/** As {@link #bounds}. */
	long[] hashes() {
		return hashes;
	}

	int count() {
		return count;
	}

	int begin(int token) {
		return bounds[2 * token];
	}

	int end(int token) {
		return bounds[2 * token + 1];
	}

	long hash(int token) {
		return hashes[token];
	}

	/** The first token that begins at an offset or behind it. */
	int firstFrom(int offset) {
		int low = 0;
		int high = count;
		while (low < high) {
			int middle = low + high >>> 1;
			if (begin(middle) < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** From the first character of one token to the last of the one before {@code end}. */
	Span span(int first, int end) {
		return new Span(begin(first), end(end - 1));
	}
}
