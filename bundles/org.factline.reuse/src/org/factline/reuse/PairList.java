package org.factline.reuse;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Pairs of articles by their places in the order of ids, in any order and more than once, to be read in order and once. A pair is
 * one number, the first article above the second. What is more than a few million is kept in sorted runs outside the heap.
 */
final class PairList {

	/** Outside the lists of single threads, which are short. */
	static final int MOST_UNSORTED = 1 << 22;

	private final int mostUnsorted;
	private long[] pairs = new long[256];
	private int size;
	private final List<LongBuffer> runs = new ArrayList<>();

	/** A list of which at most so many pairs are not in runs; where others are added to it. */
	PairList(int mostUnsorted) {
		this.mostUnsorted = mostUnsorted;
	}

	/** Adds a pair, whichever of the two comes first. */
	void add(int a, int b) {
		add((long) Math.min(a, b) << 32 | Math.max(a, b));
	}

	private void add(long pair) {
		if (size == pairs.length) {
			pairs = Arrays.copyOf(pairs, 2 * size);
		}
		pairs[size++] = pair;
	}

	/** Adds all of another list, which keeps none in runs. */
	void addAll(PairList other, Storage storage) {
		for (int i = 0; i < other.size; i++) {
			add(other.pairs[i]);
			if (size == mostUnsorted) {
				Arrays.sort(pairs, 0, size);
				runs.add(storage.longs(pairs, size));
				size = 0;
			}
		}
	}

	/** The pairs in order, each once; nothing is added any more. */
	Reader read() {
		Arrays.sort(pairs, 0, size);
		runs.add(LongBuffer.wrap(pairs, 0, size));
		return new Reader(runs);
	}

	/** Reads runs together. */
	static final class Reader {

		/** At the present number of each. */
		private final PriorityQueue<LongBuffer> open = new PriorityQueue<>((a, b) -> Long.compare(a.get(a.position()), b.get(b.position())));

		private Reader(List<LongBuffer> runs) {
			runs.stream().filter(LongBuffer::hasRemaining).forEach(open::add);
		}

		/**
		 * The pairs whose first article comes before a place in the order of ids, without those that were read before.
		 *
		 * @return each the first article above the second
		 */
		long[] before(int end) {
			long[] read = new long[16];
			int count = 0;
			while (!open.isEmpty() && open.element().get(open.element().position()) >>> 32 < end) {
				LongBuffer run = open.remove();
				long pair = run.get();
				if (run.hasRemaining()) {
					open.add(run);
				}
				if (count == 0 || read[count - 1] != pair) {
					read = count == read.length ? Arrays.copyOf(read, 2 * count) : read;
					read[count++] = pair;
				}
			}
			return Arrays.copyOf(read, count);
		}
	}
}
