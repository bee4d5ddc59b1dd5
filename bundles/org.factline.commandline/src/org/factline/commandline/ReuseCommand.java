package org.factline.commandline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;

import org.factline.analysis.Analyser;
import org.factline.article.ArticleSet;
import org.factline.article.Problem;
import org.factline.importing.ArticleKinds;
import org.factline.pipeline.ArrivingTexts;
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
		if (!isPrintedArriving(found, line, problems)) {
			Queue<ArticleSet> dossiers = read(found, line, problems);
			while (!dossiers.isEmpty()) {
				print(dossiers.remove(), line);
			}
		}
		return exitCode(problems);
	}

	/** Compares the texts of a single file while it is read; whether that can be done. Nothing is printed before all are read. */
	private boolean isPrintedArriving(Inputs found, Progress line, List<Problem> problems) throws UsageException {
		if (reading || groups || found.sources().size() != 1) {
			return false;
		}
		Optional<ArrivingTexts> arriving = services().pipeline().arriving(found.sources().getFirst(), settings());
		if (arriving.isEmpty()) {
			return false;
		}
		try (ArrivingTexts texts = arriving.get()) {
			printPairs(texts::dossier, new IndexedTexts(texts), line);
			problems.addAll(texts.problems());
			return true;
		} catch (ArrivingTexts.NotOneByOneException e) {
			return false;
		}
	}

	private Queue<ArticleSet> read(Inputs found, Progress line, List<Problem> problems) {
		Imported imported = !reading && !groups ? services().pipeline().readTexts(found.sources(), settings(), line)
				: services().pipeline().read(found.sources(), settings(), line);
		problems.addAll(imported.problems());
		return new ArrayDeque<>(imported.dossiers());
	}

	private void print(ArticleSet dossier, Progress line) throws UsageException {
		if (reading) {
			printReading(dossier, line);
		} else if (groups) {
			printGroups(dossier, line);
		} else {
			printPairs(dossier::dossier, new IndexedTexts(new TakenTexts(dossier)), line);
		}
	}

	private void printReading(ArticleSet dossier, Progress line) throws UsageException {
		IndexedTexts texts = new IndexedTexts(new TakenTexts(dossier));
		List<ReuseText> all = new ArrayList<>();
		texts.forEach(all::add);
		new Reading(all, options()).pairs(line, pair -> console().out()
				.print(ReadingLine.of(dossier.dossier(), pair, texts.index(pair.a()), texts.index(pair.b()))));
	}

	private void printGroups(ArticleSet dossier, Progress line) throws UsageException {
		List<ReuseText> texts = dossier.articles().stream().map(Analyser::toReuseText).toList();
		new Sources(texts, new ReuseFinder(options()).find(texts, line).pairs(), Sources.COPY, ArticleKinds.unconfirmed(dossier)).groups()
				.forEach(group -> console().out().print(GroupLine.of(dossier.dossier(), group)));
	}

	private void printPairs(Supplier<String> dossier, IndexedTexts texts, Progress line) throws UsageException {
		List<Crowd> crowds = new ReuseFinder(options()).find(texts, line, pair -> console().out()
				.print(PairLine.of(dossier.get(), pair, texts.index(pair.a()), texts.index(pair.b()))));
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
