package org.factline.rcp.articles;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.TextEditor;

/**
 * Shows an article's source as it was saved, with what was found in it in the rulers. It cannot be edited: an article is
 * evidence.
 */
public final class ArticleEditor extends TextEditor {

	/** Id of the editor. */
	public static final String ID = "org.factline.rcp.article";

	@Override
	@NonNullByDefault({})
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getSourceViewer().getTextWidget(), "org.factline.rcp.article");
	}

	@Override
	public boolean isEditable() {
		return false;
	}

	@Override
	public boolean isEditorInputModifiable() {
		return false;
	}

	@Override
	public boolean isEditorInputReadOnly() {
		return true;
	}
}
