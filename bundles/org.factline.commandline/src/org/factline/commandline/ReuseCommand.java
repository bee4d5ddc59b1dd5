package org.factline.commandline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

import org.factline.analysis.Analyser;
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
		List<Problem> problems = new ArrayList<>(found.problems());
		Queue<ArticleSet> dossiers = read(found, line, problems);
		while (!dossiers.isEmpty()) {
			if (reading) {
				printReading(dossiers.remove(), line);
			} else if (groups) {
				printGroups(dossiers.remove(), line);
			} else {
				print(new TakenTexts(dossiers.remove()), line);
			}
		}
		return exitCode(problems);
	}

	private Queue<ArticleSet> read(Inputs found, Progress line, List<Problem> problems) {
		Imported imported = !reading && !groups ? services().pipeline().readTexts(found.sources(), settings(), line)
				: services().pipeline().read(found.sources(), settings(), line);
		problems.addAll(imported.problems());
		return new ArrayDeque<>(imported.dossiers());
	}

	private void printReading(ArticleSet dossier, Progress line) throws UsageException {
		TakenTexts texts = new TakenTexts(dossier);
		new Reading(texts.all(), options()).pairs(line, pair -> console().out()
				.print(ReadingLine.of(dossier.dossier(), pair, texts.index(pair.a()), texts.index(pair.b()))));
	}

	private void printGroups(ArticleSet dossier, Progress line) throws UsageException {
		List<ReuseText> texts = dossier.articles().stream().map(Analyser::toReuseText).toList();
		new Sources(texts, new ReuseFinder(options()).find(texts, line).pairs(), Sources.COPY, ArticleKinds.unconfirmed(dossier)).groups()
				.forEach(group -> console().out().print(GroupLine.of(dossier.dossier(), group)));
	}

	private void print(TakenTexts texts, Progress line) throws UsageException {
		List<Crowd> crowds = new ReuseFinder(options()).find(texts, line, pair -> console().out()
				.print(PairLine.of(texts.dossier(), pair, texts.index(pair.a()), texts.index(pair.b()))));
		if (!crowds.isEmpty() && !isQuiet()) {
			console().note(crowds.size() + " passages stand in more than " + options().crowd()
					+ " articles each; articles that share nothing else are paired with the first one only");
			crowds.stream().limit(NAMED_PASSAGES).forEach(crowd -> name(crowd, texts.index(crowd.first())));
		}
	}

	private void name(Crowd crowd, CodePointIndex index) {
		console().note("such a passage: " + crowd.first() + ", characters " + index.toCodePoints(crowd.passage().begin()) + " to "
				+ index.toCodePoints(crowd.passage().end()) + ", in " + crowd.articles() + " articles");
	}
}
