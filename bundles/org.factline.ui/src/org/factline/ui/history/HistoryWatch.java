package org.factline.ui.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IEvaluationService;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;

/** Keeps the words beside Undo and Redo right: they change with every command, and with the part that is active. */
@NonNullByDefault({})
public final class HistoryWatch implements IStartup, OpenDossiers.Listener, IWindowListener, IPartListener {

	private final Map<OpenDossier, OpenDossier.Listener> watched = new HashMap<>();

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
		dossiers.addListener(this);
		dossiers.open().forEach(this::opened);
		workbench.addWindowListener(this);
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			windowOpened(window);
		}
	}

	@Override
	public void opened(OpenDossier dossier) {
		OpenDossier.Listener listener = new OpenDossier.Listener() {

			@Override
			public void changed(Set<org.factline.model.Article> articles) {
				renew();
			}

			@Override
			public void reloaded() {
				renew();
			}
		};
		watched.put(dossier, listener);
		dossier.addListener(listener);
	}

	@Override
	public void closed(OpenDossier dossier) {
		OpenDossier.Listener listener = watched.remove(dossier);
		if (listener != null) {
			dossier.removeListener(listener);
		}
		renew();
	}

	private static void renew() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		if (!workbench.isClosing()) {
			ICommandService commands = workbench.getService(ICommandService.class);
			commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
			commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
			workbench.getService(IEvaluationService.class).requestEvaluation("activePart");
		}
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		window.getPartService().addPartListener(this);
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		window.getPartService().removePartListener(this);
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
