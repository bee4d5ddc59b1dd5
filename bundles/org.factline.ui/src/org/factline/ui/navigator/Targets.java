package org.factline.ui.navigator;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.factline.ui.dossiers.DossierRef;
import org.factline.ui.dossiers.OpenDossier;

/** Which dossier something is about. */
public final class Targets {

	private Targets() {
	}

	/** The open dossier of a thing that is selected. */
	public static Optional<OpenDossier> dossier(@Nullable Object element) {
		return switch (element) {
			case DossierRef ref -> Optional.of(ref.dossier());
			case DossierItem item -> item.open();
			case Branch branch -> Optional.of(branch.dossier());
			case OutletItem outlet -> Optional.of(outlet.dossier());
			case CheckItem check -> Optional.of(check.dossier());
			case Stretch stretch -> Optional.of(stretch.dossier());
			case Notice notice -> new DossierItem(notice.dossier()).open();
			case null, default -> Optional.empty();
		};
	}

	/** The path of the dossier of a thing that is selected, open or not. */
	public static Optional<Path> path(@Nullable Object element) {
		return element instanceof DossierItem item ? Optional.of(item.path()) : dossier(element).map(OpenDossier::path);
	}

	/** The path of the dossier that is selected in a window, or that its active part shows. */
	public static Optional<Path> path(IWorkbenchWindow window) {
		Optional<Path> selected = window.getSelectionService().getSelection() instanceof IStructuredSelection chosen
				? path(chosen.getFirstElement())
				: Optional.empty();
		return selected.isPresent() ? selected : active(window).map(OpenDossier::path);
	}

	/** The dossier that the active part of a window shows. */
	public static Optional<OpenDossier> active(IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		return page == null ? Optional.empty() : of(page.getActivePart());
	}

	/** The dossier that a part shows. */
	public static Optional<OpenDossier> of(@Nullable IWorkbenchPart part) {
		return part == null ? Optional.empty() : Optional.ofNullable(Adapters.adapt(part, OpenDossier.class));
	}
}
