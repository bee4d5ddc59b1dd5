package org.factline.rcp.articles;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Files anywhere on this computer as files of the workspace: linked into a project of their own, where they stay what and
 * where they are. A file or folder that is linked already is not linked twice.
 */
final class LinkedFiles {

	/** Name of the project; the same in every language, since it names a folder. */
	static final String PROJECT = "Articles";

	private final IWorkspaceRoot root;

	LinkedFiles(IWorkspaceRoot root) {
		this.root = root;
	}

	/**
	 * Links what exists of the given paths.
	 *
	 * @return the files and folders of the workspace that stand for them, in the given order
	 * @throws CoreException where the workspace cannot be changed, or something cannot be linked
	 */
	List<IResource> link(List<Path> paths, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, paths.size() + 1);
		IProject project = project(progress.split(1));
		List<IResource> linked = new ArrayList<>();
		for (Path path : paths) {
			SubMonitor step = progress.split(1);
			if (Files.isDirectory(path)) {
				linked.add(folder(project, path, step));
			} else if (Files.exists(path)) {
				linked.add(file(project, path, step));
			}
		}
		return linked;
	}

	private IProject project(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		IProject project = root.getProject(PROJECT);
		if (!project.exists()) {
			project.create(progress.split(1));
		}
		project.open(progress.split(1));
		return project;
	}

	private IResource folder(IProject project, Path path, IProgressMonitor monitor) throws CoreException {
		URI location = path.toUri();
		for (IContainer known : root.findContainersForLocationURI(location)) {
			if (known.exists()) {
				return known;
			}
		}
		var folder = project.getFolder(freeName(project, path));
		folder.createLink(location, IResource.NONE, monitor);
		return folder;
	}

	private IResource file(IProject project, Path path, IProgressMonitor monitor) throws CoreException {
		URI location = path.toUri();
		for (IFile known : root.findFilesForLocationURI(location)) {
			if (known.exists()) {
				return known;
			}
		}
		IFile file = project.getFile(freeName(project, path));
		file.createLink(location, IResource.NONE, monitor);
		return file;
	}

	/** The file's own name, with a number where another folder's file of that name is linked already. */
	private static String freeName(IProject project, Path path) {
		String name = Objects.requireNonNullElse(path.getFileName(), path).toString();
		int dot = name.lastIndexOf('.');
		String stem = dot > 0 ? name.substring(0, dot) : name;
		String ending = dot > 0 ? name.substring(dot) : "";
		String free = name;
		for (int n = 2; project.findMember(free) != null; n++) {
			free = stem + " (" + n + ")" + ending;
		}
		return free;
	}
}
