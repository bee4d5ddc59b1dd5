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

	/**
	 * The number of a token by its lower-cased form. A form of ASCII characters is taken eight characters at a time, any other
	 * four at a time; the kelvin sign, for one, is not ASCII but its lower case is.
	 */
	static long token(String form) {
		int all = 0;
		for (int i = 0; i < form.length(); i++) {
			all |= form.charAt(i);
		}
		int bits = all < 128 ? 8 : 16;
		// from another start, or two Chinese characters would be four Latin letters
		long hash = bits == 8 ? SEED : ~SEED;
		long some = 0;
		for (int i = 0; i < form.length(); i++) {
			some = some << bits | form.charAt(i);
			if ((i + 1) * bits % 64 == 0) {
				hash = absorb(hash, some);
				some = 0;
			}
		}
		return absorb(hash, some);
	}

	/** Takes the next characters of a token into its number. */
	static long absorb(long hash, long characters) {
		long x = (hash ^ characters) * FACTOR;
		x ^= x >>> 32;
		x *= BASE;
		return x ^ x >>> 29;
	}

	/**
	 * The numbers of all shingles of a sequence of tokens.
	 *
	 * @param into takes them, from index 0
	 * @return how many there are
	 */
	static int shingles(HashedTokens tokens, int shingle, long[] into) {
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
				into[i - shingle + 1] = finished(rolling);
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
	private static long finished(long x) {
		long z = (x ^ x >>> 30) * 0xBF58476D1CE4E5B9L;
		z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
		return z ^ z >>> 31;
	}
}
