package org.factline.reuse;

import java.nio.IntBuffer;
import java.nio.LongBuffer;

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

	private static final int BLOCK_BITS = 6;

	final String[] ids;
	/** Place of each article's first token, and behind the last. */
	final int[] first;
	/** Distinct shingles of each article. */
	final int[] distinct;
	/** Repeats inside each article, as earlier token, later token, tokens; empty for most. */
	final int[][] repeats;
	final TokenOffsets offsets;

	/** Each article's distinct shingles with the place of the first occurrence, by partition, then by place. */
	LongBuffer hashes;
	IntBuffer places;
	final int[] partitionStart;
	/** Places of later occurrences inside an article and of the first one, in turn. */
	int[] again;

	/** For each place, which group of equal shingles begins there; 0 where the shingle stands in one article only. */
	final IntBuffer groups;

	/** For every 64th place, the article it lies in. */
	private final int[] articleAtBlock;
	/** Rank of each article in the order of ids, known once all are read. */
	int[] ranks = {};

	Chunk(String[] ids, int[] first, int[] distinct, int[][] repeats, TokenOffsets offsets, LongBuffer hashes,
			IntBuffer places, int[] partitionStart, int[] again, IntBuffer groups) {
		this.ids = ids;
		this.first = first;
		this.distinct = distinct;
		this.repeats = repeats;
		this.offsets = offsets;
		this.hashes = hashes;
		this.places = places;
		this.partitionStart = partitionStart;
		this.again = again;
		this.groups = groups;
		this.articleAtBlock = articlesAtBlocks(first);
	}

	private static int[] articlesAtBlocks(int[] first) {
		int places = first[first.length - 1];
		int[] blocks = new int[(places >>> BLOCK_BITS) + 1];
		int article = 0;
		for (int block = 0; block < blocks.length; block++) {
			while (article + 2 < first.length && first[article + 1] <= block << BLOCK_BITS) {
				article++;
			}
			blocks[block] = article;
		}
		return blocks;
	}

	/** The article that a place lies in. */
	int articleAt(int place) {
		int article = articleAtBlock[place >>> BLOCK_BITS];
		while (first[article + 1] <= place) {
			article++;
		}
		return article;
	}

	/** Tokens of an article. */
	int tokens(int article) {
		return first[article + 1] - first[article];
	}

	/** Gives later occurrences of a shingle the group of the first, and lets go of what only the sorting needed. */
	void finish(Storage storage) {
		for (int i = 0; i < again.length; i += 2) {
			groups.put(again[i], groups.get(again[i + 1]));
		}
		storage.release(hashes, Long.BYTES);
		storage.release(places, Integer.BYTES);
		again = new int[0];
		hashes = LongBuffer.allocate(0);
		places = IntBuffer.allocate(0);
	}
}
