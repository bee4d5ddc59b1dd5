package org.factline.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * One-to-one assignment of maximum weight (Kuhn 1955, Munkres 1957), by shortest augmenting paths over the pairs that have
 * a weight at all. What is connected by no pair is solved apart, so that long articles with few pairs cost little.
 */
final class Assignment {

	private final double[][] weights;
	private final int[] rowOf;

	private Assignment(double[][] weights, int columns) {
		this.weights = weights;
		this.rowOf = new int[columns];
		Arrays.fill(rowOf, -1);
	}

	/**
	 * For each column its row, -1 where it has none.
	 *
	 * @param weights by row, then column; 0 where the two must not be paired
	 */
	static int[] of(double[][] weights, int columns) {
		Assignment assignment = new Assignment(weights, columns);
		boolean[] rowSeen = new boolean[weights.length];
		boolean[] columnSeen = new boolean[columns];
		for (int row = 0; row < weights.length; row++) {
			if (!rowSeen[row]) {
				assignment.solve(row, rowSeen, columnSeen);
			}
		}
		return assignment.rowOf;
	}

	/** Solves the part that hangs together with a row. */
	private void solve(int start, boolean[] rowSeen, boolean[] columnSeen) {
		List<Integer> rows = new ArrayList<>();
		List<Integer> columns = new ArrayList<>();
		Deque<Integer> open = new ArrayDeque<>(List.of(Integer.valueOf(start)));
		rowSeen[start] = true;
		while (!open.isEmpty()) {
			int row = open.remove().intValue();
			rows.add(Integer.valueOf(row));
			for (int column = 0; column < columnSeen.length; column++) {
				if (weights[row][column] > 0 && !columnSeen[column]) {
					columnSeen[column] = true;
					columns.add(Integer.valueOf(column));
					for (int other = 0; other < weights.length; other++) {
						if (weights[other][column] > 0 && !rowSeen[other]) {
							rowSeen[other] = true;
							open.add(Integer.valueOf(other));
						}
					}
				}
			}
		}
		if (!columns.isEmpty()) {
			hungarian(rows.stream().sorted().mapToInt(Integer::intValue).toArray(),
					columns.stream().sorted().mapToInt(Integer::intValue).toArray());
		}
	}

	/** Potentials and augmenting paths; each row has a column of its own that stands for "none" at no cost. */
	private void hungarian(int[] rows, int[] columns) {
		int n = rows.length;
		int m = columns.length + n;
		double[] u = new double[n + 1];
		double[] v = new double[m + 1];
		int[] match = new int[m + 1];
		int[] way = new int[m + 1];
		for (int i = 1; i <= n; i++) {
			match[0] = i;
			int column = 0;
			double[] least = new double[m + 1];
			Arrays.fill(least, Double.MAX_VALUE);
			boolean[] used = new boolean[m + 1];
			do {
				used[column] = true;
				int row = match[column];
				double delta = Double.MAX_VALUE;
				int next = 0;
				for (int j = 1; j <= m; j++) {
					if (!used[j]) {
						double cost = cost(rows, columns, row - 1, j - 1) - u[row] - v[j];
						if (cost < least[j]) {
							least[j] = cost;
							way[j] = column;
						}
						if (least[j] < delta) {
							delta = least[j];
							next = j;
						}
					}
				}
				for (int j = 0; j <= m; j++) {
					if (used[j]) {
						u[match[j]] += delta;
						v[j] -= delta;
					} else {
						least[j] -= delta;
					}
				}
				column = next;
			} while (match[column] != 0);
			do {
				int before = way[column];
				match[column] = match[before];
				column = before;
			} while (column != 0);
		}
		for (int j = 1; j <= columns.length; j++) {
			if (match[j] > 0 && weights[rows[match[j] - 1]][columns[j - 1]] > 0) {
				rowOf[columns[j - 1]] = rows[match[j] - 1];
			}
		}
	}

	/** The negative weight; a pair that must not be is never better than none. */
	private double cost(int[] rows, int[] columns, int row, int column) {
		if (column >= columns.length) {
			return 0;
		}
		double weight = weights[rows[row]][columns[column]];
		return weight > 0 ? -weight : 1;
	}
}
