package org.factline.spark.reuse;

import java.util.Arrays;

/** Numbers, one behind the other, as many as there will be. */
final class IntColumn {

	private int[] values = new int[64];
	private int size;

	void add(int value) {
		if (size == values.length) {
			values = Arrays.copyOf(values, Math.addExact(size, size / 2));
		}
		values[size++] = value;
	}

	int get(int index) {
		return values[index];
	}

	int size() {
		return size;
	}

	void clear() {
		size = 0;
	}
}
