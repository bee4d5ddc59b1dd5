package org.factline.checking.ui.claims;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.factline.messages.Messages;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.language.Language;
import org.factline.ui.navigator.Targets;

/** Asks for a claim to be looked up in the dossier that is selected, or that the active part shows, else in the one that was opened first. */
public final class NewClaimHandler extends AbstractHandler {

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		OpenDossiers dossiers = PlatformUI.getWorkbench().getService(OpenDossiers.class);
		Optional<Path> path = Targets.path(window).or(() -> dossiers.open().stream().map(OpenDossier::path).findFirst());
		Messages messages = Language.messages(NewClaimHandler.class);
		if (path.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), messages.get("new.window"), messages.get("new.noDossier"));
			return null;
		}
		dossiers.openLater(path.get(), dossier -> {
			NewClaimWizard.open(window, dossier);
			dossier.release();
		}, unreadable -> StatusManager.getManager().handle(Status.error(unreadable.getMessage(), unreadable), StatusManager.SHOW));
		return null;
	}
}
