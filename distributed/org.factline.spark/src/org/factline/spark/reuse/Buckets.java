package org.factline.spark.reuse;

import java.io.Serializable;

/**
 * Where equal shingles meet: in a bucket for the upper bits of their numbers. A shingle that several articles hold gets the number
 * of a group, of 32 bits, the bucket in the lower ones.
 *
 * @param bits 8 at least, since that much of a number is not sent
 */
record Buckets(int bits) implements Serializable {

	private static final int FEWEST_BITS = 8;
	private static final int MOST_BITS = 12;
	/** About so many shingles are to meet in a bucket. */
	private static final long SHINGLES = 4_000_000;
	private static final long SHINGLES_OF_ARTICLE = 240;

	/** As many buckets as keep each of them small. */
	static Buckets forArticles(long articles) {
		int bits = FEWEST_BITS;
		while (bits < MOST_BITS && articles * SHINGLES_OF_ARTICLE >> bits > SHINGLES) {
			bits++;
		}
		return new Buckets(bits);
	}

	int count() {
		return 1 << bits;
	}

	int of(long shingle) {
		return (int) (shingle >>> 64 - bits);
	}

	/** The upper eight bits of the shingles of a bucket. */
	long upper(int bucket) {
		return (long) bucket >>> bits - FEWEST_BITS;
	}

	/** The number of a group; never 0. */
	int group(int bucket, int indexInBucket) {
		if (indexInBucket + 1 >= 1 << Integer.SIZE - bits) {
			throw new IllegalStateException("the corpus shares more than " + indexInBucket + " shingles a bucket");
		}
		return indexInBucket + 1 << bits | bucket;
	}
}
