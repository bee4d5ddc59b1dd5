package org.factline.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.Decision;
import org.factline.article.Finding;
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
	private @Nullable LocalDate on;

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
		Inputs found = InputFinder.find(List.of(dossier.toString()), console.in());
		if (!found.problems().isEmpty()) {
			throw new UsageException(found.problems().getFirst().toString());
		}
		Pipeline.Settings settings = new Pipeline.Settings("", Language.en.locale(), Runtime.getRuntime().availableProcessors());
		List<Finding> findings = services.pipeline().check(found.sources(), List.of(), settings, Progress.NONE).report()
				.dossiers().stream().flatMap(one -> one.findings().stream()).toList();
		try (DossierSession session = DossierSessions.open(dossier, console)) {
			LocalDate day = on == null ? LocalDate.now(ZoneOffset.UTC) : on;
			int decided = 0;
			for (String wanted : new LinkedHashSet<>(fingerprints)) {
				decided += what.withdraw ? withdraw(session, wanted) : decide(session, one(findings, wanted), String.valueOf(day));
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
		return DecisionEdits.decide(session, decision, finding) ? 1 : 0;
	}

	private static int withdraw(DossierSession session, String wanted) throws UsageException {
		List<String> known = DecisionEdits.all(session).stream().map(Decision::fingerprint)
				.filter(one -> one.startsWith(wanted)).toList();
		if (known.size() != 1) {
			throw new UsageException("--fingerprint " + wanted + ": " + (known.isEmpty() ? "nothing was decided about it"
					: known.size() + " decisions begin so; give more digits"));
		}
		return DecisionEdits.withdraw(session, known.getFirst()) ? 1 : 0;
	}

	private Finding one(List<Finding> findings, String wanted) throws UsageException {
		List<Finding> fitting = findings.stream().filter(one -> one.fingerprint().startsWith(wanted)).toList();
		Optional<Finding> exact = fitting.stream().filter(one -> one.fingerprint().equals(wanted)).findFirst();
		if (exact.isEmpty() && (fitting.size() != 1 || wanted.length() < 8)) {
			throw new UsageException("--fingerprint " + wanted + ": " + (fitting.isEmpty() ? "no finding of " + dossier + " has it"
					: "more digits are needed"));
		}
		return exact.orElseGet(fitting::getFirst);
	}
}
