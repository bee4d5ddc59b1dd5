package org.factline.ui.reader.actions;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.factline.article.Field;
import org.factline.model.bridge.PassageEdits;
import org.factline.text.Span;
import org.factline.time.TimeExpression;
import org.factline.ui.reader.ArticleReader;
import org.factline.ui.reader.Reading;
import org.factline.ui.reader.marks.ChosenPassage;

/**
 * Corrects a date of the article: when it was published, changed or retrieved. The date and the evidence are those of the time
 * expression at the caret; given with the command they are taken as they are, and nobody is asked.
 */
public final class CorrectDateHandler extends ReaderHandler {

	/**
	 * What is corrected.
	 *
	 * @param value    EDTF; empty says that it is not known
	 * @param evidence in words
	 */
	record Correction(Field field, String value, String evidence) {
	}

	@Override
	void execute(ArticleReader reader, ExecutionEvent event) {
		Optional<Reading> now = reader.reading();
		if (now.isEmpty() || reader.model().isEmpty() || !isChangeable(reader)) {
			return;
		}
		Correction proposed = proposed(now.get(), reader.selection(), event);
		Optional<Correction> wanted = parameter(event, "value").isPresent() ? Optional.of(proposed) : ask(reader, now.get(), proposed);
		wanted.ifPresent(one -> reader.dossier().execute(messages.get("correct." + one.field()),
				edit -> PassageEdits.correct(reader.dossier().session().dossier(), reader.model().get(), one.field(), one.value(), one.evidence(), me(), edit)));
	}

	private Correction proposed(Reading now, Span selection, ExecutionEvent event) {
		Field field = parameter(event, "field").map(name -> Field.valueOf(name.toUpperCase(Locale.ROOT))).orElse(Field.PUBLISHED);
		Optional<TimeExpression> time = ChosenPassage.timeIn(now.marks(), selection);
		String value = parameter(event, "value").or(() -> time.map(one -> one.edtf().toString())).orElse(now.article().value(field).orElse(""));
		String evidence = parameter(event, "evidence").or(() -> time.map(one -> messages.get("evidence.text", one.text().strip()))).orElse("");
		return new Correction(field, value, evidence);
	}

	private static Optional<Correction> ask(ArticleReader reader, Reading now, Correction proposed) {
		CorrectDateDialog dialog = new CorrectDateDialog(reader.getSite().getShell(), now.article(), proposed);
		return dialog.open() == Window.OK ? dialog.correction() : Optional.empty();
	}
}
