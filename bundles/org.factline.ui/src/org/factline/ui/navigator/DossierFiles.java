package org.factline.ui.navigator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.factline.model.file.DossierFile;

/** The dossiers of a workspace, wherever in it they are. */
final class DossierFiles {

	private DossierFiles() {
	}

	/** All of them, by name and then by path. */
	static List<DossierItem> in(IWorkspaceRoot root) {
		List<DossierItem> found = new ArrayList<>();
		try {
			root.accept(proxy -> {
				if (proxy.getName().startsWith(".")) {
					// hidden, as the kept versions of a dossier are
					return false;
				}
				if (!proxy.getName().endsWith(DossierFile.SUFFIX) || proxy.getType() == IResource.PROJECT) {
					return proxy.isAccessible() && !proxy.isDerived();
				}
				IPath location = proxy.requestResource().getLocation();
				if (location != null && DossierFile.isDossier(location.toPath())) {
					found.add(new DossierItem(real(location.toPath())));
				}
				// what is in the folder of a dossier is the dossier
				return false;
			}, IResource.NONE);
		} catch (CoreException e) {
			ILog.of(DossierFiles.class).log(e.getStatus());
		}
		found.sort(Comparator.comparing((DossierItem item) -> item.path().getFileName().toString())
				.thenComparing(item -> item.path().toString()));
		return found.stream().distinct().toList();
	}

	private static Path real(Path path) {
		try {
			return path.toRealPath();
		} catch (IOException e) {
			return path.toAbsolutePath().normalize();
		}
	}
}
