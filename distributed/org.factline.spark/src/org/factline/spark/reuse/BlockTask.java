package org.factline.spark.reuse;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Two blocks of articles that are compared, or one with itself.
 *
 * @param left  number of the one
 * @param right number of the other, not smaller
 */
record BlockTask(int left, int right) implements Serializable {

	/**
	 * Blocks of partitions that follow each other.
	 *
	 * @param blocks     how many
	 * @param partitions how many, together
	 */
	record Layout(int blocks, int partitions) implements Serializable {

		/** What two blocks take up in memory grows with this, and how often each article is read with the number of blocks. */
		private static final long ARTICLES_OF_BLOCK = 200_000;
		/** Enough tasks that a few machines have something to do. */
		private static final int FEWEST = 4;

		static Layout of(long articles, int partitions) {
			long blocks = Math.max(FEWEST, (articles + ARTICLES_OF_BLOCK - 1) / ARTICLES_OF_BLOCK);
			return new Layout((int) Math.min(blocks, partitions), partitions);
		}

		/** The first partition of a block; behind the last block, how many there are. */
		int firstPartition(int block) {
			return (int) ((long) block * partitions / blocks);
		}

		/** Every two blocks once, and each with itself; those that take longest first. */
		List<BlockTask> tasks() {
			List<BlockTask> tasks = new ArrayList<>();
			for (int distance = 1; distance <= blocks; distance++) {
				for (int left = 0; left + distance % blocks < blocks; left++) {
					tasks.add(new BlockTask(left, left + distance % blocks));
				}
			}
			return tasks;
		}
	}

	boolean isWithin() {
		return left == right;
	}
}
