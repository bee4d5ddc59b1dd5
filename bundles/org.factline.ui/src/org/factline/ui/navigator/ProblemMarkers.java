package org.factline.ui.navigator;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.factline.article.Problem;
import org.factline.ui.language.Language;

/** What is wrong with the file of a dossier, in the Problems view. */
final class ProblemMarkers {

	/** Id of the marker type. */
	static final String TYPE = "org.factline.ui.problem";

	private static final Pattern LINE = Pattern.compile("line (\\d+)");

	private ProblemMarkers() {
	}

	/** Puts these problems in the place of those that were shown before, in the background. */
	static void show(DossierItem dossier, List<Problem> problems) {
		dossier.resource().ifPresent(resource -> {
			WorkspaceJob job = new WorkspaceJob(Language.messages(ProblemMarkers.class).get("job.problems")) {

				@Override
				@NonNullByDefault({})
				public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
					replace(resource, problems);
					return Status.OK_STATUS;
				}
			};
			job.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().markerRule(resource));
			job.setSystem(true);
			job.schedule();
		});
	}

	private static void replace(IResource resource, List<Problem> problems) throws CoreException {
		if (!resource.exists()) {
			return;
		}
		resource.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
		for (Problem problem : problems) {
			IMarker marker = resource.createMarker(TYPE, Map.of(IMarker.MESSAGE, problem.reason(), IMarker.SEVERITY,
					Integer.valueOf(IMarker.SEVERITY_ERROR), IMarker.LOCATION, problem.place()));
			Matcher line = LINE.matcher(problem.place());
			if (line.find()) {
				marker.setAttribute(IMarker.LINE_NUMBER, Integer.parseInt(line.group(1)));
			}
		}
	}
}
