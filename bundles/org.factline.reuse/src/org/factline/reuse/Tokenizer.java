package org.factline.reuse;

/** Cuts a text into tokens and gives each a number: equal numbers, equal tokens. Called from several threads at once. */
@FunctionalInterface
interface Tokenizer {

	/** The exact layer: tokens as {@link org.factline.text.Tokens} has them, equal where their lower-cased forms are. */
	Tokenizer EXACT = ExactTokens::cut;

	/** The reading layer: spellings of one word are equal, and marks count for nothing. */
	Tokenizer READING = (text, room) -> ReadingTokens.cut(text);

	/**
	 * The tokens of a text.
	 *
	 * @param room tokens that nobody looks at any more; those of the text may take their room
	 */
	HashedTokens cut(String text, HashedTokens room);

	/** The tokens of a text. */
	default HashedTokens cut(String text) {
		return cut(text, HashedTokens.NONE);
	}
}
