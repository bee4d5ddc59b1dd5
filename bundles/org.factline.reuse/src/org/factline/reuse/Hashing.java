package org.factline.reuse;

/**
 * Numbers for tokens and shingles. Sixty-four bits, well mixed: among n different shingles two collide anywhere with a
 * probability of about n² / 2^65, which is one in six hundred for the 240 million shingles of a million articles, and a pair
 * that is none would need five collisions between the same two articles.
 */
final class Hashing {

	/** Odd, and 3 modulo 4, so that no power less another loses more than a bit. */
	private static final long BASE = 0x9E3779B97F4A7C17L;
	private static final long SEED = 0x2545F4914F6CDD1DL;
	private static final long FACTOR = 0xD1342543DE82EF95L;

	private Hashing() {
	}

	/** The number of a token whose characters have all been lower-cased. */
	static long token(String text, int begin, int end) {
		long hash = SEED + (end - begin);
		long four = 0;
		int filled = 0;
		for (int i = begin; i < end; i++) {
			four = four << 16 | text.charAt(i);
			if (++filled == 4) {
				hash = absorb(hash, four);
				four = 0;
				filled = 0;
			}
		}
		return filled == 0 ? hash : absorb(hash, four);
	}

	/** The same for a token of ASCII letters and digits, lower-cased on the way. */
	static long asciiToken(String text, int begin, int end) {
		long hash = SEED + (end - begin);
		long four = 0;
		int filled = 0;
		for (int i = begin; i < end; i++) {
			char character = text.charAt(i);
			four = four << 16 | (character >= 'A' && character <= 'Z' ? character + 32 : character);
			if (++filled == 4) {
				hash = absorb(hash, four);
				four = 0;
				filled = 0;
			}
		}
		return filled == 0 ? hash : absorb(hash, four);
	}

	private static long absorb(long hash, long four) {
		long x = (hash ^ four) * FACTOR;
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

	/** Spreads every bit over all others (the finalizer of SplitMix64, Steele, Lea and Flood 2014). */
	private static long finished(long x) {
		long z = (x ^ x >>> 30) * 0xBF58476D1CE4E5B9L;
		z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
		return z ^ z >>> 31;
	}
}
