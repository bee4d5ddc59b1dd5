package org.factline.analysis;

import org.factline.text.Span;

/**
 * A sentence of one article and the sentence of another that says most nearly the same.
 *
 * @param a          in the first article
 * @param b          in the second
 * @param similarity from 0 to 1: the cosine of their words, weighted by how rare they are; figures and dates do not count
 */
public record AlignedSentences(Span a, Span b, double similarity) {
}
