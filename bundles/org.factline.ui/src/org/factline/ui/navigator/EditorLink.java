package org.factline.ui.navigator;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.ILinkHelper;
import org.eclipse.ui.statushandlers.StatusManager;
import org.factline.ui.dossiers.ArticleInput;
import org.factline.ui.dossiers.ArticleRef;
import org.factline.ui.dossiers.Articles;
import org.factline.ui.dossiers.OpenDossier;

/** Link with Editor: the article that is read is selected, the article that is selected is shown. */
@NonNullByDefault({})
public final class EditorLink implements ILinkHelper {

	@Override
	public IStructuredSelection findSelection(IEditorInput input) {
		return input instanceof ArticleInput article ? Optional.ofNullable(Adapters.adapt(input, OpenDossier.class))
				.map(dossier -> new StructuredSelection(new ArticleRef(dossier, article.articleId())))
				.orElse(StructuredSelection.EMPTY) : StructuredSelection.EMPTY;
	}

	@Override
	public void activateEditor(IWorkbenchPage page, IStructuredSelection selection) {
		if (selection.getFirstElement() instanceof ArticleRef article) {
			try {
				Articles.show(page, article, Articles.Stay.LOOKED_AT, false);
			} catch (PartInitException e) {
				StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.LOG | StatusManager.SHOW);
			}
		}
	}
}
