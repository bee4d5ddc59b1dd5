package org.factline.commandline;

import java.util.ArrayList;
import java.util.List;

import org.factline.analysis.AnalysedArticle;
import org.factline.article.ArticleSet;
import org.factline.article.Problem;
import org.factline.pipeline.Imported;
import org.factline.pipeline.Inputs;
import org.factline.progress.Progress;
import org.factline.text.CodePointIndex;
import org.factline.time.TimeExpression;

import picocli.CommandLine.Command;

/** What the engines read in the articles. */
@Command(name = "annotate", description = "Print one JSON line for each time expression of the articles.", footer = { "",
		"Offsets count code points of the article's text, end exclusive; 'latest' is exclusive too." })
final class AnnotateCommand extends InputCommand {

	AnnotateCommand(Services services, Console console) {
		super(services, console);
	}

	@Override
	int run(Inputs found, Progress line) throws Exception {
		Imported imported = services().pipeline().read(found.sources(), settings(), line);
		for (ArticleSet dossier : imported.dossiers()) {
			for (AnalysedArticle article : services().pipeline().annotate(dossier, settings(), line)) {
				CodePointIndex index = CodePointIndex.of(article.article().text());
				for (TimeExpression time : article.times()) {
					console().out().print(TimeLine.of(dossier.dossier(), article.article().id(), time, index));
				}
			}
		}
		List<Problem> problems = new ArrayList<>(found.problems());
		problems.addAll(imported.problems());
		return exitCode(problems);
	}
}
