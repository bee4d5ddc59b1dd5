package org.factline.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.checking.Baseline;
import org.factline.checking.CheckRunner;
import org.factline.messages.Messages;
import org.factline.pipeline.Inputs;
import org.factline.pipeline.Pipeline;
import org.factline.pipeline.Reasons;
import org.factline.progress.Progress;
import org.factline.reporting.CheckedDossier;
import org.factline.reporting.ReportInput;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The gate. */
@Command(name = "check", description = "Check articles and fail where the sources contradict one another.", footer = { "",
		"Ends with 1 where a finding reaches --fail-on; see 'factline --help' for the other exit codes." })
final class CheckCommand extends FindingsCommand {

	@Mixin
	private GateOptions gate = new GateOptions();

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
		Baseline known = gate.known();
		List<Baseline.Entry> all = new ArrayList<>();
		Pipeline.Checked checked = services().pipeline().check(found.sources(), found.problems(), settings(), line);
		ReportInput everything = checked.undecided();
		for (CheckedDossier dossier : everything.dossiers()) {
			dossier.findings().stream().filter(finding -> !CheckRunner.isFailure(finding)).forEach(finding -> all.add(new Baseline.Entry(dossier.articles().dossier(), finding)));
		}
		Path to = writeBaseline;
		if (to != null && everything.problems().isEmpty()) {
			writeBaseline(to, all);
		} else if (to != null) {
			console().note("warning: " + to + " was not written, since not all input could be read");
		}
		ReportInput input = gate.open(everything, known);
		write(input);
		if (!isQuiet()) {
			gate.notes(everything, input, known, Messages.of(CheckCommand.class, messageLocale())).forEach(console()::note);
		}
		int wrong = exitCode(input.problems(), checked.settings());
		// also where the baseline knows that they failed before
		FailedChecks.of(everything).tell(console());
		return wrong != ExitCode.OK ? wrong : GateOptions.fails(input) ? ExitCode.FINDINGS : ExitCode.OK;
	}

	private static void writeBaseline(Path file, List<Baseline.Entry> all) throws UsageException {
		try {
			Files.writeString(file, Baseline.format(all), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UsageException("--write-baseline " + file + ": it cannot be written: " + Reasons.of(e));
		}
	}
}
