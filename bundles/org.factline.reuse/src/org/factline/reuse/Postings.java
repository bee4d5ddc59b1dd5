package org.factline.reuse;

import java.nio.IntBuffer;

/**
 * For each group of equal shingles, which articles hold one: the inverted index. A group's number says where its list stands:
 * the partition in the upper bits, the place in the partition's list of lists in the lower ones. So numbers depend on nothing
 * but the shingles, and one step leads from a shingle to its articles.
 */
final class Postings {

	static final int LOCAL_BITS = 32 - Chunk.PARTITION_BITS;
	/** So many numbers a partition may hold. */
	static final int LOCAL_SIZE = 1 << LOCAL_BITS;

	/** For each partition, lists one after the other from index 1 on: how many articles, then their ranks, ascending. */
	private final IntBuffer[] lists = new IntBuffer[Chunk.PARTITIONS];

	/** Sets the lists of a partition. */
	void set(int partition, IntBuffer partitionLists) {
		lists[partition] = partitionLists;
	}

	/** The number of the group whose list stands at a place of a partition; never 0. */
	static int group(int partition, int at) {
		return partition << LOCAL_BITS | at;
	}

	/** How many articles hold a shingle of a group. */
	int size(int group) {
		return lists[group >>> LOCAL_BITS].get(group & LOCAL_SIZE - 1);
	}

	/** The rank of an article of a group. */
	int article(int group, int index) {
		return lists[group >>> LOCAL_BITS].get((group & LOCAL_SIZE - 1) + 1 + index);
	}

	/** Whether an article holds a shingle of a group. */
	boolean has(int group, int article) {
		int low = 0;
		int high = size(group) - 1;
		while (low <= high) {
			int middle = low + high >>> 1;
			int found = article(group, middle);
			if (found == article) {
				return true;
			}
			if (found < article) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return false;
	}

	/** A list's articles as an array, in which they begin at {@link #offset}: the index itself, or a copy in {@code reuse}. */
	int[] array(int group, int size, int[] reuse) {
		IntBuffer partition = lists[group >>> LOCAL_BITS];
		if (partition.hasArray()) {
			return partition.array();
		}
		int[] copy = size > reuse.length ? new int[Math.max(size, 2 * reuse.length)] : reuse;
		partition.get((group & LOCAL_SIZE - 1) + 1, copy, 0, size);
		return copy;
	}

	/** Where the articles begin in the array that {@link #array} gives. */
	int offset(int group) {
		return lists[group >>> LOCAL_BITS].hasArray() ? (group & LOCAL_SIZE - 1) + 1 : 0;
	}
}
