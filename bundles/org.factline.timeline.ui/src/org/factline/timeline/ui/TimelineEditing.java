package org.factline.timeline.ui;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.factline.article.Event;
import org.factline.messages.Messages;
import org.factline.model.LinkKind;
import org.factline.model.bridge.TimelineEdits;
import org.factline.timeline.DateShift;
import org.factline.timeline.layout.Layout;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.Person;
import org.factline.ui.language.Language;

/** What people change on a timeline: each one undoable step of the dossier, which every other part sees. */
final class TimelineEditing {

	private final Messages messages = Language.messages(TimelinePainter.class);
	private final OpenDossier dossier;
	private final Layout layout;

	TimelineEditing(OpenDossier dossier, Layout layout) {
		this.dossier = dossier;
		this.layout = layout;
	}

	/** The events of some items, each once, in the order of time. */
	List<Event> events(BitSet items) {
		return items.stream().boxed().sorted(Comparator.comparingLong(item -> layout.timeline().begin(item.intValue())))
				.map(item -> Integer.valueOf(layout.timeline().event(item.intValue()))).distinct().map(event -> layout.timeline().events().get(event.intValue()))
				.toList();
	}

	private boolean isChangeable() {
		return !dossier.session().isReadOnly();
	}

	/** Moves the date of an event, as far as its precision allows. */
	void drag(int item, long seconds) {
		Event event = layout.timeline().item(item).event();
		String when = event.when().isEmpty() ? layout.timeline().when(item) : event.when();
		DateShift.of(when, seconds).filter(fresh -> !fresh.equals(when)).ifPresent(fresh -> date(event, fresh));
	}

	/** Asks for the date of an event. */
	void askDate(Shell shell, Event event) {
		ask(shell, "date.title", "date.question", event.when()).ifPresent(typed -> date(event, typed));
	}

	private void date(Event event, String when) {
		if (isChangeable()) {
			dossier.execute(messages.get("command.date"), edit -> TimelineEdits.date(dossier.session(), event, when, edit));
		}
	}

	/** Asks for a date; nothing where somebody changed their mind. */
	Optional<String> ask(Shell shell, String title, String question, String old) {
		InputDialog dialog = new InputDialog(shell, messages.get(title), messages.get(question), old,
				typed -> DateInput.parse(typed, Language.locale()).isPresent() ? null : messages.get("date.none"));
		return dialog.open() == Window.OK ? DateInput.parse(dialog.getValue(), Language.locale()) : Optional.empty();
	}

	/** Makes one event of several. */
	void merge(List<Event> events) {
		if (isChangeable() && events.size() > 1) {
			dossier.execute(messages.get("command.merge", Integer.valueOf(events.size())), edit -> TimelineEdits.merge(dossier.session(), events, edit));
		}
	}

	/** Says how the first of two events hangs together with the second. */
	void link(List<Event> events, LinkKind kind) {
		if (isChangeable() && events.size() == 2) {
			dossier.execute(messages.get("command.link"),
					edit -> TimelineEdits.link(dossier.session(), events.getFirst(), events.getLast(), kind, Person.today(), edit));
		}
	}
}
