package org.factline.spark;

import java.util.List;

import org.apache.spark.api.java.JavaSparkContext;
import org.factline.analysis.Analyser;
import org.factline.article.ArticleSet;
import org.factline.commandline.AnnotationLines;
import org.factline.reuse.ReuseOptions;
import org.factline.spark.archive.Archive;
import org.factline.spark.archive.Folder;
import org.factline.text.CodePointIndex;
import org.factline.text.Sentences;
import org.factline.time.TimeReader;

import picocli.CommandLine.Command;

/** What the engines read in the articles, as {@code factline annotate} prints it. */
@Command(name = "annotate", description = "One JSON line for each time expression, quotation, figure, name and place of the articles.")
final class AnnotateCommand extends ArchiveCommand {

	@Override
	List<String> plan() {
		return List.of("annotate");
	}

	@Override
	void run(JavaSparkContext spark, Archive archive, Folder results) {
		ArticleLines.write(archive, results, AnnotateCommand::writer);
	}

	private static ArticleLines.Writer writer() {
		Analyser analyser = new Analyser(new Sentences(), TimeReader.standard(), ReuseOptions.DEFAULT);
		return article -> new AnnotationLines(ArticleSet.LOOSE, analyser.analyse(article), CodePointIndex.of(article.text())).all();
	}
}
