package org.factline.ui.dossiers;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;

/** A dossier as what the workbench saves: every part that shows it offers this one, so it is saved once. */
public final class DossierSaveable extends Saveable {

	private final OpenDossier dossier;

	DossierSaveable(OpenDossier dossier) {
		this.dossier = dossier;
	}

	/** What is saved. */
	public OpenDossier dossier() {
		return dossier;
	}

	@Override
	public String getName() {
		return dossier.name();
	}

	@Override
	public String getToolTipText() {
		return dossier.path().toString();
	}

	@Override
	public @Nullable ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public boolean isDirty() {
		return dossier.isDirty();
	}

	@Override
	@NonNullByDefault({})
	public void doSave(IProgressMonitor monitor) throws CoreException {
		try {
			Shell shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
			if (!Saving.save(shell, dossier)) {
				monitor.setCanceled(true);
			}
		} catch (IOException e) {
			throw new CoreException(Status.error(String.valueOf(e.getMessage()), e));
		}
	}

	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == OpenDossier.class ? adapter.cast(dossier) : super.getAdapter(adapter);
	}

	@Override
	@NonNullByDefault({})
	public boolean equals(Object other) {
		return other instanceof DossierSaveable saveable && saveable.dossier == dossier;
	}

	@Override
	public int hashCode() {
		return dossier.path().hashCode();
	}
}
