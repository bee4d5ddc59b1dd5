package org.factline.reuse;

import java.util.List;

/**
 * A passage that stands twice inside one article.
 *
 * @param words    the run of equal tokens, from the first character of its first token to the last of its last; upper and
 *                 lower case and what stands between the tokens may differ
 * @param tokens   how many tokens it has
 * @param verbatim where the two places agree character for character, as maximal spans of at least the least number of
 *                 tokens: punctuation that hangs on either end is taken along, white space around is not. The texts of both
 *                 sides are equal. Empty where the places differ too often.
 */
public record Repeat(AlignedSpan words, int tokens, List<AlignedSpan> verbatim) {

	public Repeat {
		verbatim = List.copyOf(verbatim);
	}
}
