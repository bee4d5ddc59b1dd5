package org.factline.analysis;

import java.util.List;
import java.util.Objects;

/**
 * Two articles that tell one story.
 *
 * @param a         the one whose id comes first
 * @param b         the other
 * @param score     from 0 to 1: the cosine of their words, weighted by how rare they are, less for each day between them
 * @param sentences which of their sentences say the same, in the order of the first article; each sentence stands in one
 *                  pair at most
 */
public record StoryPair(AnalysedArticle a, AnalysedArticle b, double score, List<AlignedSentences> sentences) {

	public StoryPair {
		Objects.requireNonNull(a);
		Objects.requireNonNull(b);
		sentences = List.copyOf(sentences);
	}
}
