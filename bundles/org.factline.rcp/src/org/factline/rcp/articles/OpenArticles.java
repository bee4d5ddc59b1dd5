package org.factline.rcp.articles;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.factline.messages.Messages;
import org.factline.ui.language.Language;

/** Links files into the workspace, in the background, and then opens the first few of them. */
final class OpenArticles extends WorkspaceJob {

	/** More than these open editors would bury what the user looks at; the rest is in the navigator. */
	private static final int OPENED_AT_ONCE = 5;

	private final Messages messages;
	private final IWorkbenchWindow window;
	private final List<Path> paths;

	OpenArticles(IWorkbenchWindow window, List<Path> paths) {
		this(window, paths, Language.messages(OpenArticles.class));
	}

	private OpenArticles(IWorkbenchWindow window, List<Path> paths, Messages messages) {
		super(messages.get("job.open"));
		this.messages = messages;
		this.window = window;
		this.paths = List.copyOf(paths);
		setRule(ResourcesPlugin.getWorkspace().getRoot());
		setUser(true);
	}

	@Override
	@NonNullByDefault({})
	public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
		List<IFile> files = new LinkedFiles(ResourcesPlugin.getWorkspace().getRoot()).link(paths, monitor).stream()
				.filter(resource -> resource.getType() == IResource.FILE).map(IFile.class::cast).limit(OPENED_AT_ONCE).toList();
		window.getWorkbench().getDisplay().asyncExec(() -> open(files));
		return Status.OK_STATUS;
	}

	private void open(List<IFile> files) {
		var page = window.getActivePage();
		if (page == null) {
			return;
		}
		for (IFile file : files) {
			try {
				IDE.openEditor(page, file, ArticleEditor.ID);
			} catch (PartInitException e) {
				StatusManager.getManager().handle(Status.error(messages.get("open.failed", file.getName()), e),
						StatusManager.LOG | StatusManager.SHOW);
			}
		}
	}
}
