package org.factline.analysis;

import java.util.Arrays;

/** Adds up what articles have in common with one; made once for a thread, cleared for each article. */
final class Tally {

	private final double[] sums;
	private final short[] counts;
	private int[] touched = new int[256];
	private int size;

	Tally(int articles) {
		this.sums = new double[articles];
		this.counts = new short[articles];
	}

	void add(int article, double weight) {
		if (counts[article] == 0) {
			if (size == touched.length) {
				touched = Arrays.copyOf(touched, size * 2);
			}
			touched[size++] = article;
		}
		counts[article]++;
		sums[article] += weight;
	}

	/** The articles with the greatest sums, of those with so many words in common; the first in order where sums are equal. */
	int[] best(int most, double fewest) {
		long[] order = new long[size];
		int enough = 0;
		for (int i = 0; i < size; i++) {
			if (counts[touched[i]] >= fewest) {
				order[enough++] = (long) Float.floatToIntBits((float) sums[touched[i]]) << Integer.SIZE | Integer.MAX_VALUE - touched[i];
			}
		}
		Arrays.sort(order, 0, enough);
		int[] best = new int[Math.min(most, enough)];
		for (int i = 0; i < best.length; i++) {
			best[i] = Integer.MAX_VALUE - (int) order[enough - 1 - i];
		}
		return best;
	}

	void clear() {
		for (int i = 0; i < size; i++) {
			sums[touched[i]] = 0;
			counts[touched[i]] = 0;
		}
		size = 0;
	}
}
