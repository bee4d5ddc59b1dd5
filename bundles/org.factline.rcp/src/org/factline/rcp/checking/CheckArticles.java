package org.factline.rcp.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.factline.article.Problem;
import org.factline.checking.registry.CheckRegistry;
import org.factline.importing.Importers;
import org.factline.importing.Source;
import org.factline.importing.registry.ImporterRegistry;
import org.factline.messages.Messages;
import org.factline.pipeline.Pipeline;
import org.factline.ui.language.Language;
import org.factline.reporting.ReportInput;

/** Checks every file of the workspace against every other, in the background, and marks what was found. */
final class CheckArticles extends WorkspaceJob {

	private final Messages messages;

	CheckArticles() {
		this(Language.messages(CheckArticles.class));
	}

	private CheckArticles(Messages messages) {
		super(messages.get("job.check"));
		this.messages = messages;
		setRule(ResourcesPlugin.getWorkspace().getRoot());
		setUser(true);
	}

	@Override
	@NonNullByDefault({})
	public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		var registry = RegistryFactory.getRegistry();
		Pipeline pipeline = new Pipeline(new Importers(ImporterRegistry.read(registry)), CheckRegistry.read(registry));
		var settings = new Pipeline.Settings("", Language.locale(), Runtime.getRuntime().availableProcessors());
		try {
			ReportInput checked = pipeline.check(sources(root), List.of(), settings, new MonitoredProgress(monitor))
					.undecided();
			new FindingMarkers(root).replace(checked);
			return status(checked.problems());
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		}
	}

	/** Named by their place in the workspace, so that a finding leads back to the file. */
	private static List<Source> sources(IWorkspaceRoot root) throws CoreException {
		List<Source> sources = new ArrayList<>();
		for (IProject project : root.getProjects()) {
			if (project.isOpen()) {
				project.accept(resource -> {
					IPath location = resource.getLocation();
					if (resource instanceof IFile file && location != null && !file.getName().startsWith(".")) {
						sources.add(Source.of(file.getFullPath().toPortableString(), location.toPath()));
					}
					return !resource.getName().startsWith(".");
				});
			}
		}
		return sources;
	}

	/** What could not be read is said, and does not keep the rest from being checked. */
	private IStatus status(List<Problem> problems) {
		if (problems.isEmpty()) {
			return Status.OK_STATUS;
		}
		MultiStatus status = new MultiStatus(CheckArticles.class, IStatus.WARNING, messages.get("check.unread", problems.size()));
		problems.forEach(problem -> status.add(Status.warning(problem.toString())));
		return status;
	}
}
