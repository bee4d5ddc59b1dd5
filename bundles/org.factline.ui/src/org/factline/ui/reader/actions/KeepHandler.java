package org.factline.ui.reader.actions;

import org.eclipse.core.commands.ExecutionEvent;
import org.factline.ui.reader.ArticleReader;

/** Keeps the article that is looked at open, or lets the next one take its place. */
public final class KeepHandler extends ReaderHandler {

	@Override
	void execute(ArticleReader reader, ExecutionEvent event) {
		reader.keep(!reader.isKept());
	}
}
