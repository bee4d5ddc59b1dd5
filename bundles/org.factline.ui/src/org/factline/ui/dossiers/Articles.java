package org.factline.ui.dossiers;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.factline.text.Span;

/** Shows articles. */
public final class Articles {

	/** Id of the editor that shows an article. */
	public static final String EDITOR = "org.factline.ui.article";

	private Articles() {
	}

	/**
	 * Shows an article in its editor, which gets the focus; one that shows it already is used.
	 *
	 * @param place what to show of it, in UTF-16 units of its text; empty for its beginning, or what is shown already
	 * @throws PartInitException where the editor cannot be opened
	 */
	public static IEditorPart show(IWorkbenchPage page, OpenDossier dossier, String articleId, Optional<Span> place)
			throws PartInitException {
		return show(page, dossier, articleId, place, true);
	}

	/**
	 * Shows an article in its editor.
	 *
	 * @param place    what to show of it, in UTF-16 units of its text; empty for its beginning, or what is shown already
	 * @param activate whether the editor gets the focus
	 * @throws PartInitException where the editor cannot be opened
	 */
	public static IEditorPart show(IWorkbenchPage page, OpenDossier dossier, String articleId, Optional<Span> place,
			boolean activate) throws PartInitException {
		IEditorPart editor = page.openEditor(new ArticleInput(dossier.path(), articleId), EDITOR, activate);
		Optional.ofNullable(Adapters.adapt(editor, PassageViewer.class)).ifPresent(viewer -> place.ifPresent(viewer::reveal));
		return editor;
	}
}
