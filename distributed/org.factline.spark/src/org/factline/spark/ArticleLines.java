package org.factline.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

import org.factline.article.Article;
import org.factline.spark.archive.Archive;
import org.factline.spark.archive.Folder;

/** Writes lines for each article by itself: a file for each partition, in the order of the input. */
final class ArticleLines {

	/** The ending of all results. */
	static final String ENDING = ".jsonl";

	/** The lines of one article after the other, each with its line feed. */
	interface Writer {

		/** The lines of an article. */
		List<String> lines(Article article);
	}

	/** Makes a writer where it is needed, since what it needs is not sent around. */
	@FunctionalInterface
	interface WriterFactory extends Serializable {

		/** A writer for the articles of a partition. */
		Writer make();
	}

	private ArticleLines() {
	}

	/** Writes the files that are not there yet; gives the number of lines in them. */
	static long write(Archive archive, Folder folder, WriterFactory factory) {
		return archive.map(false, (partition, articles) -> List.of(Long.valueOf(write(folder, partition, articles, factory))).iterator())
				.fold(Long.valueOf(0), Long::sum).longValue();
	}

	private static long write(Folder folder, int partition, Iterator<Article> articles, WriterFactory factory) throws IOException {
		String name = Folder.part(partition) + ENDING;
		if (folder.has(name)) {
			return 0;
		}
		long[] count = new long[1];
		folder.write(name, out -> {
			Writer writer = factory.make();
			while (articles.hasNext()) {
				for (String line : writer.lines(articles.next())) {
					out.write(line.getBytes(StandardCharsets.UTF_8));
					count[0]++;
				}
			}
		});
		return count[0];
	}
}
