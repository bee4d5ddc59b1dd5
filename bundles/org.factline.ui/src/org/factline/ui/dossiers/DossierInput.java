package org.factline.ui.dossiers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;

/** A whole dossier as what an editor shows. */
public final class DossierInput extends PlatformObject implements IEditorInput, IPersistableElement {

	static final String FACTORY = "org.factline.ui.dossier";

	private final Path dossier;

	/** @param dossier its file or folder */
	public DossierInput(Path dossier) {
		this.dossier = dossier;
	}

	/** The dossier's file or folder. */
	public Path dossier() {
		return dossier;
	}

	@Override
	public boolean exists() {
		return Files.exists(dossier);
	}

	@Override
	public @Nullable ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return open().map(OpenDossier::name).orElseGet(() -> OpenDossier.nameOf(dossier));
	}

	@Override
	public String getToolTipText() {
		return dossier.toString();
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	@NonNullByDefault({})
	public void saveState(IMemento memento) {
		memento.putString(InputFactory.DOSSIER, dossier.toString());
	}

	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == OpenDossier.class) {
			return adapter.cast(open().orElse(null));
		}
		return super.getAdapter(adapter);
	}

	private Optional<OpenDossier> open() {
		return PlatformUI.getWorkbench().getService(OpenDossiers.class).find(dossier);
	}

	@Override
	@NonNullByDefault({})
	public boolean equals(Object other) {
		return other instanceof DossierInput input && input.dossier.equals(dossier);
	}

	@Override
	public int hashCode() {
		return Objects.hash(dossier);
	}
}
