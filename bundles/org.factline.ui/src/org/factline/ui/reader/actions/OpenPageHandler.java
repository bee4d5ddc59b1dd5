package org.factline.ui.reader.actions;

import org.eclipse.core.commands.ExecutionEvent;
import org.factline.ui.reader.ArticleReader;

/** Opens the article's page in the web browser. */
public final class OpenPageHandler extends ReaderHandler {

	@Override
	void execute(ArticleReader reader, ExecutionEvent event) {
		reader.openPage();
	}
}
