package org.factline.reuse;

import java.nio.IntBuffer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * For each group of equal shingles, which articles hold one: the inverted index. A group's number says where its list stands:
 * the partition in the upper bits, the place in the partition's list of lists in the lower ones. So numbers depend on nothing
 * but the shingles, and one step leads from a shingle to its articles.
 */
final class Postings {

	private static final int[] MAPPED = {};

	static final int LOCAL_BITS = 32 - Chunk.PARTITION_BITS;
	/** So many numbers a partition may hold. */
	static final int LOCAL_SIZE = 1 << LOCAL_BITS;

	/** For each partition, lists one after the other from index 1 on: how many articles, then their ranks, ascending; of a common passage the first by id before the others. */
	private final IntBuffer[] lists = new IntBuffer[Chunk.PARTITIONS];
	/** The same where they are on the heap; else empty. */
	private final int[][] arrays = new int[Chunk.PARTITIONS][];

	/** The articles that are the first of a common passage, by id. */
	private final Set<Integer> leading = ConcurrentHashMap.newKeySet();

	/** Notes that an article is the first of a common passage, by id. */
	void lead(int rank) {
		leading.add(Integer.valueOf(rank));
	}

	/** Whether an article is the first of a common passage, by id. */
	boolean leads(int rank) {
		return !leading.isEmpty() && leading.contains(Integer.valueOf(rank));
	}

	/** Sets the lists of a partition. */
	void set(int partition, IntBuffer partitionLists) {
		lists[partition] = partitionLists;
		arrays[partition] = partitionLists.hasArray() ? partitionLists.array() : MAPPED;
	}

	/** The number of the group whose list stands at a place of a partition; never 0. */
	static int group(int partition, int at) {
		return partition << LOCAL_BITS | at;
	}

	/** How many articles hold a shingle of a group. */
	int size(int group) {
		return at(group >>> LOCAL_BITS, group & LOCAL_SIZE - 1);
	}

	/** The rank of an article of a group. */
	int article(int group, int index) {
		return at(group >>> LOCAL_BITS, (group & LOCAL_SIZE - 1) + 1 + index);
	}

	private int at(int partition, int index) {
		int[] array = arrays[partition];
		return array.length > 0 ? array[index] : lists[partition].get(index);
	}

	/** A list's articles as an array, in which they begin at {@link #offset}: the index itself, or a copy in {@code reuse}. */
	int[] array(int group, int size, int[] reuse) {
		int[] array = arrays[group >>> LOCAL_BITS];
		if (array.length > 0) {
			return array;
		}
		int[] copy = size > reuse.length ? new int[Math.max(size, 2 * reuse.length)] : reuse;
		lists[group >>> LOCAL_BITS].get((group & LOCAL_SIZE - 1) + 1, copy, 0, size);
		return copy;
	}

	/** Where the articles begin in the array that {@link #array} gives. */
	int offset(int group) {
		return arrays[group >>> LOCAL_BITS].length > 0 ? (group & LOCAL_SIZE - 1) + 1 : 0;
	}
}
