package org.factline.reuse;

import java.util.Arrays;

/**
 * Aligns two articles that repeat the same things so often that all maximal runs would be too many: reads one from the left,
 * takes at each place the longest run that stands in the other, and goes on behind it; then does the same the other way
 * round for what is left. Every shared place lies in a run, and there are no more runs than shared places.
 */
final class Tiling {

	/** The shared shingles of an article in order, as symbols, with a symbol of its own wherever something else stands between. */
	private record Sequence(int[] symbols, int[] places) {

		static Sequence of(PositionTable table, int[] groups, IntList shared, int firstSeparator) {
			int[] symbols = new int[2 * shared.size()];
			int[] places = new int[2 * shared.size()];
			int size = 0;
			for (int i = 0; i < shared.size(); i++) {
				int place = shared.get(i);
				if (i > 0 && shared.get(i - 1) != place - 1) {
					symbols[size++] = firstSeparator - 2 * i;
				}
				places[size] = place;
				symbols[size++] = table.find(groups[place]);
			}
			return new Sequence(Arrays.copyOf(symbols, size), Arrays.copyOf(places, size));
		}

		boolean isSeparator(int index) {
			return symbols[index] < 0;
		}
	}

	private Tiling() {
	}

	/**
	 * Tiles both articles.
	 *
	 * @param table   the first article
	 * @param a       its groups
	 * @param b       the groups of the second
	 * @param aShared shared places of the first, ascending
	 * @param bShared shared places of the second, ascending
	 * @param runs    takes place in the first, place in the second and number of shingles, in turn
	 */
	static void tile(PositionTable table, int[] a, int[] b, IntList aShared, IntList bShared, IntList runs) {
		Sequence first = Sequence.of(table, a, aShared, -1);
		Sequence second = Sequence.of(table, b, bShared, -2);
		boolean[] explained = new boolean[first.symbols().length];
		tile(second, first, new boolean[second.symbols().length], (inSecond, inFirst, length) -> {
			Arrays.fill(explained, inFirst, inFirst + length, true);
			add(runs, first.places()[inFirst], second.places()[inSecond], length);
		});
		tile(first, second, explained,
				(inFirst, inSecond, length) -> add(runs, first.places()[inFirst], second.places()[inSecond], length));
	}

	private interface Sink {

		void run(int read, int source, int length);
	}

	private static void tile(Sequence read, Sequence source, boolean[] explained, Sink sink) {
		var factors = new SuffixAutomaton(source.symbols());
		for (int at = 0; at < read.symbols().length;) {
			if (explained[at] || read.isSeparator(at)) {
				at++;
				continue;
			}
			int state = SuffixAutomaton.START;
			int length = 0;
			while (at + length < read.symbols().length) {
				int next = factors.next(state, read.symbols()[at + length]);
				if (next == SuffixAutomaton.NONE) {
					break;
				}
				state = next;
				length++;
			}
			sink.run(at, factors.firstEnd(state) - length + 1, length);
			at += length;
		}
	}

	private static void add(IntList runs, int a, int b, int length) {
		runs.add(a);
		runs.add(b);
		runs.add(length);
	}
}
