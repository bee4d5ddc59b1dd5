package org.factline.checking;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What somebody may have meant who wrote a name that does not exist. */
final class Nearest {

	/** One letter in so many may be wrong. */
	private static final int LETTERS_A_SLIP = 3;

	private Nearest() {
	}

	/** The name that differs in the fewest letters; empty where each differs in too many. */
	static Optional<String> of(String name, Collection<String> names) {
		return names.stream().filter(one -> distance(name, one) <= Math.max(1, Math.min(name.length(), one.length()) / LETTERS_A_SLIP))
				.min(Comparator.comparingInt((String one) -> distance(name, one)).thenComparing(Comparator.naturalOrder()));
	}

	/** How many letters have to be put in, taken out, exchanged or swapped with their neighbour (optimal string alignment). */
	private static int distance(String one, String other) {
		int[][] steps = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				if (i == 0 || j == 0) {
					steps[i][j] = i + j;
					continue;
				}
				int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
				steps[i][j] = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + same);
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
					steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
				}
			}
		}
		return steps[one.length()][other.length()];
	}
}
