package org.factline.ui.reader.actions;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.factline.model.bridge.PassageEdits;
import org.factline.ui.reader.ArticleReader;
import org.factline.ui.reader.marks.ChosenPassage;

/** Makes an event of what is selected, or of the sentence at the caret: its words, its day, its speaker. */
public final class CreateEventHandler extends ReaderHandler {

	@Override
	void execute(ArticleReader reader, ExecutionEvent event) {
		if (!isChangeable(reader)) {
			return;
		}
		reader.reading().flatMap(now -> ChosenPassage.of(now.article(), now.analysed(), reader.selection()))
				.ifPresent(chosen -> reader.model().ifPresent(article -> {
					reader.dossier().execute(messages.get("createEvent"), edit -> PassageEdits.createEvent(reader.dossier().session().dossier(),
							article, chosen.place(), chosen.title(), chosen.when(), said(chosen), edit));
					reader.getEditorSite().getActionBars().getStatusLineManager().setMessage(messages.get("created", chosen.title()));
				}));
	}

	static Optional<PassageEdits.Said> said(ChosenPassage chosen) {
		return chosen.speaker().isEmpty() ? Optional.empty() : Optional.of(new PassageEdits.Said(chosen.speaker(), chosen.saidIn()));
	}
}
