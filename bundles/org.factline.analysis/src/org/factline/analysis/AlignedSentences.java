package org.factline.analysis;

import org.factline.text.Span;

/**
 * A sentence of one article and the sentence of another that says most nearly the same.
 *
 * @param a          in the first article
 * @param b          in the second
 * @param similarity from 0 to 1: the cosine of their words, weighted by how rare they are; figures and dates do not count
 * @param words      how many words both have together, figures included; 0 where nobody counted
 * @param unlike     so many of them, at least, stand in one of the two only
 */
public record AlignedSentences(Span a, Span b, double similarity, int words, int unlike) {

	/** Two of which nobody counted the words. */
	public AlignedSentences(Span a, Span b, double similarity) {
		this(a, b, similarity, 0, 0);
	}

	/** From 0 to 1: no greater part of both can be the same, word for word. */
	public double mostCommon() {
		return words == 0 ? 1 : (double) (words - unlike) / words;
	}
}
