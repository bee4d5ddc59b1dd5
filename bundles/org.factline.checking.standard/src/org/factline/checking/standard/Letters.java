package org.factline.checking.standard;

import java.util.Arrays;
import java.util.Locale;

import org.factline.text.Tokens;

/** Compares words by their letters. */
final class Letters {

	private static final int SHORTEST = 4;

	private Letters() {
	}

	/** Whether the words of two texts are the same but for one letter, two neighbours that changed places or one that moved. */
	static boolean areNear(String a, String b) {
		String x = a.toLowerCase(Locale.ROOT);
		String y = b.toLowerCase(Locale.ROOT);
		int longer = Math.max(x.length(), y.length());
		return longer >= SHORTEST && distance(x, y) <= (longer > 2 * SHORTEST || isMoved(x, y) ? 2 : 1);
	}

	/** Whether both have the same letters in another order: "Dhakiri", "Dakhiri". */
	private static boolean isMoved(String a, String b) {
		return a.length() == b.length() && a.length() > SHORTEST && a.charAt(0) == b.charAt(0) && Arrays.equals(a.chars().sorted().toArray(), b.chars().sorted().toArray());
	}

	/** How many letters two words begin with alike. */
	static int sharedBeginning(String a, String b) {
		int shared = 0;
		while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
			shared++;
		}
		return shared;
	}

	/** Whether both are the same letters, however they are joined: "Go-Food" and "GoFood". */
	static boolean areJoinedOtherwise(String a, String b) {
		return plain(a).equals(plain(b));
	}

	private static String plain(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
	}

	/** Whether one is the other with a clitic or a plural. */
	static boolean isWordForm(String a, String b) {
		return a.equals(b + "nya") || b.equals(a + "nya") || a.equals(b + "s") || b.equals(a + "s");
	}

	/** How many letters have to be put in, taken out, changed or exchanged with the next (Damerau 1964). */
	static int distance(String a, String b) {
		int[][] best = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				if (i == 0 || j == 0) {
					best[i][j] = i + j;
					continue;
				}
				int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
				best[i][j] = Math.min(best[i - 1][j - 1] + change, 1 + Math.min(best[i - 1][j], best[i][j - 1]));
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					best[i][j] = Math.min(best[i][j], best[i - 2][j - 2] + 1);
				}
			}
		}
		return best[a.length()][b.length()];
	}

	/** Whether a short form is made of the first letters of a long one's words: "BPK", "RI". */
	static boolean isAcronym(String shortForm, String longForm) {
		String letters = shortForm.replaceAll("\\W", "").toLowerCase(Locale.ROOT);
		Tokens words = Tokens.of(longForm);
		if (letters.length() < 2 || words.count() < 2) {
			return false;
		}
		int at = 0;
		for (int i = 0; i < words.count() && at < letters.length(); i++) {
			at += words.form(i).charAt(0) == letters.charAt(at) ? 1 : 0;
		}
		return at == letters.length();
	}
}
