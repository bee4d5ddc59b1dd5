package org.factline.checking.ui.project;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.factline.ui.dossiers.CheckScopes;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.language.Language;

/**
 * Keeps projects and open dossiers in step: a project with a dossier that somebody opened is checked from then on, the workspace hears
 * of what was saved, and dossiers are checked again when settings of the workspace change.
 */
public final class ProjectWatch implements IStartup {

	private final Map<OpenDossier, OpenDossier.Listener> heard = new HashMap<>();

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> watch(workbench.getService(OpenDossiers.class)));
	}

	private void watch(OpenDossiers dossiers) {
		dossiers.addListener(new OpenDossiers.Listener() {

			@Override
			public void opened(OpenDossier dossier) {
				hear(dossier);
			}

			@Override
			public void closed(OpenDossier dossier) {
				heard.remove(dossier);
			}
		});
		dossiers.open().forEach(this::hear);
		InstanceScope.INSTANCE.getNode(CheckScopes.NODE).addPreferenceChangeListener(event -> PlatformUI.getWorkbench().getDisplay()
				.asyncExec(() -> dossiers.open().forEach(OpenDossier::recheck)));
	}

	private void hear(OpenDossier dossier) {
		OpenDossier.Listener listener = new OpenDossier.Listener() {

			/** The workspace may learn of a file that was just made or linked only after it was opened. */
			private boolean known;

			@Override
			public void dirtyChanged() {
				if (!dossier.isDirty()) {
					known = inStep(dossier);
				}
			}

			@Override
			public void resultsChanged() {
				if (!known && !dossier.isDirty()) {
					known = inStep(dossier);
				}
			}
		};
		if (heard.putIfAbsent(dossier, listener) == null) {
			dossier.addListener(listener);
		}
	}

	/** Tells the workspace what is on the disk; says whether the workspace knows the file. */
	private static boolean inStep(OpenDossier dossier) {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		IResource[] files = dossier.path().toFile().isDirectory() ? root.findContainersForLocationURI(dossier.path().toUri())
				: root.findFilesForLocationURI(dossier.path().toUri());
		if (files.length == 0) {
			return false;
		}
		WorkspaceJob job = new WorkspaceJob(Language.messages(ProjectWatch.class).get("job.step", dossier.name())) {

			@Override
			@NonNullByDefault({})
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				for (IResource file : files) {
					if (file.getProject().isOpen()) {
						file.refreshLocal(IResource.DEPTH_INFINITE, monitor);
						FindingsNature.add(file.getProject(), monitor);
					}
				}
				return Status.OK_STATUS;
			}
		};
		job.setRule(root);
		job.setSystem(true);
		job.schedule();
		return true;
	}
}
