package org.factline.reuse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.factline.text.Span;

/**
 * A text cut up into the shingles of the exact layer, for a search that brings equal shingles together by other means than the
 * memory of one machine. What {@link ShingleComparison} makes of it is what {@link ReuseFinder} finds.
 */
public final class ShingledText {

	private final String text;
	private final ReuseOptions options;
	private final HashedTokens tokens;
	private final long[] shingles;
	private final long[] distinct;

	/** Cuts up a text. */
	public ShingledText(String text, ReuseOptions options) {
		this.text = text;
		this.options = options;
		this.tokens = Tokenizer.EXACT.cut(text);
		this.shingles = new long[Math.max(0, tokens.count() - options.shingle() + 1)];
		Hashing.shingles(tokens, options.shingle(), shingles);
		this.distinct = Hashing.distinctShingles(tokens, options.shingle());
	}

	/** How many places there are: tokens with which a shingle begins. */
	public int places() {
		return shingles.length;
	}

	/** Which of the distinct shingles begins at a place: an index into {@link #distinct}. */
	public int distinctAt(int place) {
		return Arrays.binarySearch(distinct, shingles[place]);
	}

	/** The numbers of the distinct shingles, ascending; equal numbers, equal shingles. A copy. */
	public long[] distinct() {
		return distinct.clone();
	}

	/** The characters of the shingle that begins at a place, in UTF-16 units. */
	public Span span(int place) {
		return tokens.span(place, place + options.shingle());
	}

	/** What the text repeats within itself. */
	public Optional<ReusePair> within(String id) {
		// a repeat is a row of shingles that have stood before
		if (shingles.length - distinct.length <= options.minRepeat() - options.shingle()) {
			return Optional.empty();
		}
		List<Repeat> repeats = Repeats.within(text, tokens, options.minRepeat());
		return repeats.isEmpty() ? Optional.empty() : Optional.of(Pairing.within(id, distinct.length, repeats));
	}
}
