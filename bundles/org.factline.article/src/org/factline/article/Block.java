package org.factline.article;

import java.util.Comparator;
import java.util.Objects;

/**
 * A piece of an article's text and what it is.
 *
 * @param kind  what it is
 * @param begin offset of the first character, in UTF-16 units
 * @param end   offset behind the last character, in UTF-16 units
 */
public record Block(BlockKind kind, int begin, int end) {

	/** By begin, then by end. */
	public static final Comparator<Block> IN_TEXT = Comparator.comparingInt(Block::begin).thenComparingInt(Block::end)
			.thenComparing(Block::kind);

	public Block {
		Objects.requireNonNull(kind);
		if (begin < 0 || end <= begin) {
			throw new IllegalArgumentException("no block: " + begin + " to " + end);
		}
	}

	/** The characters of the block. */
	public String in(String text) {
		return text.substring(begin, end);
	}
}
