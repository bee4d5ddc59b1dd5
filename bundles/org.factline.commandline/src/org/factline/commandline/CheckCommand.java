package org.factline.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.Finding;
import org.factline.article.Severity;
import org.factline.checking.Baseline;
import org.factline.pipeline.Inputs;
import org.factline.pipeline.Reasons;
import org.factline.progress.Progress;
import org.factline.reporting.CheckedDossier;
import org.factline.reporting.ReportInput;
import org.factline.reporting.Standing;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The gate. */
@Command(name = "check", description = "Check articles and fail where the sources contradict one another.", footer = { "",
		"Ends with 1 where a finding reaches --fail-on; see 'factline --help' for the other exit codes." })
final class CheckCommand extends FindingsCommand {

	/** From which severity on a run fails. */
	enum Threshold {
		error, warning, info, never;

		Optional<Severity> severity() {
			return switch (this) {
				case error -> Optional.of(Severity.ERROR);
				case warning -> Optional.of(Severity.WARNING);
				case info -> Optional.of(Severity.INFO);
				case never -> Optional.empty();
			};
		}
	}

	@Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "error", description = "error, warning, info or"
			+ " never: from which severity on the exit code is 1 (default: ${DEFAULT-VALUE}).")
	private Threshold failOn = Threshold.error;

	@Option(names = "--baseline", paramLabel = "FILE", description = "Leave out the findings that this file knows.")
	private @Nullable Path baseline;

	@Option(names = "--write-baseline", paramLabel = "FILE", description = "Write a file that knows all findings of this run.")
	private @Nullable Path writeBaseline;

	CheckCommand(Services services, Console console) {
		super(services, console);
	}

	@Override
	List<String> defaultFiles() {
		return List.of("text");
	}

	@Override
	int run(Inputs found, Progress line) throws Exception {
		Baseline known = readBaseline();
		List<Baseline.Entry> all = new ArrayList<>();
		ReportInput everything = services().pipeline().check(found.sources(), found.problems(), settings(), line).undecided();
		List<CheckedDossier> open = new ArrayList<>();
		for (CheckedDossier dossier : everything.dossiers()) {
			String id = dossier.articles().dossier();
			dossier.findings().forEach(finding -> all.add(new Baseline.Entry(id, finding)));
			CheckedDossier compared = baseline == null ? dossier : dossier.with(finding -> known(known, finding));
			open.add(compared.without(dossier.findings().stream().filter(known::knows).toList()));
		}
		Path to = writeBaseline;
		if (to != null && everything.problems().isEmpty()) {
			writeBaseline(to, all);
		} else if (to != null) {
			console().note("warning: " + to + " was not written, since not all input could be read");
		}
		ReportInput.Run run = new ReportInput.Run(everything.run().version(), everything.run().checks(), failOn.severity());
		ReportInput input = new ReportInput(open, everything.problems(), run, everything.locale(), false);
		write(input);
		int unreadable = exitCode(input.problems());
		boolean fails = open.stream().flatMap(dossier -> dossier.findings().stream()).anyMatch(run::fails);
		return unreadable != ExitCode.OK ? unreadable : fails ? ExitCode.FINDINGS : ExitCode.OK;
	}

	private Baseline readBaseline() throws UsageException {
		Path file = baseline;
		if (file == null) {
			return Baseline.EMPTY;
		}
		try {
			return Baseline.read(file);
		} catch (IOException e) {
			String reason = Files.exists(file) ? String.valueOf(e.getMessage()) : "there is no such file";
			throw new UsageException("--baseline " + file + ": " + reason);
		}
	}

	private static void writeBaseline(Path file, List<Baseline.Entry> all) throws UsageException {
		try {
			Files.writeString(file, Baseline.format(all), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UsageException("--write-baseline " + file + ": it cannot be written: " + Reasons.of(e));
		}
	}

	private static Standing.Known known(Baseline baseline, Finding finding) {
		return baseline.knows(finding) ? Standing.Known.UNCHANGED : baseline.knowsPlace(finding) ? Standing.Known.UPDATED : Standing.Known.NEW;
	}
}
