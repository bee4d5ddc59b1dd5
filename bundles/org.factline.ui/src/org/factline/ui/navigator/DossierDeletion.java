package org.factline.ui.navigator;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.factline.messages.Messages;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.language.Language;

/** Deletes a dossier from the disk, or takes one that is kept elsewhere out of the list, after asking. */
final class DossierDeletion {

	private final Messages messages = Language.messages(DossierDeletion.class);
	private final IWorkbenchWindow window;
	private final DossierItem item;

	DossierDeletion(IWorkbenchWindow window, DossierItem item) {
		this.window = window;
		this.item = item;
	}

	void ask() {
		item.resource().ifPresent(resource -> {
			String kind = resource.isLinked() ? "delete.link" : "delete.file";
			int answer = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), messages.get("delete.file.title"),
					messages.get(kind + ".question", LegacyActionTools.escapeMnemonics(DossiersOfWorkspace.name(item.path())),
							LegacyActionTools.escapeMnemonics(item.path().toString())), 0,
					messages.get(kind + ".delete"), messages.get("cancel"));
			if (answer == 0) {
				delete(resource);
			}
		});
	}

	private void delete(IResource resource) {
		OpenDossiers dossiers = PlatformUI.getWorkbench().getService(OpenDossiers.class);
		dossiers.find(item.path()).ifPresent(dossiers::close);
		WorkspaceJob job = new WorkspaceJob(messages.get("delete.job", resource.getName())) {

			@Override
			@NonNullByDefault({})
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				resource.delete(IResource.FORCE | IResource.KEEP_HISTORY, monitor);
				return Status.OK_STATUS;
			}
		};
		job.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().deleteRule(resource));
		job.setUser(true);
		job.schedule();
	}
}
