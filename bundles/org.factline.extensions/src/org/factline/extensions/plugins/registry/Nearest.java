package org.factline.extensions.plugins.registry;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that somebody may have meant. */
final class Nearest {

	private Nearest() {
	}

	/** The word that differs least, in letters put in, left out or exchanged (Levenshtein 1966); empty where none is near. */
	static Optional<String> of(String word, Collection<String> words) {
		return words.stream().filter(one -> distance(word, one) <= Math.max(2, word.length() / 4))
				.min(Comparator.comparingInt((String one) -> distance(word, one)).thenComparing(Comparator.naturalOrder()));
	}

	private static int distance(String a, String b) {
		int[] above = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			above[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int[] row = new int[b.length() + 1];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int exchanged = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(exchanged, Math.min(above[j], row[j - 1]) + 1);
			}
			above = row;
		}
		return above[b.length()];
	}
}
