package org.factline.ui.navigator;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.PlatformUI;
import org.factline.ui.dossiers.DossierResource;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;

/**
 * A dossier in the tree, open or not.
 *
 * @param path its file or folder, by its real path
 */
public record DossierItem(Path path) implements NavigatorItem, IAdaptable {

	public DossierItem {
		Objects.requireNonNull(path);
	}

	/** The dossier, where it is open. */
	public Optional<OpenDossier> open() {
		return PlatformUI.getWorkbench().getService(OpenDossiers.class).find(path);
	}

	/** The file or folder of the workspace that it is; empty where the workspace does not know it. */
	public Optional<IResource> resource() {
		return DossierResource.of(path);
	}

	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IResource.class) {
			return adapter.cast(resource().orElse(null));
		}
		if (adapter == OpenDossier.class) {
			return adapter.cast(open().orElse(null));
		}
		return null;
	}
}
