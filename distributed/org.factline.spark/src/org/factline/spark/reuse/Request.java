package org.factline.spark.reuse;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.factline.article.Article;
import org.factline.reuse.ReuseOptions;
import org.factline.reuse.ShingledText;

import scala.Tuple2;

/**
 * What a partition asks each bucket: which of these shingles stand in several articles? The distinct shingles of its articles in
 * order, so that the answer need not name them.
 */
record Request(int partition, byte[] shingles) implements Serializable {

	/** The requests of a partition's articles, by bucket. */
	static Iterator<Tuple2<Integer, Request>> of(int partition, Iterator<Article> articles, Buckets buckets, ReuseOptions options) {
		PackedBytes[] packed = new PackedBytes[buckets.count()];
		for (int i = 0; i < packed.length; i++) {
			packed[i] = new PackedBytes();
		}
		while (articles.hasNext()) {
			for (long shingle : new ShingledText(articles.next().text(), options).distinct()) {
				packed[buckets.of(shingle)].hash(shingle);
			}
		}
		List<Tuple2<Integer, Request>> requests = new ArrayList<>();
		for (int bucket = 0; bucket < packed.length; bucket++) {
			if (!packed[bucket].isEmpty()) {
				requests.add(new Tuple2<>(Integer.valueOf(bucket), new Request(partition, packed[bucket].toArray())));
			}
		}
		return requests.iterator();
	}

	/** How many shingles are asked for. */
	int count() {
		return shingles.length / PackedBytes.HASH_BYTES;
	}
}
