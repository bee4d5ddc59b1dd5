package org.factline.checking.ui.claims;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.factline.article.Article;
import org.factline.article.ClaimReview;
import org.factline.article.Decision;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.checking.ui.decisions.Deciding;
import org.factline.messages.Messages;
import org.factline.model.Claim;
import org.factline.model.bridge.ClaimSheet;
import org.factline.model.bridge.ClaimSheets;
import org.factline.model.bridge.SheetEdits;
import org.factline.model.edit.Edit;
import org.factline.text.Span;
import org.factline.ui.dossiers.Articles;
import org.factline.ui.dossiers.ClaimRef;
import org.factline.ui.dossiers.FindingRef;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.PassageRef;
import org.factline.ui.language.Language;

/** Adds the selected passage, or the passages of the selected finding, to a claim, old or new, and shows its sheet. */
public final class ClaimHandler extends AbstractHandler {

	private static final ClaimReview.Verdict NO_VERDICT = new ClaimReview.Verdict("", OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), "",
			"", "", "");

	private final Messages messages = Language.messages(ClaimHandler.class);

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			switch (selection.getFirstElement()) {
				case FindingRef ref -> assign(page, ref);
				case PassageRef ref -> add(page, ref);
				case null, default -> {
					// nothing that speaks for a claim
				}
			}
		}
		return null;
	}

	/** Asks for a claim and adds the passages of a finding to it; where nobody has decided about the finding, that confirms it. */
	public void assign(IWorkbenchPage page, FindingRef ref) {
		Optional<Finding> found = ref.dossier().results().finding(ref.fingerprint()).map(one -> one.finding());
		if (found.isEmpty() || ref.dossier().session().isReadOnly()) {
			return;
		}
		Finding finding = found.get();
		ClaimDialog dialog = dialog(ref.dossier(), messages.get("choose.finding", finding.message()), "", false);
		if (dialog.open() != Window.OK) {
			return;
		}
		boolean open = ref.dossier().results().finding(ref.fingerprint()).flatMap(one -> one.decision()).isEmpty();
		Claim[] claim = new Claim[1];
		BiConsumer<Finding, Edit> deed = (one, edit) -> {
			claim[0] = claim(ref.dossier(), dialog, "", edit);
			ClaimEditing.edits(ref.dossier(), claim[0], edit).add(ref.dossier().session(), one);
		};
		if (open) {
			Deciding.decide(ref, Decision.State.CONFIRMED, messages.get("assign.reason"), messages.get("command.assign"), deed::accept);
		} else {
			ref.dossier().execute(messages.get("command.assign"), edit -> deed.accept(finding, edit));
		}
		show(page, ref.dossier(), Optional.ofNullable(claim[0]));
	}

	private void add(IWorkbenchPage page, PassageRef ref) {
		OpenDossier dossier = ref.dossier();
		Optional<Article> article = dossier.article(ref.articleId()).filter(one -> ref.begin() < ref.end() && ref.end() <= one.text().length());
		Optional<org.factline.model.Article> model = dossier.session().articles().stream().filter(one -> ref.articleId().equals(one.getId())).findFirst();
		if (article.isEmpty() || model.isEmpty() || dossier.session().isReadOnly()) {
			return;
		}
		String words = article.get().text().substring(ref.begin(), ref.end()).strip().replaceAll("\\s+", " ");
		ClaimDialog dialog = dialog(dossier, messages.get("choose.passage", words), words, true);
		if (dialog.open() == Window.OK) {
			Claim[] claim = new Claim[1];
			dossier.execute(messages.get("command.added"), edit -> {
				claim[0] = claim(dossier, dialog, article.get().value(Field.URL).orElse(""), edit);
				SheetEdits edits = ClaimEditing.edits(dossier, claim[0], edit);
				edits.add(dialog.side(), model.get(), new Span(ref.begin(), ref.end()), "");
			});
			show(page, dossier, Optional.ofNullable(claim[0]));
		}
	}

	private static ClaimDialog dialog(OpenDossier dossier, String message, String proposed, boolean sided) {
		List<ClaimSheet> sheets = ClaimSheets.all(dossier.session().dossier()).stream().map(ClaimSheets::read).toList();
		return new ClaimDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), message, sheets, proposed, sided);
	}

	private static Claim claim(OpenDossier dossier, ClaimDialog dialog, String appearance, Edit edit) {
		return dialog.claim().flatMap(one -> ClaimSheets.find(dossier.session().dossier(), one.id()))
				.orElseGet(() -> ClaimEditing.create(dossier, new ClaimReview(dialog.wording(), "", "", appearance, NO_VERDICT), edit));
	}

	private static void show(IWorkbenchPage page, OpenDossier dossier, Optional<Claim> claim) {
		claim.filter(one -> one.getId() != null).ifPresent(one -> {
			try {
				Articles.show(page, new ClaimRef(dossier, one.getId()), Articles.Stay.KEPT, true);
			} catch (PartInitException e) {
				org.eclipse.core.runtime.ILog.of(ClaimHandler.class).error(e.getMessage(), e);
			}
		});
	}
}
