package org.factline.reuse;

import java.util.Arrays;

/**
 * Numbers for tokens and shingles. Sixty-four bits, well mixed: among n different shingles two collide anywhere with a
 * probability of about n² / 2^65, which is one in six hundred for the 240 million shingles of a million articles, and a pair
 * that is none would need five collisions between the same two articles.
 */
final class Hashing {

	/** Odd, and 3 modulo 4, so that no power less another loses more than a bit. */
	private static final long BASE = 0x9E3779B97F4A7C17L;
	/** What the number of a token starts from. */
	static final long SEED = 0x2545F4914F6CDD1DL;
	private static final long FACTOR = 0xD1342543DE82EF95L;

	private Hashing() {
	}

	/** The number of a token by its lower-cased form. */
	static long token(String form) {
		long hash = SEED;
		for (int i = 0; i < form.length(); i++) {
			hash = absorb(hash, form.charAt(i));
		}
		return finished(hash);
	}

	/** Takes the next character of a token into its number, which is to be {@link #finished} in the end. */
	static long absorb(long hash, int character) {
		return (hash ^ character) * FACTOR;
	}

	/**
	 * The numbers of all shingles of a sequence of tokens.
	 *
	 * @param into takes them, from index 0
	 * @return how many there are
	 */
	static int shingles(HashedTokens tokens, int shingle, long[] into) {
		return shingles(tokens, shingle, into, 0);
	}

	/** The same, from another index on. */
	static int shingles(HashedTokens tokens, int shingle, long[] into, int from) {
		long highest = 1;
		for (int i = 1; i < shingle; i++) {
			highest *= BASE;
		}
		long rolling = 0;
		for (int i = 0; i < tokens.count(); i++) {
			if (i >= shingle) {
				rolling -= tokens.hash(i - shingle) * highest;
			}
			rolling = rolling * BASE + tokens.hash(i);
			if (i >= shingle - 1) {
				long number = finished(rolling);
				// 0 is what tables take for a free slot
				into[from + i - shingle + 1] = number == 0 ? 1 : number;
			}
		}
		return Math.max(0, tokens.count() - shingle + 1);
	}

	/** The different numbers among the shingles of a sequence of tokens, ascending. */
	static long[] distinctShingles(HashedTokens tokens, int shingle) {
		long[] all = new long[Math.max(0, tokens.count() - shingle + 1)];
		shingles(tokens, shingle, all);
		Arrays.sort(all);
		int kept = 0;
		for (int i = 0; i < all.length; i++) {
			if (i == 0 || all[i] != all[kept - 1]) {
				all[kept++] = all[i];
			}
		}
		return Arrays.copyOf(all, kept);
	}

	/** Spreads every bit over all others (the finalizer of SplitMix64, Steele, Lea and Flood 2014). */
	static long finished(long x) {
		long z = (x ^ x >>> 30) * 0xBF58476D1CE4E5B9L;
		z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
		return z ^ z >>> 31;
	}
}
