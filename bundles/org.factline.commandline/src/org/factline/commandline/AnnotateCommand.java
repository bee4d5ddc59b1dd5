package org.factline.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.Analyser;
import org.factline.article.ArticleSet;
import org.factline.article.Problem;
import org.factline.pipeline.Imported;
import org.factline.pipeline.Inputs;
import org.factline.progress.Progress;
import org.factline.text.CodePointIndex;
import org.factline.time.TimeMl;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the engines read in the articles. */
@Command(name = "annotate", description = "Print one JSON line for each time expression, quotation, figure, name and place of the articles.", footer = { "",
		"Offsets count code points of the article's text, end exclusive; 'latest' is exclusive too. TimeML is one document for"
				+ " each article, so several articles need --out." })
final class AnnotateCommand extends InputCommand {

	/** The forms of the annotations. */
	enum Form {
		json, timeml
	}

	@Option(names = "--report", paramLabel = "json|timeml", defaultValue = "json", description = "JSON lines, or TimeML 1.2.1"
			+ " (default: ${DEFAULT-VALUE}).")
	private Form form = Form.json;

	@Option(names = "--out", paramLabel = "DIR", description = "Write TimeML into this folder, one file for each article.")
	private @Nullable Path out;

	AnnotateCommand(Services services, Console console) {
		super(services, console);
	}

	@Override
	void validate() throws UsageException {
		if (out != null && form != Form.timeml) {
			throw new UsageException("--out goes with --report timeml; JSON lines go to standard output");
		}
	}

	@Override
	int run(Inputs found, Progress line) throws Exception {
		Imported imported = services().pipeline().read(found.sources(), settings(), line);
		if (form == Form.timeml && out == null && imported.dossiers().stream().mapToInt(one -> one.articles().size()).sum() > 1) {
			throw new UsageException("TimeML is one document for each article: add --out DIR");
		}
		for (ArticleSet dossier : imported.dossiers()) {
			for (AnalysedArticle article : services().pipeline().annotate(dossier, settings(), line)) {
				switch (form) {
					case json -> printLines(dossier.dossier(), article);
					case timeml -> writeTimeMl(article);
				}
			}
		}
		List<Problem> problems = new ArrayList<>(found.problems());
		problems.addAll(imported.problems());
		return exitCode(problems);
	}

	private void printLines(String dossier, AnalysedArticle article) {
		CodePointIndex index = CodePointIndex.of(article.article().text());
		AnnotationLines lines = new AnnotationLines(dossier, article, index);
		lines.all().forEach(console().out()::print);
	}

	private void writeTimeMl(AnalysedArticle article) throws IOException {
		String id = article.article().id();
		String document = TimeMl.write(id, article.article().text(), Analyser.timeContext(article.article()), article.times());
		Path folder = out;
		if (folder == null) {
			console().out().print(document);
		} else {
			Files.createDirectories(folder);
			Files.writeString(folder.resolve(FileName.of(id) + ".tml"), document, StandardCharsets.UTF_8);
		}
	}
}
