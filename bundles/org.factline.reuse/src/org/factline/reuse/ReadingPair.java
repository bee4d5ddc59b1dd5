package org.factline.reuse;

import java.util.List;

/**
 * Two articles as someone reads them side by side. The measure of one contained in the other counts words, not shingles, and
 * leaves furniture out.
 *
 * @param a        id of the first article, before {@code b} in code point order
 * @param b        id of the second article
 * @param aInB     the part of the first article's own words that stands in reused passages, 0 to 1
 * @param bInA     the part of the second article's own words that stands in reused passages, 0 to 1
 * @param first    which was published first
 * @param agency   the wire service that both come from, as one or both say; empty where none does, or where they differ
 * @param passages in the order of the first text
 */
public record ReadingPair(String a, String b, double aInB, double bInA, Precedence first, String agency,
		List<ReadingPassage> passages) {

	public ReadingPair {
		passages = List.copyOf(passages);
	}
}
