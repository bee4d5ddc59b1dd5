package org.factline.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * How much a word tells: the inverse of how many articles hold it. A handful of articles says little about that, so a
 * background of imagined articles stands beside them; words that stand in few of those are taken to be equally rare.
 */
final class Rarity {

	private static final double BACKGROUND = 500;
	private static final double IN_BACKGROUND = 1;

	private final int[] words;
	private final int[] counts;
	private final float[] weights;

	private Rarity(int[] words, int[] counts, int articles) {
		this.words = words;
		this.counts = counts;
		this.weights = new float[words.length];
		for (int i = 0; i < weights.length; i++) {
			weights[i] = (float) Math.log((articles + BACKGROUND) / (counts[i] + IN_BACKGROUND));
		}
	}

	static Rarity of(List<Terms> articles) {
		int total = articles.stream().mapToInt(terms -> terms.words().length).sum();
		int[] all = new int[total];
		int at = 0;
		for (Terms terms : articles) {
			System.arraycopy(terms.words(), 0, all, at, terms.words().length);
			at += terms.words().length;
		}
		Arrays.sort(all);
		int[] counts = new int[total];
		int size = 0;
		for (int i = 0; i < total; i++) {
			if (i > 0 && all[i] == all[i - 1]) {
				counts[size - 1]++;
			} else {
				all[size] = all[i];
				counts[size++] = 1;
			}
		}
		return new Rarity(Arrays.copyOf(all, size), Arrays.copyOf(counts, size), articles.size());
	}

	/**
	 * Which words, by number, count for something else than they did before: in weight, or in whether they stand in more than
	 * one article.
	 */
	BitSet changedSince(Rarity before) {
		BitSet changed = new BitSet(words.length);
		int j = 0;
		for (int i = 0; i < words.length; i++) {
			while (j < before.words.length && before.words[j] < words[i]) {
				j++;
			}
			boolean known = j < before.words.length && before.words[j] == words[i];
			if (!known || before.weights[j] != weights[i] || before.counts[j] > 1 != counts[i] > 1) {
				changed.set(i);
			}
		}
		return changed;
	}

	/** How many words there are. */
	int size() {
		return words.length;
	}

	/** The number of a word that stands in one of the articles; words keep their order. */
	int number(int word) {
		return Arrays.binarySearch(words, word);
	}

	/** The numbers of several such words. */
	int[] numbers(int[] some) {
		int[] numbers = new int[some.length];
		for (int i = 0; i < some.length; i++) {
			numbers[i] = number(some[i]);
		}
		return numbers;
	}

	/** In how many articles a word stands. */
	int count(int number) {
		return counts[number];
	}

	/** The weight of a word, about 6 for one in a few articles, near 0 for one in all. */
	float weight(int number) {
		return weights[number];
	}
}
