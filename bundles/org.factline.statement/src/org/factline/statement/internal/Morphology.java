package org.factline.statement.internal;

/** Indonesian verbs: their prefixes, and the root that active and passive share (Sneddon 2010, chapter 1). */
final class Morphology {

	private static final int SHORTEST = 5;
	private static final int DERIVED = 8;

	private Morphology() {
	}

	/** Whether a word in lower case looks like a verb. */
	static boolean isVerb(String word) {
		return isActive(word) || isPassive(word) || word.startsWith("ber") && word.length() > 6 || word.startsWith("ter") && word.length() > 6;
	}

	/** Sayangnya, Pengangkatan: words made with affixes that no name has, as they begin a sentence. */
	static boolean isDerived(String word) {
		boolean noun = word.startsWith("peng") || word.startsWith("pem") || word.startsWith("pen") || word.startsWith("per") || word.startsWith("ke");
		return word.length() >= DERIVED && (word.endsWith("nya") || noun && word.endsWith("an"));
	}

	/** menangkap */
	static boolean isActive(String word) {
		return word.startsWith("me") && word.length() > SHORTEST && "nmlrwy".indexOf(word.charAt(2)) >= 0;
	}

	/** ditangkap */
	static boolean isPassive(String word) {
		return word.startsWith("di") && word.length() > SHORTEST && !word.startsWith("dir") && !word.startsWith("dia")
				|| word.startsWith("dira") && word.length() > 6 || word.startsWith("diri") && word.length() > 6;
	}

	/** The root: tangkap of menangkap, ditangkap and tertangkap; suffixes -kan, -i, -nya stripped. */
	static String root(String word) {
		String bare = suffixless(word);
		String stem = bare;
		if (isActive(bare)) {
			stem = unnasal(bare.substring(2));
		} else if (isPassive(bare)) {
			stem = bare.substring(2);
		} else if ((bare.startsWith("ber") || bare.startsWith("ter")) && bare.length() > 6) {
			stem = bare.substring(3);
		}
		return first(stem);
	}

	private static String suffixless(String word) {
		String bare = word.endsWith("nya") && word.length() > 7 ? word.substring(0, word.length() - 3) : word;
		bare = bare.endsWith("lah") && bare.length() > 8 ? bare.substring(0, bare.length() - 3) : bare;
		return bare.endsWith("kan") && bare.length() > 7 ? bare.substring(0, bare.length() - 3) : bare.endsWith("i") && bare.length() > 7
				? bare.substring(0, bare.length() - 1) : bare;
	}

	/** The nasal of meN- has swallowed k, p, s or t, or stands before another sound. */
	private static String unnasal(String stem) {
		if (stem.startsWith("ng")) {
			return isVowel(stem, 2) ? "k" + stem.substring(2) : stem.substring(2);
		}
		if (stem.startsWith("ny")) {
			return "s" + stem.substring(2);
		}
		if (stem.startsWith("m")) {
			return isVowel(stem, 1) ? "p" + stem.substring(1) : stem.substring(1);
		}
		if (stem.startsWith("n")) {
			return isVowel(stem, 1) ? "t" + stem.substring(1) : stem.substring(1);
		}
		return stem;
	}

	private static boolean isVowel(String word, int at) {
		return at < word.length() && "aeiou".indexOf(word.charAt(at)) >= 0;
	}

	/** k and p that the nasal may have swallowed, or not: one sound for a vowel and these, so that both sides meet. */
	private static String first(String stem) {
		return stem.length() > 2 && stem.charAt(0) == 'k' && isVowel(stem, 1) ? stem.substring(1) : stem;
	}
}
