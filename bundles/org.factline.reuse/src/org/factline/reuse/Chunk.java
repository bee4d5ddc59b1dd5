package org.factline.reuse;

import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.List;

/**
 * A few thousand articles, cut up: the run of the index that one thread makes at a time.
 * <p>
 * Token {@code t} of article {@code i} has the place {@code first[i] + t} in the chunk; the shingle that begins with it has
 * the same place.
 */
final class Chunk {

	/** Bits of a shingle's number that say in which partition it lies. */
	static final int PARTITION_BITS = 12;
	static final int PARTITIONS = 1 << PARTITION_BITS;

	/** In {@link #partitions}: no shingle begins here, or one that began in the article before. */
	static final char NO_ENTRY = 0xFFFF;

	final String[] ids;
	/** Place of each article's first token, and behind the last. */
	final int[] first;
	/** Distinct shingles of each article. */
	final int[] distinct;
	/** What each article repeats within itself; nothing in most. */
	final List<List<Repeat>> repeats;
	final TokenOffsets offsets;
	/** Rank of each article in the order of ids, known once all are read. */
	int[] ranks = {};

	private Entries entries;
	private IntBuffer groups = IntBuffer.allocate(0);

	/**
	 * The distinct shingles of each article, by partition, then by place: what the grouping needs.
	 *
	 * @param hashes         the shingles; grouped, they are replaced by the numbers of their groups
	 * @param articles       the article of each
	 * @param partitions     for each place, the partition of the shingle that begins there, or {@link #NO_ENTRY}
	 * @param partitionStart for each partition, its first entry, and behind the last
	 * @param again          places of later occurrences inside an article and of the first one, in turn
	 */
	record Entries(LongBuffer hashes, CharBuffer articles, CharBuffer partitions, int[] partitionStart, int[] again) {
	}

	Chunk(String[] ids, int[] first, int[] distinct, List<List<Repeat>> repeats, TokenOffsets offsets, Entries entries) {
		this.ids = ids;
		this.first = first;
		this.distinct = distinct;
		this.repeats = repeats;
		this.offsets = offsets;
		this.entries = entries;
	}

	/** Tokens of an article. */
	int tokens(int article) {
		return first[article + 1] - first[article];
	}

	/** How many shingles of a partition there are. */
	int size(int partition) {
		return entries.partitionStart[partition + 1] - entries.partitionStart[partition];
	}

	/**
	 * Copies a partition's shingles and the ranks of their articles.
	 *
	 * @param room for as many numbers as the partition has
	 */
	void load(int partition, long[] hashes, int[] articleRanks, int at, char[] room) {
		int start = entries.partitionStart[partition];
		int size = size(partition);
		entries.hashes.get(start, hashes, at, size);
		entries.articles.get(start, room, 0, size);
		for (int i = 0; i < size; i++) {
			articleRanks[at + i] = ranks[room[i]];
		}
	}

	/** Puts the groups of a partition's shingles into the place of the shingles. */
	void store(int partition, long[] partitionGroups, int at) {
		entries.hashes.put(entries.partitionStart[partition], partitionGroups, at, size(partition));
	}

	/** Brings the groups from the order of partitions into that of places, and lets go of what only the grouping needed. */
	void finish(Storage storage) {
		int places = first[first.length - 1];
		int[] byPlace = new int[places];
		// single look-ups in a buffer cost several times more
		long[] byPartition = new long[entries.hashes.capacity()];
		entries.hashes.get(0, byPartition);
		char[] partitions = new char[places];
		entries.partitions.get(0, partitions);
		int[] next = entries.partitionStart.clone();
		for (int place = 0; place < places; place++) {
			char partition = partitions[place];
			if (partition != NO_ENTRY) {
				byPlace[place] = (int) byPartition[next[partition]++];
			}
		}
		for (int i = 0; i < entries.again.length; i += 2) {
			byPlace[entries.again[i]] = byPlace[entries.again[i + 1]];
		}
		entries = new Entries(LongBuffer.allocate(0), CharBuffer.allocate(0), CharBuffer.allocate(0), new int[0], new int[0]);
		groups = storage.ints(byPlace);
	}

	/** Copies, for each place of an article, which group of equal shingles begins there; 0 where the shingle stands in no other. */
	void groups(int article, int[] into) {
		groups.get(first[article], into, 0, tokens(article));
	}
}
