package org.factline.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.factline.analysis.Parallel;
import org.factline.article.Problem;
import org.factline.checking.Baseline;
import org.factline.messages.Messages;
import org.factline.pipeline.Inputs;
import org.factline.pipeline.Pipeline;
import org.factline.pipeline.ProjectSettings;
import org.factline.pipeline.Reasons;
import org.factline.progress.Progress;
import org.factline.reporting.ReportFailedException;
import org.factline.reporting.ReportInput;
import org.factline.reporting.Summary;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The gate for a repository of dossiers: each dossier and each folder of articles on its own, and only what has changed. */
@Command(name = "build", description = "Check every dossier and every folder of articles on its own, write reports for each, and"
		+ " fail where the sources of one contradict one another.", footer = { "",
				"What has not changed since is not checked again. Ends with 1 where a finding reaches --fail-on;",
				"see 'factline --help' for the other exit codes." })
final class BuildCommand extends InputCommand {

	@Mixin
	private GateOptions gate = new GateOptions();

	@Option(names = "--report", paramLabel = "NAME", split = ",", defaultValue = "html,sarif,junit,json", description = "The reports"
			+ " of each, divided by commas (default: ${DEFAULT-VALUE}).")
	private List<String> reports = List.of();

	@Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder of the reports; each dossier and each"
			+ " folder of articles has its own in it.")
	private Path out = Path.of("");

	BuildCommand(Services services, Console console) {
		super(services, console);
	}

	/**
	 * What became of a unit.
	 *
	 * @param problems inputs that could not be read
	 * @param settings what its settings say that nobody understands
	 * @param fails    whether the gate fails
	 * @param failed   checks that failed themselves
	 * @param line     what is said of it
	 */
	private record Outcome(List<Problem> problems, List<Problem> settings, boolean fails, FailedChecks failed, String line) {
	}

	/** One run: what all units have in common. */
	private record Run(Pipeline pipeline, Pipeline.Settings settings, Baseline known, ReportFiles files, BuildCache cache, String common) {
	}

	@Override
	void validate() throws UsageException {
		gate.known();
		ReportFiles.of(reports, services().reports());
	}

	@Override
	int run(Inputs found, Progress line) throws Exception {
		if (found.sources().stream().anyMatch(source -> source.file().isEmpty())) {
			throw new UsageException("a build reads files and folders, not standard input");
		}
		makeFolder();
		List<BuildUnit> units = BuildUnit.of(found.sources());
		Baseline known = gate.known();
		ReportFiles files = ReportFiles.of(reports, services().reports());
		Pipeline.Settings given = settings();
		int threads = given.threads();
		Pipeline.Settings each = new Pipeline.Settings(given.language(), given.locale(), Math.max(1, threads / Math.max(1, units.size())));
		String common = String.join("\n", services().installation().get(), given.language(), given.locale().toLanguageTag(), gate.settings(known),
				String.join(",", reports));
		Run run = new Run(services().pipeline(), each, known, files, new BuildCache(out), common);
		line.begin("checking", units.size());
		List<Outcome> outcomes = Parallel.map(units, Math.min(threads, Math.max(1, units.size())), unit -> {
			Outcome outcome = outcome(unit, run);
			line.worked(1);
			return outcome;
		});
		List<String> gone = removeStale(run.cache(), units);
		writeCache(run.cache());
		if (!isQuiet()) {
			outcomes.forEach(outcome -> console().out().println(outcome.line()));
			Messages messages = Messages.of(BuildCommand.class, "build-messages", messageLocale());
			gone.forEach(name -> console().out().println(messages.get("gone", name)));
		}
		List<Problem> problems = new ArrayList<>(found.problems());
		outcomes.forEach(outcome -> problems.addAll(outcome.problems()));
		// dossiers beside each other obey one file
		int unreadable = exitCode(problems, outcomes.stream().flatMap(outcome -> outcome.settings().stream()).distinct().toList());
		boolean fails = outcomes.stream().anyMatch(Outcome::fails);
		new FailedChecks(outcomes.stream().flatMap(outcome -> outcome.failed().sentences().stream()).distinct().toList()).tell(console());
		return unreadable != ExitCode.OK ? unreadable : fails ? ExitCode.FINDINGS : ExitCode.OK;
	}

	private List<String> removeStale(BuildCache cache, List<BuildUnit> units) {
		try {
			return new StaleReports(out, services().reports()).remove(cache, units, inputs());
		} catch (IOException e) {
			console().note("warning: a report of what is no more was not removed: " + Reasons.of(e));
			return List.of();
		}
	}

	private void makeFolder() throws UsageException {
		try {
			Files.createDirectories(out);
		} catch (IOException e) {
			throw new UsageException("--out " + out + ": "
					+ (Files.exists(out) && !Files.isDirectory(out) ? "that is a file and not a folder" : Reasons.of(e)));
		}
	}

	private Outcome outcome(BuildUnit unit, Run run) {
		Path folder = out.resolve(unit.name());
		try {
			String key = BuildCache.key(run.common() + '\n' + projectSettings(unit), unit.sources());
			Optional<BuildCache.Entry> known = run.cache().known(unit, key, files(run, folder));
			if (known.isPresent()) {
				run.cache().keep(unit, known.get());
				return new Outcome(List.of(), List.of(), known.get().fails(), FailedChecks.NONE, line(unit, known.get().summary(), true));
			}
			Pipeline.Checked checked = run.pipeline().check(unit.sources(), List.of(), run.settings(), Progress.NONE);
			ReportInput input = gate.open(checked.undecided(), run.known());
			run.files().write(input, folder);
			boolean fails = GateOptions.fails(input);
			String summary = Summary.of(input).sentence();
			FailedChecks failed = FailedChecks.of(checked.undecided());
			// what could not be read or checked is tried again each time, and named
			if (input.problems().isEmpty() && checked.settings().isEmpty() && failed.sentences().isEmpty()) {
				run.cache().keep(unit, new BuildCache.Entry(key, BuildCache.hash(files(run, folder)), fails, summary));
			}
			return new Outcome(input.problems(), checked.settings(), fails, failed, line(unit, summary, false));
		} catch (ReportFailedException e) {
			return failed(unit, String.valueOf(e.getMessage()));
		} catch (IOException e) {
			return failed(unit, Reasons.of(e));
		} catch (UsageException e) {
			return failed(unit, String.valueOf(e.getMessage()));
		}
	}

	private Outcome failed(BuildUnit unit, String reason) {
		return new Outcome(List.of(new Problem(unit.name(), "", reason)), List.of(), false, FailedChecks.NONE, line(unit, reason, false));
	}

	/** The settings of the project are an input, too. */
	private static String projectSettings(BuildUnit unit) throws IOException {
		Optional<Path> file = unit.sources().getFirst().file().flatMap(ProjectSettings::file);
		return file.isPresent() ? Files.readString(file.get()) : "";
	}

	private static Stream<Path> files(Run run, Path folder) {
		return run.files().chosen().stream().map(report -> folder.resolve(report.fileName()));
	}

	private String line(BuildUnit unit, String summary, boolean unchanged) {
		return Messages.of(BuildCommand.class, "build-messages", messageLocale()).get(unchanged ? "unchanged" : "checked", unit.name(), summary);
	}

	private void writeCache(BuildCache cache) {
		try {
			cache.write();
		} catch (IOException e) {
			console().note("warning: " + out.resolve(BuildCache.FILE) + " was not written, so the next build checks everything: " + Reasons.of(e));
		}
	}
}
