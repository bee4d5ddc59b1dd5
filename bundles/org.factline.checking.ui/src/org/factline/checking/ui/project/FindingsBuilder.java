package org.factline.checking.ui.project;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.factline.checking.CheckSettings;
import org.factline.model.bridge.Snapshot;
import org.factline.model.file.DossierFile;
import org.factline.model.file.UnreadableDossierException;
import org.factline.pipeline.DossierChecks;
import org.factline.pipeline.Pipeline;
import org.factline.ui.dossiers.CheckScopes;
import org.factline.ui.dossiers.MonitoredProgress;
import org.factline.ui.dossiers.OpenDossiers;

/** Checks the dossiers of a project that changed on the disk, each against itself only, and marks what nobody has decided about. */
public final class FindingsBuilder extends IncrementalProjectBuilder {

	/** Id of the builder. */
	public static final String ID = "org.factline.checking.ui.builder";

	/** What was learned of each dossier; where it is saved again only what changed is checked anew. */
	private final Map<IPath, DossierChecks> known = new HashMap<>();

	@Override
	@NonNullByDefault({})
	protected @Nullable IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
		IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
		Set<IResource> dossiers = new LinkedHashSet<>();
		if (delta == null || delta.findMember(IPath.fromPortableString(CheckSettings.FILE)) != null) {
			getProject().accept(resource -> collect(resource, dossiers));
		} else {
			delta.accept(change -> change.getKind() == IResourceDelta.REMOVED || collect(change, dossiers));
		}
		for (IResource dossier : dossiers) {
			check(dossier, monitor);
		}
		return null;
	}

	/** A dossier is a file, or a folder with files. */
	private static boolean isDossier(IResource resource) {
		return resource.getName().endsWith(DossierFile.SUFFIX) && resource.getLocation() != null
				&& (resource instanceof IFile || resource.getType() == IResource.FOLDER);
	}

	private static boolean collect(IResource resource, Set<IResource> dossiers) {
		if (resource.getName().startsWith(".")) {
			// hidden, as the kept versions of a dossier are
			return false;
		}
		if (isDossier(resource)) {
			dossiers.add(resource);
			return false;
		}
		return !resource.isDerived();
	}

	private static boolean collect(IResourceDelta change, Set<IResource> dossiers) {
		boolean marks = change.getKind() == IResourceDelta.CHANGED && change.getFlags() == IResourceDelta.MARKERS;
		return !marks && collect(change.getResource(), dossiers);
	}

	private void check(IResource dossier, IProgressMonitor monitor) throws CoreException {
		Path path = dossier.getLocation().toPath();
		DossierChecks checks = known.computeIfAbsent(dossier.getFullPath(), key -> {
			Pipeline pipeline = PlatformUI.getWorkbench().getService(OpenDossiers.class).pipeline();
			return pipeline.checksOf(OpenDossiers.settings());
		});
		try {
			Snapshot snapshot = Snapshot.of(DossierFile.open(path, path.toString()), path.toString());
			Pipeline.Examined examined = checks.examine(snapshot, CheckScopes.of(path), new MonitoredProgress(monitor));
			FindingMarker.replace(dossier, snapshot, examined.judgements().all());
		} catch (UnreadableDossierException e) {
			// the navigator says what is wrong with the file
			dossier.deleteMarkers(FindingMarker.TYPE, true, IResource.DEPTH_ZERO);
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		}
	}

	@Override
	@NonNullByDefault({})
	protected void clean(IProgressMonitor monitor) throws CoreException {
		known.clear();
		getProject().deleteMarkers(FindingMarker.TYPE, true, IResource.DEPTH_INFINITE);
	}
}
