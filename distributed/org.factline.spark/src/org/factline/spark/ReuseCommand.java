package org.factline.spark;

import java.io.IOException;
import java.util.List;

import org.apache.spark.api.java.JavaSparkContext;
import org.factline.spark.archive.Archive;
import org.factline.spark.archive.Folder;
import org.factline.spark.reuse.ReuseSearch;
import org.factline.spark.reuse.ReuseSettings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who has whose text, as {@code factline reuse} prints it. */
@Command(name = "reuse", description = "One JSON line for each pair of articles that share text, and for each article that repeats itself.")
final class ReuseCommand extends ArchiveCommand {

	@Option(names = "--min-containment", paramLabel = "SHARE", defaultValue = "0.05", description = "How much of one article"
			+ " must stand in the other, from 0 to 1 (default: ${DEFAULT-VALUE}).")
	private double minContainment;

	@Option(names = "--min-repeat", paramLabel = "WORDS", defaultValue = "12", description = "How long a repeat inside one"
			+ " article must be (default: ${DEFAULT-VALUE}).")
	private int minRepeat;

	@Option(names = "--crowd", paramLabel = "ARTICLES", defaultValue = "1000", description = "What stands in more articles than this"
			+ " brings each of them together with the first of them only (default: ${DEFAULT-VALUE}, as in factline reuse).")
	private int crowd;

	@Override
	List<String> plan() {
		return List.of("reuse " + settings());
	}

	@Override
	void validate() throws UsageException {
		super.validate();
		try {
			settings().options();
		} catch (IllegalArgumentException e) {
			throw new UsageException(String.valueOf(e.getMessage()));
		}
	}

	private ReuseSettings settings() {
		return new ReuseSettings(minContainment, minRepeat, crowd);
	}

	@Override
	void run(JavaSparkContext spark, Archive archive, Folder results) throws IOException {
		int passages = new ReuseSearch(spark, archive, settings(), results, ArticleLines.ENDING).run();
		if (passages > 0) {
			note(passages + " passages stand in more than " + crowd + " articles each; articles that share nothing else are paired with the"
					+ " first one only: " + results + "/crowds");
		}
	}
}
