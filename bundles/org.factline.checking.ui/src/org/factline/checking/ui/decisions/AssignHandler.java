package org.factline.checking.ui.decisions;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.factline.article.Finding;
import org.factline.messages.Messages;
import org.factline.model.Dossier;
import org.factline.model.bridge.AssignmentEdits;
import org.factline.ui.dossiers.FindingRef;
import org.factline.ui.dossiers.Person;

/** Says who looks at the finding that is selected. */
public final class AssignHandler extends AbstractHandler {

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection && selection.getFirstElement() instanceof FindingRef ref
				&& !ref.dossier().session().isReadOnly()) {
			Optional<Finding> finding = ref.dossier().results().finding(ref.fingerprint()).map(one -> one.finding());
			Dossier dossier = ref.dossier().session().dossier();
			Messages messages = Deciding.messages();
			InputDialog dialog = new InputDialog(HandlerUtil.getActiveShell(event), messages.get("assignTo.window"), messages.get("assignTo.label"),
					AssignmentEdits.all(dossier).getOrDefault(ref.fingerprint(), Person.name()), null);
			if (finding.isPresent() && dialog.open() == Window.OK) {
				ref.dossier().execute(messages.get("assignTo.command"),
						edit -> AssignmentEdits.assign(dossier, finding.get(), dialog.getValue().strip(), Person.now(), edit));
			}
		}
		return null;
	}
}
