package org.factline.reuse;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A sorted run of an index: for each distinct shingle of each article 40 bits of the shingle's number above 24 bits of the
 * article's. What the other bits would tell apart is told apart when texts are compared.
 */
final class ShingleRun {

	/** The largest number of an article. */
	static final int LAST_ARTICLE = (1 << 24) - 1;
	/** The most entries of a run. */
	static final int MOST = 1 << 30;

	private final long[] entries;

	private ShingleRun(long[] entries) {
		this.entries = entries;
	}

	int size() {
		return entries.length;
	}

	/** Where the articles with a shingle begin. */
	int begin(long shingle) {
		return place(shingle & ~LAST_ARTICLE);
	}

	/** Where the articles with a shingle end. */
	int end(long shingle) {
		long last = shingle | LAST_ARTICLE;
		return last == Long.MAX_VALUE ? entries.length : place(last + 1);
	}

	/** The article of an entry; entries of one shingle are in the order of articles. */
	int article(int entry) {
		return (int) entries[entry] & LAST_ARTICLE;
	}

	/** The first entry that is not smaller. */
	private int place(long key) {
		int low = 0;
		int high = entries.length;
		while (low < high) {
			int middle = low + high >>> 1;
			if (entries[middle] < key) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** This run and another one. */
	ShingleRun with(ShingleRun other) {
		long[] joined = new long[entries.length + other.entries.length];
		int a = 0;
		int b = 0;
		for (int i = 0; i < joined.length; i++) {
			boolean fromA = b == other.entries.length
					|| a < entries.length && entries[a] < other.entries[b];
			joined[i] = fromA ? entries[a++] : other.entries[b++];
		}
		return new ShingleRun(joined);
	}

	/** This run without some articles. */
	ShingleRun without(IntPredicate gone) {
		int kept = 0;
		for (long entry : entries) {
			kept += gone.test((int) entry & LAST_ARTICLE) ? 0 : 1;
		}
		if (kept == entries.length) {
			return this;
		}
		long[] rest = new long[kept];
		int at = 0;
		for (long entry : entries) {
			if (!gone.test((int) entry & LAST_ARTICLE)) {
				rest[at++] = entry;
			}
		}
		return new ShingleRun(rest);
	}

	/** Collects entries in any order. */
	static final class Builder {

		private static final int MOST_UNSORTED = 1 << 26;

		private long[] entries = {};
		private int size;

		boolean hasRoomFor(int more) {
			return size == 0 || size + (long) more <= MOST_UNSORTED;
		}

		void add(long[] shingles, int article) {
			if (size + shingles.length > entries.length) {
				entries = Arrays.copyOf(entries, Math.max(size + shingles.length, size + size / 2));
			}
			for (long shingle : shingles) {
				entries[size++] = shingle & ~LAST_ARTICLE | article;
			}
		}

		ShingleRun build() {
			long[] sorted = Arrays.copyOf(entries, size);
			Arrays.parallelSort(sorted);
			return new ShingleRun(sorted);
		}
	}
}
