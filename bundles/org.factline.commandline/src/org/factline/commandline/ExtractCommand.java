package org.factline.commandline;

import java.util.ArrayList;
import java.util.List;

import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Problem;
import org.factline.pipeline.Imported;
import org.factline.pipeline.Inputs;
import org.factline.progress.Progress;

import picocli.CommandLine.Command;

/** What the importers make of the inputs. */
@Command(name = "extract", description = "Print one JSON line for each article: its fields, its body, its blocks.", footer = { "",
		"Offsets count code points of the article's text, end exclusive." })
final class ExtractCommand extends InputCommand {

	ExtractCommand(Services services, Console console) {
		super(services, console);
	}

	@Override
	int run(Inputs found, Progress line) throws Exception {
		Imported imported = services().pipeline().read(found.sources(), settings(), line);
		for (ArticleSet dossier : imported.dossiers()) {
			for (Article article : dossier.articles()) {
				console().out().print(ArticleLine.of(dossier.dossier(), article));
			}
		}
		List<Problem> problems = new ArrayList<>(found.problems());
		problems.addAll(imported.problems());
		return exitCode(problems);
	}
}
