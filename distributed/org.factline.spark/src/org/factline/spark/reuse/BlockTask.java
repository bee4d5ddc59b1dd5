package org.factline.spark.reuse;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A block of articles that is compared with itself or with some that come behind it.
 *
 * @param left number of the one
 * @param from number of the first of the others; the same for itself
 * @param to   behind the last of the others
 */
record BlockTask(int left, int from, int to) implements Serializable {

	/**
	 * Blocks of partitions that follow each other.
	 *
	 * @param blocks     how many
	 * @param partitions how many, together
	 */
	record Layout(int blocks, int partitions) implements Serializable {

		/** What a block takes up in memory grows with this, and how often each article is read with the number of blocks. */
		private static final long ARTICLES_OF_BLOCK = 100_000;
		/** Enough tasks that a few machines have something to do. */
		private static final int FEWEST = 4;
		/** So many blocks are compared with one in a task. */
		private static final int TOGETHER = 4;

		static Layout of(long articles, int partitions) {
			long blocks = Math.max(FEWEST, (articles + ARTICLES_OF_BLOCK - 1) / ARTICLES_OF_BLOCK);
			return new Layout((int) Math.min(blocks, partitions), partitions);
		}

		/** The first partition of a block; behind the last block, how many there are. */
		int firstPartition(int block) {
			return (int) ((long) block * partitions / blocks);
		}

		/** Every two blocks once, and each with itself, several together since each block is brought into order for it. */
		List<BlockTask> tasks() {
			List<BlockTask> tasks = new ArrayList<>();
			for (int left = 0; left < blocks; left++) {
				for (int from = left; from < blocks; from += TOGETHER) {
					tasks.add(new BlockTask(left, from, Math.min(from + TOGETHER, blocks)));
				}
			}
			return tasks;
		}
	}
}
