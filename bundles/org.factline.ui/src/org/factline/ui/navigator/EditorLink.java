package org.factline.ui.navigator;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.navigator.ILinkHelper;
import org.factline.ui.dossiers.ArticleInput;
import org.factline.ui.dossiers.ArticleRef;
import org.factline.ui.dossiers.OpenDossier;

/** Link with Editor: the article that is read is selected, the article that is selected comes to the top. */
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
			IEditorPart editor = page.findEditor(new ArticleInput(article.dossier().path(), article.articleId()));
			if (editor != null) {
				page.bringToTop(editor);
			}
		}
	}
}
