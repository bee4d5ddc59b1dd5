package org.factline.checking.ui.decisions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.factline.article.Article;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Decision;
import org.factline.article.Field;
import org.factline.checking.ui.claims.ClaimHandler;
import org.factline.messages.Messages;
import org.factline.model.bridge.IdentityEdits;
import org.factline.model.bridge.PassageEdits;
import org.factline.text.Span;
import org.factline.ui.dossiers.FindingRef;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.Person;

/**
 * One thing that can be done about a finding: one change that can be undone.
 *
 * @param label       for people
 * @param description what it does
 * @param decides     whether it is a decision about the finding
 * @param deed        does it, in the dossier of the finding, on the UI thread
 */
public record Fix(String label, String description, boolean decides, Consumer<OpenDossier> deed) {

	/** Does it. */
	public void run(OpenDossier dossier) {
		deed.accept(dossier);
	}

	static Fix confirm(FixTarget target) {
		Messages messages = Deciding.messages();
		return new Fix(messages.get("fix.confirm"), messages.get("fix.confirm.description"), true, dossier -> {
			FindingRef finding = new FindingRef(dossier, target.fingerprint());
			FindingFixes.whenKnown(finding, () -> Deciding.decide(finding, Decision.State.CONFIRMED, messages.get("confirm.reason")));
		});
	}

	static Fix dismiss(FixTarget target) {
		Messages messages = Deciding.messages();
		return new Fix(messages.get("fix.dismiss"), messages.get("fix.dismiss.description"), true, dossier -> {
			ReasonDialog dialog = new ReasonDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), target.message());
			if (dialog.open() == Window.OK) {
				FindingRef finding = new FindingRef(dossier, target.fingerprint());
				FindingFixes.whenKnown(finding, () -> Deciding.decide(finding, Decision.State.DISMISSED, dialog.reason()));
			}
		});
	}

	/** The passages tell one event, or two; remembered, and decided. */
	static Fix event(FixTarget target, boolean same) {
		Messages messages = Deciding.messages();
		String key = same ? "fix.same" : "fix.other";
		return new Fix(messages.get(key), messages.get(key + ".description"), false, dossier -> {
			FindingRef ref = new FindingRef(dossier, target.fingerprint());
			FindingFixes.whenKnown(ref, () -> Deciding.decide(ref, same ? Decision.State.CONFIRMED : Decision.State.DISMISSED,
					messages.get(key + ".reason"), messages.get(key + ".command"),
					(finding, edit) -> IdentityEdits.constrain(dossier.session(), same, finding, Person.today(), edit)));
		});
	}

	/** Its passages belong to the verdict about a claim, which is asked for. */
	static Fix assign(FixTarget target) {
		Messages messages = Deciding.messages();
		return new Fix(messages.get("fix.assign"), messages.get("fix.assign.description"), false, dossier -> {
			FindingRef ref = new FindingRef(dossier, target.fingerprint());
			IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			if (window != null && window.getActivePage() != null) {
				FindingFixes.whenKnown(ref, () -> new ClaimHandler().assign(window.getActivePage(), ref));
			}
		});
	}

	/** The two names that differ are of one person; remembered, and decided. The longer one is the one to go by. */
	static Fix unite(FixTarget target) {
		Messages messages = Deciding.messages();
		return new Fix(messages.get("fix.unite"), messages.get("fix.unite.description"), false, dossier -> {
			FindingRef ref = new FindingRef(dossier, target.fingerprint());
			FindingFixes.whenKnown(ref, () -> {
				List<String> names = names(ref);
				if (names.size() == 2) {
					Deciding.decide(ref, Decision.State.DISMISSED, messages.get("fix.unite.reason", names.get(0), names.get(1)),
							messages.get("fix.unite.command"),
							(finding, edit) -> IdentityEdits.unite(dossier.session().dossier(), names.get(0), names.get(1), Person.today(), edit));
				}
			});
		});
	}

	/** The words of the first passage and of the first that has others; the longer ones come first. */
	private static List<String> names(FindingRef ref) {
		List<String> all = ref.dossier().results().finding(ref.fingerprint()).map(one -> one.finding().passages()).orElse(List.of()).stream()
				.map(one -> one.text().strip()).distinct().toList();
		return all.stream().limit(2).sorted(Comparator.comparingInt(String::length).reversed()).toList();
	}

	/** The paragraph of the first passage. */
	static Fix markBoilerplate(FixTarget target) {
		Messages messages = Deciding.messages();
		return new Fix(messages.get("fix.boilerplate"), messages.get("fix.boilerplate.description"), false, dossier -> {
			Optional<Block> block = dossier.article(target.article()).flatMap(article -> paragraph(article, target.begin()));
			block.ifPresent(paragraph -> change(dossier, target, "fix.boilerplate.command", (model, article, edit) -> PassageEdits.mark(model, article,
					new Span(paragraph.begin(), paragraph.end()), BlockKind.BOILERPLATE, Person.today(), edit)));
		});
	}

	private static Optional<Block> paragraph(Article article, int begin) {
		return article.blocks().stream().filter(block -> block.begin() <= begin && begin < block.end()).findFirst();
	}

	/** The day that the page's address gives. */
	static Fix correctDate(FixTarget target) {
		Messages messages = Deciding.messages();
		String day = target.dayInAddress();
		return new Fix(messages.get("fix.date", day), messages.get("fix.date.description", day), false, dossier -> {
			String address = dossier.article(target.article()).flatMap(article -> article.value(Field.URL)).orElse(day);
			change(dossier, target, "fix.date.command", (model, article, edit) -> PassageEdits.correct(model, article, Field.PUBLISHED, day,
					messages.get("fix.date.evidence", address), Person.today(), edit));
		});
	}

	static Fix setAgency(FixTarget target) {
		Messages messages = Deciding.messages();
		return new Fix(messages.get("fix.agency"), messages.get("fix.agency.description"), false, dossier -> {
			Optional<Article> article = dossier.article(target.article());
			InputDialog dialog = new InputDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), messages.get("fix.agency.window"),
					messages.get("fix.agency.label", article.map(Article::label).orElse(target.article())),
					article.flatMap(one -> one.value(Field.AGENCY)).orElse(""), null);
			String agency = dialog.open() == Window.OK ? dialog.getValue().strip() : "";
			if (!agency.isEmpty()) {
				change(dossier, target, "fix.agency.command", (model, one, edit) -> PassageEdits.correct(model, one, Field.AGENCY, agency,
						messages.get("fix.agency.evidence"), Person.today(), edit));
			}
		});
	}

	/** A step of a change of an article. */
	@FunctionalInterface
	private interface Change {

		void make(org.factline.model.Dossier dossier, org.factline.model.Article article, org.factline.model.edit.Edit edit);
	}

	private static void change(OpenDossier dossier, FixTarget target, String label, Change change) {
		dossier.session().articles().stream().filter(article -> target.article().equals(article.getId())).findFirst()
				.ifPresent(article -> dossier.execute(Deciding.messages().get(label),
						edit -> change.make(dossier.session().dossier(), article, edit)));
	}
}
