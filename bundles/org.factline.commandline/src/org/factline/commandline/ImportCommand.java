package org.factline.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.article.ClaimReview;
import org.factline.importing.plan.Change;
import org.factline.importing.plan.ImportPlan;
import org.factline.importing.plan.PlannedArticle;
import org.factline.messages.Messages;
import org.factline.model.edit.DossierSession;
import org.factline.pipeline.DossierImport;
import org.factline.pipeline.Inputs;
import org.factline.progress.Progress;
import org.factline.time.Edtf;
import org.factline.time.EdtfSyntaxException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings articles into a dossier. */
@Command(name = "import", description = "Import articles into a dossier, which is made where there is none.", footer = { "",
		"Prints what becomes of each article. Importing the same files again changes nothing." })
final class ImportCommand extends InputCommand {

	/** Longer values are shown by their beginning. */
	private static final int SHOWN = 60;

	@Option(names = "--into", required = true, paramLabel = "FILE.factline", description = "The dossier.")
	private Path into = Path.of("");

	@Option(names = "--retrieved", paramLabel = "EDTF", description = "When the pages were saved, such as 2025-01-22.")
	private String retrieved = "";

	@Option(names = "--dry-run", description = "Only say what would be done.")
	private boolean dryRun;

	@Option(names = "--no-evidence", description = "Do not keep the original bytes in the folder evidence beside the dossier.")
	private boolean withoutEvidence;

	ImportCommand(Services services, Console console) {
		super(services, console);
	}

	@Override
	void validate() throws UsageException {
		DossierSessions.checkName(into);
		if (!retrieved.isEmpty()) {
			try {
				Edtf.parse(retrieved);
			} catch (EdtfSyntaxException e) {
				throw new UsageException("--retrieved " + retrieved + ": " + e.getMessage());
			}
		}
	}

	@Override
	int run(Inputs found, Progress line) throws Exception {
		try (DossierSession session = Files.exists(into) ? DossierSessions.open(into, console()) : DossierSession.create(into)) {
			DossierImport work = services().pipeline().plan(found.sources(), found.problems(), session, settings(), line);
			ImportPlan plan = work.plan();
			Messages messages = Messages.of(ImportCommand.class, "import-messages", messageLocale());
			if (!isQuiet()) {
				plan.articles().forEach(one -> print(one, messages));
			}
			List<DossierImport.Lost> lost = List.of();
			if (!dryRun && !plan.isEmpty()) {
				lost = apply(work, session);
			}
			for (DossierImport.Lost one : lost) {
				console().note("warning: " + messages.get("import.lost", one.owner(), one.article(), one.text()));
			}
			if (!isQuiet()) {
				console().out().println(summary(plan, messages));
			}
			return exitCode(plan.problems());
		}
	}

	private List<DossierImport.Lost> apply(DossierImport work, DossierSession session) throws UsageException {
		try {
			String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
			List<DossierImport.Lost> lost = work.apply(now, retrieved, !withoutEvidence);
			session.save();
			return lost;
		} catch (IOException e) {
			throw DossierSessions.notWritten(into, e);
		}
	}

	private void print(PlannedArticle one, Messages messages) {
		String kind = messages.get("import." + one.kind().name().toLowerCase(Locale.ROOT));
		String reason = one.kind() == PlannedArticle.Kind.CHANGED
				? one.changes().stream().map(change -> describe(change, messages)).collect(Collectors.joining("; "))
				: one.kind() == PlannedArticle.Kind.NEW ? one.article().label() : one.reason();
		console().out().println(Terminal.plain(String.format(Locale.ROOT, "%-10s %s%s", kind, one.location(),
				reason.isEmpty() ? "" : " (" + reason + ")")));
		if (one.kind() != PlannedArticle.Kind.UNCHANGED) {
			one.article().reviews().forEach(review -> console().out().println(Terminal.plain("           " + claim(review, messages))));
		}
	}

	private static String claim(ClaimReview review, Messages messages) {
		String verdict = review.verdict().brief().isEmpty() ? "–" : review.verdict().brief();
		return messages.get("import.claim", brief(review.label()), verdict, review.verdict().who().isEmpty() ? "–" : review.verdict().who());
	}

	private static String describe(Change change, Messages messages) {
		if (change.what().equals("text") && change.before().isEmpty() && change.after().isEmpty()) {
			return messages.get("import.order");
		}
		if (change.what().equals("text")) {
			return messages.get("import.text", Long.valueOf(change.before().lines().count()),
					Long.valueOf(change.after().lines().count()));
		}
		return change.before().isEmpty() && change.after().isEmpty() ? change.what()
				: change.what() + ": " + brief(change.before()) + " → " + brief(change.after());
	}

	private static String brief(@Nullable String value) {
		String known = value == null || value.isEmpty() ? "–" : value;
		return known.codePointCount(0, known.length()) <= SHOWN ? known
				: known.substring(0, known.offsetByCodePoints(0, SHOWN)) + "…";
	}

	private String summary(ImportPlan plan, Messages messages) {
		Object[] counts = new Object[] { into.toString(), count(plan, PlannedArticle.Kind.NEW),
				count(plan, PlannedArticle.Kind.CHANGED), count(plan, PlannedArticle.Kind.UNCHANGED),
				count(plan, PlannedArticle.Kind.ELSEWHERE), Integer.valueOf(plan.problems().size()) };
		return messages.get(dryRun ? "import.planned" : "import.done", counts);
	}

	private static Integer count(ImportPlan plan, PlannedArticle.Kind kind) {
		return Integer.valueOf(plan.of(kind).size());
	}
}
