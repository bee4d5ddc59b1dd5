package org.factline.ui.navigator;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.factline.ui.dossiers.OpenDossier;

/** The dossiers that the navigator shows, for lists to choose from. */
public final class DossiersOfWorkspace {

	private DossiersOfWorkspace() {
	}

	/** Their paths, in the order of the navigator. */
	public static List<Path> paths() {
		return DossierFiles.in(ResourcesPlugin.getWorkspace().getRoot()).stream().map(DossierItem::path).toList();
	}

	/** What people call a dossier. */
	public static String name(Path path) {
		return new DossierItem(path).open().map(OpenDossier::name).orElseGet(() -> OpenDossier.nameOf(path));
	}
}
