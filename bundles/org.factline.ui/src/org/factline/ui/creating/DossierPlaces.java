package org.factline.ui.creating;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.factline.model.file.DossierFile;
import org.factline.model.file.UnreadableDossierException;
import org.factline.messages.Messages;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.language.Language;
import org.factline.ui.navigator.DossierItem;
import org.factline.ui.navigator.DossiersNavigator;

/**
 * Where dossiers are kept: in a project of the workspace, where nobody chose another place; anywhere else they are linked into
 * that project, and stay what and where they are.
 */
public final class DossierPlaces {

	/** Name of the project; the same in every language, since it names a folder. */
	public static final String PROJECT = "Dossiers";

	private DossierPlaces() {
	}

	/** The folder for dossiers for which nobody chose another place. It need not be there yet. */
	public static Path folder() {
		return ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath().resolve(PROJECT);
	}

	/** A path in a folder that nothing has yet: the name, with a number where that is taken. */
	public static Path free(Path folder, String name) {
		String plain = name.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceFirst("^\\.+", "").strip();
		String stem = plain.isEmpty() ? "dossier" : plain;
		Path path = folder.resolve(stem + DossierFile.SUFFIX);
		for (int n = 2; Files.exists(path); n++) {
			path = folder.resolve(stem + " (" + n + ")" + DossierFile.SUFFIX);
		}
		return path;
	}

	/** Opens a dossier anywhere on this computer in the background and shows it in the navigator. */
	public static void open(IWorkbenchWindow window, Path path) {
		open(window, path, dossier -> {
			// there is nothing more to show
		});
	}

	/** Opens a dossier like {@link #open(IWorkbenchWindow, Path)}, and goes on once it is seen. */
	static void open(IWorkbenchWindow window, Path path, Consumer<OpenDossier> then) {
		OpenDossiers dossiers = window.getWorkbench().getService(OpenDossiers.class);
		// the file inside the folder of a large dossier stands for the dossier
		Path parent = path.toAbsolutePath().getParent();
		Path dossier = parent != null && DossierFile.isDossier(parent) && Files.isRegularFile(path) ? parent : path;
		dossiers.openLater(dossier, open -> show(window, open, then), e -> complain(dossier, e));
	}

	/** Shows an open dossier in the navigator of a window, which keeps it open; the caller's use of it ends. */
	public static void show(IWorkbenchWindow window, OpenDossier open) {
		show(window, open, dossier -> {
			// there is nothing more to show
		});
	}

	private static void show(IWorkbenchWindow window, OpenDossier open, Consumer<OpenDossier> then) {
		adopt(open.path(), display -> {
			IWorkbenchPage page = window.getActivePage();
			try {
				if (page != null) {
					DossiersNavigator.reveal(page, open);
					then.accept(open);
				}
			} catch (PartInitException e) {
				StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.LOG | StatusManager.SHOW);
			} finally {
				open.release();
			}
		});
	}

	private static void complain(Path dossier, UnreadableDossierException e) {
		Messages messages = Language.messages(DossierPlaces.class);
		MultiStatus status = new MultiStatus(DossierPlaces.class, IStatus.ERROR, messages.get("open.failed", dossier.getFileName()));
		e.problems().forEach(problem -> status.add(Status.error(problem.toString())));
		// a file that is no dossier is no defect of the program: it is shown, not logged
		StatusManager.getManager().handle(status, StatusManager.SHOW);
	}

	/** Makes sure that the workspace knows a dossier, in the background, and then goes on on the UI thread. */
	private static void adopt(Path path, Consumer<Display> then) {
		Display display = Display.getCurrent();
		WorkspaceJob job = new WorkspaceJob(Language.messages(DossierPlaces.class).get("job.adopt")) {

			@Override
			@NonNullByDefault({})
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
				IProject project = project(root);
				if (path.startsWith(real(folder()))) {
					project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
				} else if (new DossierItem(path).resource().isEmpty()) {
					link(project, path);
				}
				display.asyncExec(() -> then.accept(display));
				return Status.OK_STATUS;
			}
		};
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.setSystem(true);
		job.schedule();
	}

	private static Path real(Path folder) {
		try {
			return folder.toRealPath();
		} catch (java.io.IOException e) {
			return folder;
		}
	}

	private static IProject project(IWorkspaceRoot root) throws CoreException {
		IProject project = root.getProject(PROJECT);
		if (!project.exists()) {
			project.create(null);
			project.open(null);
			// dossiers are XML and say so themselves; without this the workspace warns that nobody told it
			project.setDefaultCharset(StandardCharsets.UTF_8.name(), null);
		}
		project.open(null);
		return project;
	}

	private static void link(IProject project, Path path) throws CoreException {
		String name = Objects.requireNonNullElse(path.getFileName(), path).toString();
		String stem = name.substring(0, name.length() - (name.endsWith(DossierFile.SUFFIX) ? DossierFile.SUFFIX.length() : 0));
		String free = name;
		for (int n = 2; project.findMember(free) != null; n++) {
			free = stem + " (" + n + ")" + DossierFile.SUFFIX;
		}
		if (Files.isDirectory(path)) {
			project.getFolder(free).createLink(path.toUri(), IResource.NONE, null);
		} else {
			project.getFile(free).createLink(path.toUri(), IResource.NONE, null);
		}
	}
}
