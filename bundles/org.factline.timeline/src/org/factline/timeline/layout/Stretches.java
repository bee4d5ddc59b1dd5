package org.factline.timeline.layout;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntToLongFunction;

/**
 * Stretches that may overlap: how many, and which, have something in common with a window. Counting takes O(log n); naming them
 * O(log n + found), by a search tree over the begins that knows the last end below each node (an interval tree; Cormen et al.,
 * Introduction to Algorithms, section 14.3), kept in arrays.
 */
final class Stretches {

	private final int[] numbers;
	private final long[] begins;
	private final long[] ends;
	private final long[] sortedEnds;
	/** The last end in the half of which an entry is the middle. */
	private final long[] last;

	/** Of some numbers; each end lies behind its begin. */
	Stretches(int[] some, IntToLongFunction begin, IntToLongFunction end) {
		numbers = Sorting.sorted(some, begin);
		begins = Arrays.stream(numbers).mapToLong(begin::applyAsLong).toArray();
		ends = Arrays.stream(numbers).mapToLong(end::applyAsLong).toArray();
		sortedEnds = ends.clone();
		Arrays.sort(sortedEnds);
		last = new long[numbers.length];
		build(0, numbers.length);
	}

	/** The number at a place, by begin. */
	int at(int place) {
		return numbers[place];
	}

	/** The number that begins first at a second or behind it; the last where none does. */
	int from(long second) {
		return numbers[Math.min(numbers.length - 1, lower(begins, second))];
	}

	/** How many there are. */
	int size() {
		return numbers.length;
	}

	/** The place of a number that begins at a second; -1 where there is none. */
	int place(int number, long begin) {
		for (int place = lower(begins, begin); place < numbers.length && begins[place] == begin; place++) {
			if (numbers[place] == number) {
				return place;
			}
		}
		return -1;
	}

	/** How many overlap a window. */
	int count(long from, long to) {
		return lower(begins, to) - lower(sortedEnds, from + 1);
	}

	/** Calls for each that overlaps a window, by begin. */
	void visit(long from, long to, IntConsumer found) {
		visit(0, numbers.length, from, to, found);
	}

	private long build(int low, int high) {
		if (low >= high) {
			return Long.MIN_VALUE;
		}
		int middle = low + high >>> 1;
		last[middle] = Math.max(ends[middle], Math.max(build(low, middle), build(middle + 1, high)));
		return last[middle];
	}

	private void visit(int low, int high, long from, long to, IntConsumer found) {
		int middle = low + high >>> 1;
		if (low >= high || last[middle] <= from) {
			return;
		}
		visit(low, middle, from, to, found);
		if (begins[middle] < to) {
			if (ends[middle] > from) {
				found.accept(numbers[middle]);
			}
			visit(middle + 1, high, from, to, found);
		}
	}

	/** The first place whose value is not below another. */
	static int lower(long[] sorted, long value) {
		int low = 0;
		int high = sorted.length;
		while (low < high) {
			int middle = low + high >>> 1;
			if (sorted[middle] < value) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
