package org.factline.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.Decision;
import org.factline.article.Finding;
import org.factline.checking.FingerprintPrefix;
import org.factline.model.bridge.DecisionEdits;
import org.factline.model.edit.DossierSession;
import org.factline.pipeline.InputFinder;
import org.factline.pipeline.Inputs;
import org.factline.pipeline.Pipeline;
import org.factline.progress.Progress;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes into a dossier what somebody decided about findings. */
@Command(name = "decide", description = "Decide about findings of a dossier: what is decided is reported no more.", //
		mixinStandardHelpOptions = true, versionProvider = VersionOfProduct.class, sortOptions = false)
final class DecideCommand implements Callable<Integer> {

	/** What is decided; one of them. */
	private static final class What {

		@Option(names = "--confirm", required = true, description = "The sources do differ.")
		private boolean confirm;

		@Option(names = "--dismiss", required = true, description = "There is nothing to it.")
		private boolean dismiss;

		@Option(names = "--fixed", required = true, description = "There was something to it, and it was put right.")
		private boolean fixed;

		@Option(names = "--withdraw", required = true, description = "Take back what was decided.")
		private boolean withdraw;

		Decision.State state() {
			return confirm ? Decision.State.CONFIRMED : dismiss ? Decision.State.DISMISSED : Decision.State.FIXED;
		}
	}

	@Parameters(paramLabel = "FILE.factline", description = "The dossier.")
	private Path dossier = Path.of("");

	@Option(names = "--fingerprint", required = true, arity = "1..*", paramLabel = "F", description = "The findings, as"
			+ " --report json prints them; the first eight digits or more are enough.")
	private List<String> fingerprints = List.of();

	@ArgGroup(multiplicity = "1")
	private What what = new What();

	@Option(names = "--reason", paramLabel = "TEXT", description = "Why. A decision without a reason is none.")
	private String reason = "";

	@Option(names = "--by", paramLabel = "NAME", description = "Who decides (default: the name of this account).")
	private String by = String.valueOf(System.getProperty("user.name"));

	@Option(names = "--on", paramLabel = "DATE", description = "When it was decided (default: today).")
	private @Nullable String on;

	private final Services services;
	private final Console console;

	DecideCommand(Services services, Console console) {
		this.services = services;
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		DossierSessions.checkName(dossier);
		if (!what.withdraw && reason.isBlank()) {
			throw new UsageException("--reason is missing: say why, for those who read it later");
		}
		LocalDate day = day();
		List<FingerprintPrefix> wanted = new ArrayList<>();
		for (String one : new LinkedHashSet<>(fingerprints)) {
			wanted.add(Fingerprints.parse(one));
		}
		if (by.isBlank()) {
			throw new UsageException("--by is empty: say who decides");
		}
		Inputs found = InputFinder.find(List.of(dossier.toString()), console.in());
		if (!found.problems().isEmpty()) {
			throw new UsageException(found.problems().getFirst().toString());
		}
		Pipeline.Settings settings = new Pipeline.Settings("", Language.en.locale(), Runtime.getRuntime().availableProcessors());
		// with all names: what is written into the dossier stays there
		List<Finding> findings = services.pipeline().check(found.sources(), List.of(), settings, Progress.NONE).judgements().values().stream()
				.flatMap(one -> one.findings().stream()).toList();
		try (DossierSession session = DossierSessions.open(dossier, console)) {
			int decided = 0;
			for (FingerprintPrefix one : wanted) {
				decided += what.withdraw ? withdraw(session, one) : decide(session, one(findings, one), String.valueOf(day));
			}
			session.save();
			console.out().println(decided + (decided == 1 ? " decision" : " decisions") + (what.withdraw ? " taken back in " : " written into ")
					+ dossier);
			return ExitCode.OK;
		} catch (IOException e) {
			throw DossierSessions.notWritten(dossier, e);
		}
	}

	private int decide(DossierSession session, Finding finding, String day) {
		Decision decision = new Decision(finding.fingerprint(), finding.locus(), finding.check(), what.state(), reason, by, day,
				finding.message());
		DecisionEdits.all(session).stream().filter(one -> one.fingerprint().equals(decision.fingerprint()) && !one.equals(decision))
				.forEach(one -> console.note("note: this replaces what was decided before: " + one.state().name().toLowerCase(Locale.ROOT)
						+ " by " + one.who() + " (" + one.when() + "): " + one.reason()));
		return DecisionEdits.decide(session, decision, finding) ? 1 : 0;
	}

	private static int withdraw(DossierSession session, FingerprintPrefix wanted) throws UsageException {
		return DecisionEdits.withdraw(session, Fingerprints.one(DecisionEdits.all(session), Decision::fingerprint, wanted,
				"nothing was decided about it").fingerprint()) ? 1 : 0;
	}

	private Finding one(List<Finding> findings, FingerprintPrefix wanted) throws UsageException {
		return Fingerprints.one(findings, Finding::fingerprint, wanted, "no finding of " + dossier + " has it");
	}

	private LocalDate day() throws UsageException {
		String given = on;
		try {
			LocalDate today = LocalDate.now(ZoneOffset.UTC);
			LocalDate day = given == null ? today : LocalDate.parse(given);
			// where the sun rises first it is tomorrow already
			if (day.isAfter(today.plusDays(1))) {
				throw new UsageException("--on " + given + ": that day is still to come");
			}
			return day;
		} catch (DateTimeParseException e) {
			throw new UsageException("--on " + given + ": a day is written as 2025-02-24");
		}
	}
}
