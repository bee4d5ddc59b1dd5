package org.factline.checking.ui.decisions;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.factline.article.Decision;
import org.factline.checking.ui.comparison.ComparisonEditor;
import org.factline.checking.ui.findings.FindingsView;
import org.factline.messages.Messages;
import org.factline.ui.dossiers.FindingRef;

/** Decides about the finding that is selected, wherever that is. In the view of findings the next one is selected then. */
public abstract class DecideHandler extends AbstractHandler {

	/** The sources do differ. */
	public static final class Confirm extends DecideHandler {

		@Override
		boolean decide(FindingRef finding, ExecutionEvent event) {
			return Deciding.decide(finding, Decision.State.CONFIRMED, Deciding.messages().get("confirm.reason"));
		}
	}

	/** The sources do differ, with a note of how or why. */
	public static final class ConfirmWithNote extends DecideHandler {

		@Override
		boolean decide(FindingRef finding, ExecutionEvent event) {
			Messages messages = Deciding.messages();
			InputDialog dialog = new InputDialog(HandlerUtil.getActiveShell(event), messages.get("note.window"), messages.get("note.label"), "",
					words -> words.isBlank() ? "" : null);
			return dialog.open() == Window.OK && Deciding.decide(finding, Decision.State.CONFIRMED, dialog.getValue());
		}
	}

	/** There is nothing to it, for a reason that is asked for. */
	public static final class Dismiss extends DecideHandler {

		@Override
		boolean decide(FindingRef finding, ExecutionEvent event) {
			String about = finding.dossier().results().finding(finding.fingerprint()).map(one -> one.finding().message()).orElse("");
			ReasonDialog dialog = new ReasonDialog(HandlerUtil.getActiveShell(event), about);
			return dialog.open() == Window.OK && Deciding.decide(finding, Decision.State.DISMISSED, dialog.reason());
		}
	}

	/** What was decided is taken back. */
	public static final class Withdraw extends DecideHandler {

		@Override
		boolean decide(FindingRef finding, ExecutionEvent event) {
			Deciding.withdraw(finding);
			return false;
		}
	}

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) {
		Optional<FindingRef> selected = selected(event);
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		if (selected.isPresent() && decide(selected.get(), event) && (part instanceof FindingsView || part instanceof ComparisonEditor)
				&& part.getSite().getPage().findView(FindingsView.ID) instanceof FindingsView view) {
			view.goOn();
		}
		return null;
	}

	private static Optional<FindingRef> selected(ExecutionEvent event) {
		return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof FindingRef finding ? Optional.of(finding) : Optional.empty();
	}

	/** Decides; says whether the next finding is to be shown. */
	abstract boolean decide(FindingRef finding, ExecutionEvent event);
}
