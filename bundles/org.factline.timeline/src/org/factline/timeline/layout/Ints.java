package org.factline.timeline.layout;

import java.util.Arrays;

/** A list of numbers that grows. */
final class Ints {

	private int[] numbers = new int[16];
	private int size;

	void add(int number) {
		if (size == numbers.length) {
			numbers = Arrays.copyOf(numbers, size * 2);
		}
		numbers[size++] = number;
	}

	int size() {
		return size;
	}

	int[] toArray() {
		return Arrays.copyOf(numbers, size);
	}
}
