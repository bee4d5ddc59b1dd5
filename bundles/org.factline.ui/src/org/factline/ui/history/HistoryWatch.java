package org.factline.ui.history;

import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.factline.ui.dossiers.DossierWatch;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.navigator.Targets;

/** Keeps the words beside Undo and Redo right: they change with every command, and with the part that is active. */
@NonNullByDefault({})
public final class HistoryWatch implements IStartup, OpenDossiers.Listener, IWindowListener, IPartListener, ISelectionListener {

	private final OpenDossier.Listener commands = new OpenDossier.Listener() {

		@Override
		public void changed(Set<org.factline.model.Article> articles) {
			renew();
		}

		@Override
		public void reloaded() {
			renew();
		}
	};
	private Optional<OpenDossier> current = Optional.empty();

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> start(workbench));
	}

	private void start(IWorkbench workbench) {
		if (workbench.isClosing()) {
			return;
		}
		OpenDossiers dossiers = workbench.getService(OpenDossiers.class);
		DossierWatch.start(dossiers, dossier -> commands, this);
		workbench.addWindowListener(this);
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			windowOpened(window);
		}
	}

	@Override
	public void opened(OpenDossier dossier) {
		// nothing was done in it yet
	}

	@Override
	public void closed(OpenDossier dossier) {
		renew();
	}

	private static void renew() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		if (!workbench.isClosing()) {
			ICommandService commands = workbench.getService(ICommandService.class);
			commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
			commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
		}
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		window.getPartService().addPartListener(this);
		window.getSelectionService().addSelectionListener(this);
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		window.getPartService().removePartListener(this);
		window.getSelectionService().removeSelectionListener(this);
	}

	/** In the navigator the dossier changes with what is selected. */
	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		Optional<OpenDossier> now = Targets.of(part);
		if (!now.equals(current)) {
			current = now;
			renew();
		}
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		renew();
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// the next one says so
	}

	@Override
	public void partActivated(IWorkbenchPart part) {
		renew();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPart part) {
		// only the active one counts
	}

	@Override
	public void partClosed(IWorkbenchPart part) {
		// another one becomes active
	}

	@Override
	public void partDeactivated(IWorkbenchPart part) {
		// another one becomes active
	}

	@Override
	public void partOpened(IWorkbenchPart part) {
		// it becomes active
	}
}
