package org.factline.timeline.layout;

import java.util.function.IntToLongFunction;

/** Sorts numbers by a key of type {@code long}, stably, without an object for each: the JDK has that for objects only. */
final class Sorting {

	private Sorting() {
	}

	/** Sorts by keys, smallest first; what has the same key stays in its order. A merge sort from the bottom up. */
	static int[] sorted(int[] numbers, IntToLongFunction key) {
		int length = numbers.length;
		long[] keys = new long[length];
		for (int i = 0; i < length; i++) {
			keys[i] = key.applyAsLong(numbers[i]);
		}
		int[] from = numbers.clone();
		int[] to = new int[length];
		long[] fromKeys = keys;
		long[] toKeys = new long[length];
		for (int run = 1; run < length; run *= 2) {
			for (int begin = 0; begin < length; begin += 2 * run) {
				int middle = Math.min(begin + run, length);
				int end = Math.min(begin + 2 * run, length);
				int a = begin;
				int b = middle;
				for (int at = begin; at < end; at++) {
					boolean left = a < middle && (b >= end || fromKeys[a] <= fromKeys[b]);
					int taken = left ? a++ : b++;
					to[at] = from[taken];
					toKeys[at] = fromKeys[taken];
				}
			}
			int[] spare = from;
			from = to;
			to = spare;
			long[] spareKeys = fromKeys;
			fromKeys = toKeys;
			toKeys = spareKeys;
		}
		return from;
	}

	/** The numbers from 0 on. */
	static int[] range(int length) {
		int[] numbers = new int[length];
		for (int i = 0; i < length; i++) {
			numbers[i] = i;
		}
		return numbers;
	}
}
