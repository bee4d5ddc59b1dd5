package org.factline.reuse;

/** Cuts a text into tokens and gives each a number: equal numbers, equal tokens. Called from several threads at once. */
@FunctionalInterface
interface Tokenizer {

	/** The exact layer: tokens as {@link org.factline.text.Tokens} has them, equal where their lower-cased forms are. */
	Tokenizer EXACT = ExactTokens::cut;

	/** The reading layer: spellings of one word are equal, and marks count for nothing. */
	Tokenizer READING = ReadingTokens::cut;

	/** The tokens of a text. */
	HashedTokens cut(String text);
}
