package org.factline.spark;

import java.util.List;

import org.apache.spark.api.java.JavaSparkContext;
import org.factline.article.ArticleSet;
import org.factline.commandline.ArticleLine;
import org.factline.spark.archive.Archive;
import org.factline.spark.archive.Folder;

import picocli.CommandLine.Command;

/** What is known of the articles, as {@code factline extract} prints it. */
@Command(name = "extract", description = "One JSON line for each article: its fields, its body, its blocks.")
final class ExtractCommand extends ArchiveCommand {

	@Override
	List<String> plan() {
		return List.of("extract");
	}

	@Override
	void run(JavaSparkContext spark, Archive archive, Folder results) {
		ArticleLines.write(archive, results, () -> article -> List.of(ArticleLine.of(ArticleSet.LOOSE, article)));
	}
}
