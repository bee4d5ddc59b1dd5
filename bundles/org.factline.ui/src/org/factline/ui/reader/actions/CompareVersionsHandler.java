package org.factline.ui.reader.actions;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.factline.ui.reader.ArticleReader;

/** Compares the article with its last earlier version. */
public final class CompareVersionsHandler extends ReaderHandler {

	@Override
	void execute(ArticleReader reader, ExecutionEvent event) {
		if (reader.model().map(one -> one.getVersions().isEmpty()).orElse(Boolean.TRUE).booleanValue()) {
			MessageDialog.openInformation(reader.getSite().getShell(), reader.getTitle(), messages.get("noVersions"));
		} else {
			reader.compareVersions();
		}
	}
}
