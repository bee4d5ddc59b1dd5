package org.factline.analysis;

import java.util.Arrays;

/** The weighted words of an article; words that stand in one article only count for the length alone. */
final class Vector {

	private final int[] words;
	private final float[] weights;
	private final double norm;

	private Vector(int[] words, float[] weights, double norm) {
		this.words = words;
		this.weights = weights;
		this.norm = norm;
	}

	/**
	 * What an article tells.
	 *
	 * @param numbers of its words
	 */
	static Vector of(Terms terms, int[] numbers, Rarity rarity) {
		int[] shared = new int[numbers.length];
		float[] weights = new float[numbers.length];
		int size = 0;
		double sum = 0;
		for (int i = 0; i < numbers.length; i++) {
			float weight = terms.weight(i) * rarity.weight(numbers[i]);
			sum += weight * weight;
			if (rarity.count(numbers[i]) > 1) {
				shared[size] = numbers[i];
				weights[size++] = weight;
			}
		}
		return new Vector(Arrays.copyOf(shared, size), Arrays.copyOf(weights, size), Math.sqrt(sum));
	}

	/** The cosine of the angle to another, from 0 to 1. */
	double cosine(Vector other) {
		double sum = 0;
		int i = 0;
		int j = 0;
		while (i < words.length && j < other.words.length) {
			int difference = words[i] - other.words[j];
			if (difference == 0) {
				sum += weights[i++] * other.weights[j++];
			} else if (difference < 0) {
				i++;
			} else {
				j++;
			}
		}
		return sum == 0 ? 0 : Math.min(1, sum / (norm * other.norm));
	}

	int size() {
		return words.length;
	}

	int word(int at) {
		return words[at];
	}

	float weight(int at) {
		return weights[at];
	}
}
