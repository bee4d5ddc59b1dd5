package org.factline.ui.navigator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.factline.ui.dossiers.ArticleInput;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.factline.ui.dossiers.Saving;

/** Closes dossiers with everything that shows them, after asking for what is not saved. */
@NonNullByDefault({})
public final class CloseDossierHandler extends NavigatorHandler {

	@Override
	void run(IWorkbenchWindow window, List<?> selected) {
		Set<OpenDossier> dossiers = new LinkedHashSet<>();
		selected.forEach(one -> Targets.dossier(one).ifPresent(dossiers::add));
		for (OpenDossier dossier : dossiers) {
			if (Saving.askBeforeClosing(window.getShell(), dossier)) {
				closeEditors(dossier);
				PlatformUI.getWorkbench().getService(OpenDossiers.class).close(dossier);
			}
		}
	}

	private static void closeEditors(OpenDossier dossier) {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				for (IEditorReference editor : page.getEditorReferences()) {
					if (isOf(editor, dossier)) {
						page.closeEditors(new IEditorReference[] { editor }, false);
					}
				}
			}
		}
	}

	private static boolean isOf(IEditorReference editor, OpenDossier dossier) {
		try {
			return editor.getEditorInput() instanceof ArticleInput article ? article.dossier().equals(dossier.path())
					: Adapters.adapt(editor.getEditorInput(), OpenDossier.class) == dossier;
		} catch (PartInitException e) {
			// an editor that cannot be restored shows nothing
			return false;
		}
	}
}
