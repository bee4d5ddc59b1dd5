package org.factline.ui.navigator;

import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.factline.ui.dossiers.Articles;
import org.factline.ui.dossiers.DossierRef;

/** Opens what is selected at its place in the article. */
@NonNullByDefault({})
public final class OpenHandler extends NavigatorHandler {

	@Override
	void run(IWorkbenchWindow window, List<?> selected) throws ExecutionException {
		IWorkbenchPage page = window.getActivePage();
		try {
			for (Object one : selected) {
				if (one instanceof DossierRef ref && page != null) {
					Articles.show(page, ref, Articles.Stay.KEPT, true);
				}
			}
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
