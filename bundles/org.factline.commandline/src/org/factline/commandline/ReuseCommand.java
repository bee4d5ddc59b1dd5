package org.factline.commandline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.factline.analysis.Analyser;
import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Problem;
import org.factline.importing.ArticleKinds;
import org.factline.pipeline.Imported;
import org.factline.pipeline.Inputs;
import org.factline.progress.Progress;
import org.factline.reuse.Crowd;
import org.factline.reuse.Reading;
import org.factline.reuse.ReuseFinder;
import org.factline.reuse.ReuseOptions;
import org.factline.reuse.ReuseText;
import org.factline.reuse.Sources;
import org.factline.text.CodePointIndex;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who has whose text. */
@Command(name = "reuse", description = "Print one JSON line for each pair of articles that share text, and for each article"
		+ " that repeats itself.", footer = { "", "Offsets count code points of the article's text, end exclusive. Words are"
				+ " maximal runs of letters or digits; five in a row that stand in both articles are shared." })
final class ReuseCommand extends InputCommand {

	/** So many of the passages that stand in very many articles are named. */
	private static final int NAMED_PASSAGES = 5;

	@Option(names = "--min-containment", paramLabel = "SHARE", defaultValue = "0.05", description = "How much of one article"
			+ " must stand in the other, from 0 to 1 (default: ${DEFAULT-VALUE}).")
	private double minContainment;

	@Option(names = "--min-repeat", paramLabel = "WORDS", defaultValue = "12", description = "How long a repeat inside one"
			+ " article must be (default: ${DEFAULT-VALUE}).")
	private int minRepeat;

	@Option(names = "--memory", paramLabel = "SIZE", description = "How much memory the index may take before it goes to disk,"
			+ " such as 512m or 2g (default: as much as the heap may grow to).")
	private String memory = "";

	@Option(names = "--reading", description = "Passages as a person sees them: spelling variants make no difference, nearly"
			+ " equal runs are joined with their differences, page furniture is set apart.")
	private boolean reading;

	@Option(names = "--groups", description = "Print groups of articles that hang together by copies, with the number of"
			+ " independent sources, instead of pairs.")
	private boolean groups;

	ReuseCommand(Services services, Console console) {
		super(services, console);
	}

	@Override
	void validate() throws UsageException {
		options();
		if (reading && groups) {
			throw new UsageException("--reading and --groups print different things: give one of them");
		}
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
		boolean exact = !reading && !groups;
		Imported imported = exact ? services().pipeline().readTexts(found.sources(), settings(), line)
				: services().pipeline().read(found.sources(), settings(), line);
		for (ArticleSet dossier : imported.dossiers()) {
			print(dossier, line);
		}
		List<Problem> problems = new ArrayList<>(found.problems());
		problems.addAll(imported.problems());
		return exitCode(problems);
	}

	private void print(ArticleSet dossier, Progress line) throws UsageException {
		String id = dossier.dossier();
		Indexes indexes = new Indexes(dossier);
		List<ReuseText> texts = dossier.articles().stream().map(Analyser::toReuseText).toList();
		if (reading) {
			new Reading(texts, options()).pairs(line, pair -> console().out()
					.print(ReadingLine.of(id, pair, indexes.of(pair.a()), indexes.of(pair.b()))));
		} else if (groups) {
			new Sources(texts, new ReuseFinder(options()).find(texts, line).pairs(), Sources.COPY, ArticleKinds.unconfirmed(dossier)).groups()
					.forEach(group -> console().out().print(GroupLine.of(id, group)));
		} else {
			List<Crowd> crowds = new ReuseFinder(options()).find(texts, line, pair -> console().out()
					.print(PairLine.of(id, pair, indexes.of(pair.a()), indexes.of(pair.b()))));
			if (!crowds.isEmpty() && !isQuiet()) {
				console().note(crowds.size() + " passages stand in more than " + options().crowd()
						+ " articles each; articles that share nothing else are paired with the first one only");
				crowds.stream().limit(NAMED_PASSAGES).forEach(crowd -> name(crowd, indexes.of(crowd.first())));
			}
		}
	}

	private void name(Crowd crowd, CodePointIndex index) {
		console().note("such a passage: " + crowd.first() + ", characters " + index.toCodePoints(crowd.passage().begin()) + " to "
				+ index.toCodePoints(crowd.passage().end()) + ", in " + crowd.articles() + " articles");
	}

	/** The code point index of each article, made when the first line asks for it. */
	private static final class Indexes {

		private final Map<String, Article> articles = new HashMap<>();
		private final Map<String, CodePointIndex> made = new HashMap<>();

		Indexes(ArticleSet dossier) {
			dossier.articles().forEach(article -> articles.put(article.id(), article));
		}

		CodePointIndex of(String id) {
			return made.computeIfAbsent(id, key -> {
				Article article = articles.get(key);
				return CodePointIndex.of(article == null ? "" : article.text());
			});
		}
	}
}
