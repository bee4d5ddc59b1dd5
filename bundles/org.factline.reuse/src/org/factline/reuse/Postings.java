package org.factline.reuse;

import java.nio.IntBuffer;

/**
 * For each group of equal shingles, which articles hold one: the inverted index. A group's number names its partition in
 * the upper bits and counts from 1 in the lower ones, so that numbers depend on nothing but the shingles.
 */
final class Postings {

	static final int LOCAL_BITS = 32 - Chunk.PARTITION_BITS;
	private static final int LOCAL_MASK = (1 << LOCAL_BITS) - 1;

	/** For each partition, where the articles of each group begin; one more at the end. */
	private final IntBuffer[] starts = new IntBuffer[Chunk.PARTITIONS];
	private final IntBuffer[] articles = new IntBuffer[Chunk.PARTITIONS];

	/** Sets what a partition holds: starts of groups (from index 1), and ranks of articles, ascending in each group. */
	void set(int partition, IntBuffer groupStarts, IntBuffer ranks) {
		starts[partition] = groupStarts;
		articles[partition] = ranks;
	}

	/** The number of a group, unsigned. */
	static int group(int partition, int local) {
		return partition << LOCAL_BITS | local;
	}

	/** Where a group's articles begin in its partition. */
	int start(int group) {
		return starts[group >>> LOCAL_BITS].get(group & LOCAL_MASK);
	}

	/** Where a group's articles end in its partition. */
	int end(int group) {
		return starts[group >>> LOCAL_BITS].get((group & LOCAL_MASK) + 1);
	}

	/** The rank of the article at a place between start and end. */
	int article(int group, int at) {
		return articles[group >>> LOCAL_BITS].get(at);
	}

	/** Copies ranks of articles. */
	void copy(int group, int from, int[] into, int number) {
		articles[group >>> LOCAL_BITS].get(from, into, 0, number);
	}
}
