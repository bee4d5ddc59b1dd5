package org.factline.pipeline;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.Analyser;
import org.factline.analysis.Analysis;
import org.factline.analysis.Parallel;
import org.factline.article.ArticleSet;
import org.factline.article.Event;
import org.factline.article.Problem;
import org.factline.checking.CheckDescriptor;
import org.factline.checking.CheckRunner;
import org.factline.checking.CheckSettings;
import org.factline.checking.FingerprintPrefix;
import org.factline.checking.Judgements;
import org.factline.importing.Importers;
import org.factline.importing.Source;
import org.factline.importing.plan.KnownArticle;
import org.factline.model.bridge.Snapshot;
import org.factline.model.edit.DossierSession;
import org.factline.pipeline.masking.Masking;
import org.factline.progress.Progress;
import org.factline.reporting.CheckedDossier;
import org.factline.reporting.ReportInput;
import org.factline.reuse.ReuseOptions;
import org.factline.statement.StatementReader;
import org.factline.text.Sentences;
import org.factline.time.TimeReader;
import org.factline.timeline.Told;

/**
 * Import, analyse, check, in plain calls. Every part comes in through the constructor, so a test, a batch job and the
 * desktop run the same code.
 */
public final class Pipeline {

	private final Importers importers;
	private final CheckRunner checks;
	private final Sentences sentences = new Sentences();
	private final TimeReader times = TimeReader.standard();
	private final StatementReader statements = StatementReader.standard();

	/** With the importers and checks that there are. */
	public Pipeline(Importers importers, List<CheckDescriptor> checks) {
		this.importers = importers;
		this.checks = new CheckRunner(checks);
	}

	/**
	 * How a run works.
	 *
	 * @param language of all inputs, as a BCP 47 tag; empty where it is to be found out for each
	 * @param locale   the language of messages
	 * @param threads  how many work at once
	 */
	public record Settings(String language, Locale locale, int threads) {

		public Settings {
			if (threads < 1) {
				throw new IllegalArgumentException("at least one thread has to work");
			}
		}
	}

	/**
	 * Reads sources into dossiers, without the names that these mask.
	 *
	 * @throws java.util.concurrent.CancellationException where the progress says so
	 */
	public Imported read(List<Source> sources, Settings settings, Progress progress) {
		return MaskedImport.of(read(sources, false, settings, progress));
	}

	/**
	 * Reads sources into dossiers of which nobody looks at more than the ids and texts of articles; what costs more than
	 * these may be left out. Problems are those of {@link #read}.
	 *
	 * @throws java.util.concurrent.CancellationException where the progress says so
	 */
	public Imported readTexts(List<Source> sources, Settings settings, Progress progress) {
		return MaskedImport.of(read(sources, true, settings, progress));
	}

	/**
	 * The texts of a source, to be taken while it is read; nothing where it is a dossier's own file, which is read at once.
	 */
	public Optional<ArrivingTexts> arriving(Source source, Settings settings) {
		return Dossiers.isDossier(source) ? Optional.empty() : Optional.of(new ArrivingTexts(reader(settings), source));
	}

	private Imported read(List<Source> sources, boolean textOnly, Settings settings, Progress progress) {
		List<Source> loose = sources.stream().filter(source -> !Dossiers.isDossier(source)).toList();
		Imported imported = reader(settings).read(loose, textOnly, progress);
		return loose.size() == sources.size() ? imported : Dossiers.read(sources, imported);
	}

	/**
	 * What an import into a dossier would do; it changes nothing.
	 *
	 * @param session  of the dossier, on whose thread this runs
	 * @param problems inputs that could not even be opened
	 * @throws java.util.concurrent.CancellationException where the progress says so
	 */
	public DossierImport plan(List<Source> sources, List<Problem> problems, DossierSession session, Settings settings,
			Progress progress) {
		return new DossierImport(plan(sources, problems, PlannedImport.known(session), settings, progress), session);
	}

	/**
	 * What an import would do, on any thread; it changes nothing.
	 *
	 * @param problems inputs that could not even be opened
	 * @param known    what the dossier holds already: {@link PlannedImport#known}
	 * @throws java.util.concurrent.CancellationException where the progress says so
	 */
	public PlannedImport plan(List<Source> sources, List<Problem> problems, List<KnownArticle> known, Settings settings,
			Progress progress) {
		return PlannedImport.of(reader(settings).readEach(sources, progress), problems, known, settings.threads(), progress);
	}

	private Reader reader(Settings settings) {
		return new Reader(importers, settings.language(), settings.threads());
	}

	/**
	 * Reads what articles say, without comparing them, in the order of the set.
	 *
	 * @throws java.util.concurrent.CancellationException where the progress says so
	 */
	public List<AnalysedArticle> annotate(ArticleSet set, Settings settings, Progress progress) {
		Analyser analyser = analyser(settings);
		progress.begin("reading", set.articles().size());
		return Parallel.map(set.articles(), settings.threads(), article -> {
			progress.check();
			AnalysedArticle analysed = analyser.analyse(article);
			progress.worked(1);
			return analysed;
		});
	}

	/**
	 * Reads, analyses and checks.
	 *
	 * @param problems inputs that could not even be opened, for the report
	 * @throws java.util.concurrent.CancellationException where the progress says so
	 */
	public Checked check(List<Source> sources, List<Problem> problems, Settings settings, Progress progress) {
		return check(sources, problems, false, settings, progress);
	}

	/**
	 * Reads, analyses and checks, and tells what happened. The report holds none of the names that the dossiers mask.
	 *
	 * @param problems inputs that could not even be opened, for the report
	 * @param proposed whether events that nobody has confirmed are told, too
	 * @throws java.util.concurrent.CancellationException where the progress says so
	 */
	public Checked check(List<Source> sources, List<Problem> problems, boolean proposed, Settings settings, Progress progress) {
		Imported imported = read(sources, false, settings, progress);
		Masking masking = new Masking(imported.masks());
		SetChecker checker = checker(sources, imported, proposed, settings, progress);
		List<CheckedDossier> checked = new ArrayList<>();
		Map<String, Judgements> judgements = new HashMap<>();
		for (ArticleSet set : imported.dossiers()) {
			SetChecker.CheckedSet one = checker.check(set);
			CheckedDossier dossier = masking.dossier(one.dossier());
			checked.add(dossier);
			judgements.put(dossier.articles().dossier(), one.judgements());
		}
		return new Checked(reportInput(checked, masking.problems(problems), masking, imported, settings.locale()), judgements,
				masking.problems(checker.projects().problems()));
	}

	private SetChecker checker(List<Source> sources, Imported imported, boolean proposed, Settings settings, Progress progress) {
		return new SetChecker(checks, analyser(settings), imported, ProjectSettings.of(sources, checks.checks()), proposed, settings, progress);
	}

	/**
	 * Timelines to be drawn.
	 *
	 * @param dossiers what each tells, by dossier id
	 * @param problems the input that could not be read
	 * @param settings lines of settings that say nothing
	 */
	public record Drawable(Map<String, Told> dossiers, List<Problem> problems, List<Problem> settings) {

		public Drawable {
			dossiers = Collections.unmodifiableMap(new LinkedHashMap<>(dossiers));
			problems = List.copyOf(problems);
			settings = List.copyOf(settings);
		}
	}

	/**
	 * What happened, with the date that each article gives, and what contradicts each other and nobody has dismissed or put right.
	 *
	 * @param proposed whether events that nobody has confirmed are told, too
	 * @param zone     whose clocks are shown; empty for those of the place
	 * @throws java.util.concurrent.CancellationException where the progress says so
	 */
	public Drawable drawable(List<Source> sources, List<Problem> problems, boolean proposed, Optional<ZoneOffset> zone, Settings settings,
			Progress progress) {
		Imported imported = read(sources, false, settings, progress);
		Masking masking = new Masking(imported.masks());
		SetChecker checker = checker(sources, imported, proposed, settings, progress);
		Map<String, Told> told = new LinkedHashMap<>();
		for (ArticleSet set : imported.dossiers()) {
			SetChecker.CheckedSet one = checker.check(set);
			CheckedDossier dossier = masking.dossier(one.dossier());
			// times are looked up by their places, which are others in a text without the names
			Analysis analysis = masking.isNothing() ? one.analysis() : analyser(settings).analyse(dossier.articles(), progress);
			told.put(dossier.articles().dossier(),
					new Told(dossier.events(), dossier.articles().articles(), Optional.of(analysis), dossier.standing(), zone));
		}
		List<Problem> all = new ArrayList<>(problems);
		all.addAll(imported.problems());
		return new Drawable(told, masking.problems(all), masking.problems(checker.projects().problems()));
	}

	/**
	 * Looks a claim up in a dossier: what says so, what cannot be true together with it, what is about it, and what is not known.
	 *
	 * @param claim    what is claimed, in a sentence or a few; not blank
	 * @param made     when, as EDTF; empty where that is not known
	 * @param analysis of the dossier
	 * @throws java.util.concurrent.CancellationException where the progress says so
	 */
	public ClaimStart start(String claim, String made, Analysis analysis, CheckSettings set, Settings settings, Progress progress) {
		return new ClaimStarter(analyser(settings), checks, settings.locale(), settings.threads()).look(claim, made, analysis, set, progress);
	}

	/** Checks one dossier while people work on it: each run does only what is new. */
	public DossierChecks checksOf(Settings settings) {
		return new DossierChecks(analyser(settings), checks, settings.locale(), settings.threads());
	}

	/**
	 * What checks found, and what people said of it before.
	 *
	 * @param report     everything, for a report; without masked names
	 * @param judgements by dossier as the report calls it; with all names, since a decision hangs on the words as they are
	 * @param settings   files and lines of settings that say nothing; the input itself was read
	 */
	public record Checked(ReportInput report, Map<String, Judgements> judgements, List<Problem> settings) {

		public Checked {
			judgements = Map.copyOf(judgements);
			settings = List.copyOf(settings);
		}

		/** Only what is not decided yet, or stands there again; the rest is settled. */
		public ReportInput undecided() {
			List<CheckedDossier> open = new ArrayList<>();
			for (CheckedDossier dossier : report.dossiers()) {
				open.add(dossier.without(judgements.getOrDefault(dossier.articles().dossier(), Judgements.NONE).all().stream()
						.filter(one -> one.state() == Judgements.State.DECIDED).map(Judgements.Judged::finding).toList()));
			}
			return new ReportInput(open, report.problems(), report.run(), report.locale(), report.colour());
		}
	}

	/**
	 * Analyses and checks a dossier once as it is at one moment, on any thread; whoever does it again keeps {@link #checksOf}.
	 *
	 * @throws java.util.concurrent.CancellationException where the progress says so
	 */
	public Examined examine(Snapshot snapshot, Settings settings, Progress progress) {
		return checksOf(settings).examine(snapshot, CheckSettings.NONE, progress);
	}

	/**
	 * What a dossier says, and what is found in it.
	 *
	 * @param analysis   what its articles say
	 * @param judgements the findings, with what people decided about them
	 * @param events     confirmed and proposed, in the order of time
	 */
	public record Examined(Analysis analysis, Judgements judgements, List<Event> events) {

		public Examined {
			events = List.copyOf(events);
		}
	}

	/**
	 * What happened, as people confirmed it and, where asked for, as articles tell it; nothing is checked.
	 *
	 * @param proposed whether events that nobody has confirmed are told, too
	 * @throws java.util.concurrent.CancellationException where the progress says so
	 */
	public ReportInput timeline(List<Source> sources, List<Problem> problems, boolean proposed, Settings settings, Progress progress) {
		Imported imported = read(sources, false, settings, progress);
		Masking masking = new Masking(imported.masks());
		List<CheckedDossier> told = new ArrayList<>();
		for (ArticleSet set : imported.dossiers()) {
			told.add(masking.dossier(new CheckedDossier(set, List.of(),
					Timelines.of(() -> analyser(settings).analyse(set, progress), set, imported, proposed))));
		}
		return reportInput(told, masking.problems(problems), masking, imported, settings.locale());
	}

	/**
	 * Tells why a check flagged two articles, or did not; of the first dossier that holds both.
	 *
	 * @throws IllegalArgumentException                      where there is no such check
	 * @throws java.util.concurrent.CancellationException where the progress says so
	 */
	public Explanation explain(List<Source> sources, String check, String a, String b, Settings settings, Progress progress) {
		CheckDescriptor descriptor = checks.checks().stream().filter(one -> one.id().equals(check)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("there is no check " + check));
		return explainer(sources, settings, progress).explain(read(sources, false, settings, progress), descriptor, a, b);
	}

	/**
	 * The finding with a fingerprint, and how it came about; all of them and no steps where several begin so.
	 *
	 * @throws java.util.concurrent.CancellationException where the progress says so
	 */
	public Explanation explain(List<Source> sources, FingerprintPrefix wanted, Settings settings, Progress progress) {
		return explainer(sources, settings, progress).explain(read(sources, false, settings, progress), wanted);
	}

	private Explainer explainer(List<Source> sources, Settings settings, Progress progress) {
		return new Explainer(checks, analyser(settings), ProjectSettings.of(sources, checks.checks()), settings, progress);
	}

	private Analyser analyser(Settings settings) {
		return new Analyser(sentences, times, statements, ReuseOptions.DEFAULT.withThreads(settings.threads()));
	}

	/** What people call a check; its id where there is no such check, or none with a help page. */
	public String checkName(String check, Locale locale) {
		return UsedChecks.name(checks.checks(), check, locale);
	}

	private ReportInput reportInput(List<CheckedDossier> dossiers, List<Problem> unopened, Masking masking, Imported imported, Locale locale) {
		List<Problem> problems = new ArrayList<>(unopened);
		problems.addAll(masking.problems(imported.problems()));
		return new ReportInput(dossiers, problems, new ReportInput.Run(Version.CURRENT, UsedChecks.of(checks.checks(), locale)), locale, false);
	}
}
