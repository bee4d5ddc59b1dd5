package org.factline.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The sentences of an article as weighted words, sorted by word, so that all sentences of two articles are compared in one
 * walk over what they have in common.
 */
final class SentenceVectors {

	/** Below this two sentences have a name in common, or a word, and say different things. */
	private static final double LEAST = 0.30;
	/** Of a very long article only so many sentences are paired; a day's news is far shorter. */
	private static final int MOST_SENTENCES = 200;
	private static final int BITS = 8;

	/** Word and sentence; only words that stand in another article too. */
	private final long[] entries;
	private final Terms terms;
	private final Rarity rarity;
	private final double[] norms;

	private SentenceVectors(Terms terms, long[] entries, Rarity rarity, double[] norms) {
		this.terms = terms;
		this.entries = entries;
		this.rarity = rarity;
		this.norms = norms;
	}

	static SentenceVectors of(Terms terms, Rarity rarity) {
		double[] norms = new double[Math.min(MOST_SENTENCES, terms.sentenceCount())];
		List<Long> entries = new ArrayList<>();
		for (int i = 0; i < norms.length; i++) {
			double sum = 0;
			for (int word : terms.sentence(i)) {
				int number = rarity.number(word);
				float weight = rarity.weight(number);
				sum += weight * weight;
				if (rarity.count(number) > 1) {
					entries.add(Long.valueOf((long) number << BITS | i));
				}
			}
			norms[i] = Math.sqrt(sum);
		}
		return new SentenceVectors(terms, entries.stream().mapToLong(Long::longValue).sorted().toArray(), rarity, norms);
	}

	/** Pairs the sentences of two articles one to one, so that the sum of their similarities is the greatest possible. */
	List<AlignedSentences> align(AnalysedArticle mine, AnalysedArticle theirs, SentenceVectors other) {
		double[][] weights = similarities(other);
		int[] rowOf = Assignment.of(weights, other.norms.length);
		List<AlignedSentences> aligned = new ArrayList<>();
		for (int j = 0; j < rowOf.length; j++) {
			if (rowOf[j] >= 0) {
				aligned.add(new AlignedSentences(mine.sentences().get(rowOf[j]), theirs.sentences().get(j), weights[rowOf[j]][j],
						terms.length(rowOf[j]) + other.terms.length(j), unlike(terms.sentence(rowOf[j]), other.terms.sentence(j))));
			}
		}
		aligned.sort(Comparator.comparingInt(one -> one.a().begin()));
		return aligned;
	}

	/** How many numbers stand in one of two sorted lists only. */
	private static int unlike(int[] some, int[] others) {
		int common = 0;
		for (int i = 0, j = 0; i < some.length && j < others.length;) {
			if (some[i] == others[j]) {
				common++;
				i++;
				j++;
			} else if (some[i] < others[j]) {
				i++;
			} else {
				j++;
			}
		}
		return some.length + others.length - 2 * common;
	}

	private double[][] similarities(SentenceVectors other) {
		double[][] sums = new double[norms.length][other.norms.length];
		int i = 0;
		int j = 0;
		while (i < entries.length && j < other.entries.length) {
			long word = entries[i] >> BITS;
			long difference = word - (other.entries[j] >> BITS);
			if (difference < 0) {
				i++;
			} else if (difference > 0) {
				j++;
			} else {
				float weight = rarity.weight((int) word);
				int end = j;
				for (; i < entries.length && entries[i] >> BITS == word; i++) {
					for (end = j; end < other.entries.length && other.entries[end] >> BITS == word; end++) {
						sums[sentence(entries[i])][sentence(other.entries[end])] += weight * weight;
					}
				}
				j = end;
			}
		}
		for (int row = 0; row < sums.length; row++) {
			for (int column = 0; column < sums[row].length; column++) {
				double cosine = sums[row][column] / Math.max(1e-9, norms[row] * other.norms[column]);
				sums[row][column] = cosine >= LEAST ? Math.min(1, cosine) : 0;
			}
		}
		return sums;
	}

	private static int sentence(long entry) {
		return (int) (entry & (1 << BITS) - 1);
	}
}
