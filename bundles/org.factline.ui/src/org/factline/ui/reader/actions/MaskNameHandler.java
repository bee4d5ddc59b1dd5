package org.factline.ui.reader.actions;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.factline.article.MaskedName;
import org.factline.statement.Name;
import org.factline.text.Span;
import org.factline.ui.masks.MaskedNames;
import org.factline.ui.reader.ArticleReader;
import org.factline.ui.reader.Reading;

/**
 * Masks the selected name, or the one at the caret, in every export. Whose it is and what stands in its place is asked, unless the
 * replacement was given with the command.
 */
public final class MaskNameHandler extends ReaderHandler {

	@Override
	void execute(ArticleReader reader, ExecutionEvent event) {
		Optional<Reading> now = reader.reading();
		if (now.isEmpty() || !isChangeable(reader)) {
			return;
		}
		String name = name(now.get(), reader.selection());
		MaskedNames names = new MaskedNames(reader.dossier());
		Optional<String> replacement = parameter(event, "replacement").filter(one -> !name.isEmpty());
		Optional<String> done = replacement.isPresent() ? Optional.of(names.mask(new MaskedName(name, replacement.get(), MaskedName.Person.OTHER)))
				: names.ask(reader.getSite().getShell(), name);
		done.ifPresent(reader.getEditorSite().getActionBars().getStatusLineManager()::setMessage);
	}

	/** The words that are selected; where none are, the fullest form of the name at the caret. */
	private static String name(Reading now, Span selection) {
		if (selection.end() > selection.begin()) {
			return selection.in(now.article().text()).strip().replaceAll("\\s+", " ");
		}
		return now.analysed().stream().flatMap(analysed -> analysed.statements().names().stream())
				.filter(name -> name.begin() <= selection.begin() && selection.begin() <= name.end())
				.min(Comparator.comparingInt(name -> name.end() - name.begin())).map(Name::canonical).orElse("");
	}
}
