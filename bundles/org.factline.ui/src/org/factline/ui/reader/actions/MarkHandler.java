package org.factline.ui.reader.actions;

import java.util.Locale;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.factline.article.BlockKind;
import org.factline.model.bridge.PassageEdits;
import org.factline.ui.reader.ArticleReader;
import org.factline.ui.reader.marks.ChosenPassage;

/** Says what the selected lines are; the kind stands behind the class in the extension. */
public final class MarkHandler extends ReaderHandler implements IExecutableExtension {

	private BlockKind kind = BlockKind.BOILERPLATE;

	@Override
	@NonNullByDefault({})
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		if (data instanceof String name) {
			kind = BlockKind.valueOf(name.toUpperCase(Locale.ROOT));
		}
	}

	@Override
	void execute(ArticleReader reader, ExecutionEvent event) {
		if (!isChangeable(reader)) {
			return;
		}
		reader.reading().flatMap(now -> ChosenPassage.lines(now.article(), reader.selection()))
				.ifPresent(lines -> reader.model().ifPresent(article -> reader.dossier().execute(messages.get("mark." + kind),
						edit -> PassageEdits.mark(reader.dossier().session().dossier(), article, lines, kind, me(), edit))));
	}
}
