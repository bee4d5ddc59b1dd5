package org.factline.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.Finding;
import org.factline.article.Severity;
import org.factline.checking.Baseline;
import org.factline.messages.Messages;
import org.factline.reporting.CheckedDossier;
import org.factline.reporting.ReportInput;
import org.factline.reporting.Standing;

import picocli.CommandLine.Option;

/** What a gate asks for: from which severity on it fails, and what is known already. */
final class GateOptions {

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

	/** What the baseline knows; nothing where none is given. */
	Baseline known() throws UsageException {
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

	/** Findings without those that the baseline knows, which are settled, and with the severity that fails. */
	ReportInput open(ReportInput everything, Baseline known) {
		List<CheckedDossier> open = new ArrayList<>();
		for (CheckedDossier dossier : everything.dossiers()) {
			CheckedDossier compared = baseline == null ? dossier : dossier.with(finding -> known(known, finding));
			open.add(compared.without(dossier.findings().stream().filter(known::knows).toList()));
		}
		ReportInput.Run run = new ReportInput.Run(everything.run().version(), everything.run().checks(), failOn.severity());
		return new ReportInput(open, everything.problems(), run, everything.locale(), everything.colour());
	}

	/**
	 * What a gate that lets pass has to say for itself, so that nobody takes it for more: findings below the severity that fails, and a
	 * baseline that fits nothing.
	 */
	List<String> notes(ReportInput everything, ReportInput open, Baseline known, Messages messages) {
		List<String> notes = new ArrayList<>();
		if (known.size() > 0 && findings(everything).noneMatch(known::knows)) {
			notes.add(messages.get("gate.baseline", baseline, Integer.valueOf(known.size())));
		}
		long warnings = findings(open).filter(finding -> finding.severity() == Severity.WARNING && !finding.isNotChecked()).count();
		if (failOn == Threshold.error && warnings > 0 && !fails(open)) {
			notes.add(messages.get("gate.warnings", Long.valueOf(warnings)));
		}
		return notes;
	}

	private static Stream<Finding> findings(ReportInput input) {
		return input.dossiers().stream().flatMap(dossier -> dossier.findings().stream());
	}

	/** Whether any finding reaches the severity that fails. */
	static boolean fails(ReportInput input) {
		return findings(input).anyMatch(input.run()::fails);
	}

	/** All that changes what the gate says, as one line. */
	String settings(Baseline known) {
		return failOn + " " + (baseline == null ? "-" : known.digest());
	}

	private static Standing.Known known(Baseline baseline, Finding finding) {
		return baseline.knows(finding) ? Standing.Known.UNCHANGED : baseline.knowsPlace(finding) ? Standing.Known.UPDATED : Standing.Known.NEW;
	}
}
