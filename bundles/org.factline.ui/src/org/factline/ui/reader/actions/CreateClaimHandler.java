package org.factline.ui.reader.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.factline.model.Dossier;
import org.factline.model.Event;
import org.factline.model.bridge.PassageEdits;
import org.factline.ui.dossiers.EventRef;
import org.factline.ui.language.Language;
import org.factline.ui.language.TimeWords;
import org.factline.ui.reader.ArticleReader;
import org.factline.ui.reader.marks.ChosenPassage;

/**
 * Makes a claim of what is selected, or of the sentence at the caret: a passage that tells an event. The event is the one that
 * the command names, else the one that somebody picks from a list, in which the one that is selected elsewhere stands first.
 */
public final class CreateClaimHandler extends ReaderHandler {

	private static final Object NEW = new Object();

	@Override
	void execute(ArticleReader reader, ExecutionEvent event) {
		if (!isChangeable(reader)) {
			return;
		}
		Optional<ChosenPassage> chosen = reader.reading().flatMap(now -> ChosenPassage.of(now.article(), now.analysed(), reader.selection()));
		if (chosen.isEmpty() || reader.model().isEmpty()) {
			return;
		}
		Dossier dossier = reader.dossier().session().dossier();
		Object of = parameter(event, "event").flatMap(id -> find(dossier, id)).map(Object.class::cast).orElseGet(() -> pick(reader, dossier));
		Optional<PassageEdits.Said> said = CreateEventHandler.said(chosen.get());
		reader.dossier().execute(messages.get("createClaim"), edit -> {
			if (of instanceof Event known) {
				PassageEdits.addClaim(dossier, known, reader.model().get(), chosen.get().place(), said, edit);
			} else if (of == NEW) {
				PassageEdits.createEvent(dossier, reader.model().get(), chosen.get().place(), chosen.get().title(), chosen.get().when(), said, edit);
			}
		});
	}

	private static Optional<Event> find(Dossier dossier, String id) {
		return dossier.getEvents().stream().filter(one -> id.equals(one.getId())).findFirst();
	}

	/** An event, {@link #NEW}, or something else where nothing was picked. */
	private Object pick(ArticleReader reader, Dossier dossier) {
		if (dossier.getEvents().isEmpty()) {
			return NEW;
		}
		TimeWords times = new TimeWords(Language.locale());
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(reader.getSite().getShell(), new LabelProvider() {

			@Override
			@NonNullByDefault({})
			public String getText(Object one) {
				return one instanceof Event event ? event.getTitle() + (event.getWhen() == null ? "" : "  –  " + times.of(event.getWhen()))
						: messages.get("pick.new");
			}
		});
		dialog.setTitle(messages.get("pick.title"));
		dialog.setMessage(messages.get("pick.message"));
		List<Object> all = new ArrayList<>(dossier.getEvents());
		all.add(NEW);
		dialog.setElements(all.toArray());
		selected(reader).flatMap(id -> find(dossier, id)).ifPresent(one -> dialog.setInitialSelections(one));
		return dialog.open() == Window.OK ? dialog.getFirstResult() : "";
	}

	private static Optional<String> selected(ArticleReader reader) {
		for (var view : reader.getSite().getPage().getViewReferences()) {
			if (view.getView(false) != null && reader.getSite().getPage().getSelection(view.getId()) instanceof IStructuredSelection selection
					&& selection.getFirstElement() instanceof EventRef event) {
				return Optional.of(event.eventId());
			}
		}
		return Optional.empty();
	}
}
