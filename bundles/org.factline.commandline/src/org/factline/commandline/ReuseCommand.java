package org.factline.commandline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.factline.analysis.Analyser;
import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Problem;
import org.factline.pipeline.Imported;
import org.factline.pipeline.Inputs;
import org.factline.progress.Progress;
import org.factline.reuse.ReuseFinder;
import org.factline.reuse.ReuseOptions;
import org.factline.reuse.ReusePair;
import org.factline.text.CodePointIndex;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who has whose text. */
@Command(name = "reuse", description = "Print one JSON line for each pair of articles that share text, and for each article"
		+ " that repeats itself.", footer = { "", "Offsets count code points of the article's text, end exclusive. Words are"
				+ " maximal runs of letters or digits; five in a row that stand in both articles are shared." })
final class ReuseCommand extends InputCommand {

	@Option(names = "--min-containment", paramLabel = "SHARE", defaultValue = "0.05", description = "How much of one article"
			+ " must stand in the other, from 0 to 1 (default: ${DEFAULT-VALUE}).")
	private double minContainment;

	@Option(names = "--min-repeat", paramLabel = "WORDS", defaultValue = "12", description = "How long a repeat inside one"
			+ " article must be (default: ${DEFAULT-VALUE}).")
	private int minRepeat;

	@Option(names = "--memory", paramLabel = "SIZE", description = "How much memory the index may take before it goes to disk,"
			+ " such as 512m or 2g (default: two thirds of what there is).")
	private String memory = "";

	ReuseCommand(Services services, Console console) {
		super(services, console);
	}

	@Override
	void validate() throws UsageException {
		options();
	}

	private ReuseOptions options() throws UsageException {
		try {
			ReuseOptions options = ReuseOptions.DEFAULT.withMinContainment(minContainment).withMinRepeat(minRepeat)
					.withThreads(settings().threads());
			return memory.isEmpty() ? options : options.withMemory(MemorySize.parse(memory));
		} catch (IllegalArgumentException e) {
			throw new UsageException(String.valueOf(e.getMessage()));
		}
	}

	@Override
	int run(Inputs found, Progress line) throws Exception {
		Imported imported = services().pipeline().read(found.sources(), settings(), line);
		for (ArticleSet dossier : imported.dossiers()) {
			Map<String, Article> articles = new HashMap<>();
			dossier.articles().forEach(article -> articles.put(article.id(), article));
			Map<String, CodePointIndex> indexes = new HashMap<>();
			new ReuseFinder(options()).find(() -> dossier.articles().stream().map(Analyser::toReuseText).iterator(), line,
					pair -> print(dossier.dossier(), pair, index(articles, indexes, pair.a()), index(articles, indexes, pair.b())));
		}
		List<Problem> problems = new ArrayList<>(found.problems());
		problems.addAll(imported.problems());
		return exitCode(problems);
	}

	private static CodePointIndex index(Map<String, Article> articles, Map<String, CodePointIndex> indexes, String id) {
		return indexes.computeIfAbsent(id, key -> {
			Article article = articles.get(key);
			return CodePointIndex.of(article == null ? "" : article.text());
		});
	}

	private void print(String dossier, ReusePair pair, CodePointIndex a, CodePointIndex b) {
		console().out().print(PairLine.of(dossier, pair, a, b));
	}
}
