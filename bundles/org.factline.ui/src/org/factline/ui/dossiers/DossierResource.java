package org.factline.ui.dossiers;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Dossiers as files or folders of the workspace. */
public final class DossierResource {

	private DossierResource() {
	}

	/** The file or folder of the workspace that a dossier is; empty where the workspace does not know it. */
	public static Optional<IResource> of(Path dossier) {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		URI location = dossier.toUri();
		return Stream.<IResource>concat(Stream.of(root.findFilesForLocationURI(location)),
				Stream.of(root.findContainersForLocationURI(location))).filter(IResource::exists).findFirst();
	}

	/** Tells the workspace, in the background, that a dossier was written. */
	static void refresh(Path dossier) {
		of(dossier).ifPresent(resource -> {
			WorkspaceJob job = new WorkspaceJob(dossier.toString()) {

				@Override
				@NonNullByDefault({})
				public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
					resource.refreshLocal(IResource.DEPTH_INFINITE, monitor);
					return Status.OK_STATUS;
				}
			};
			job.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().refreshRule(resource));
			job.setSystem(true);
			job.schedule();
		});
	}
}
