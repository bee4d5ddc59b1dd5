package org.factline.spark.reuse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Some articles with what they share, as they are kept: unpacked they would take three times as much.
 *
 * @param articles in the order of their partitions
 * @param crowds   the crowded shingles of the archive, by group
 */
record Block(List<SharedPlaces> articles, Map<Integer, Crowd> crowds) {

	/** Reads a block. */
	static Block read(WorkFiles files, BlockTask.Layout layout, int number, Map<Integer, Crowd> crowds) throws IOException {
		Block block = new Block(new ArrayList<>(), crowds);
		stream(files, layout, number, block.articles::add);
		return block;
	}

	/** Hands over one article of a block after the other. */
	static void stream(WorkFiles files, BlockTask.Layout layout, int number, WorkFiles.Sink<SharedPlaces> sink) throws IOException {
		for (int partition = layout.firstPartition(number); partition < layout.firstPartition(number + 1); partition++) {
			files.read(WorkFiles.shared(partition), SharedPlaces::read, sink);
		}
	}

	int size() {
		return articles.size();
	}

	SharedArticle article(int number) {
		return new SharedArticle(articles.get(number), crowds);
	}
}
