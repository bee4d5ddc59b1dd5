package org.factline.ui.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.factline.article.Event;
import org.factline.messages.Messages;
import org.factline.model.bridge.EventEdits;
import org.factline.model.bridge.PassageEdits;
import org.factline.ui.dossiers.EventRef;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.Person;
import org.factline.ui.language.Language;

/** What people decide about proposed events: one undoable change of each dossier, however many they are. */
public final class Proposals {

	private Proposals() {
	}

	/** The event that is meant, where it is proposed and nobody has confirmed it. */
	public static Optional<Event> find(EventRef ref) {
		return ref.dossier().results().event(ref.eventId()).filter(Event::proposed);
	}

	/** Takes events into their dossiers under the names by which they are proposed; what is no proposal is left as it is. */
	public static void confirm(List<EventRef> refs) {
		proposed(refs).forEach((dossier, events) -> dossier.execute(label("confirm", events),
				edit -> events.forEach(event -> EventEdits.confirm(dossier.session(), event, event.title(), edit))));
	}

	/**
	 * Takes an event into its dossier under another name.
	 *
	 * @param title not blank
	 */
	public static void confirm(EventRef ref, String title) {
		find(ref).filter(event -> !ref.dossier().session().isReadOnly()).ifPresent(event -> ref.dossier().execute(label("confirm", List.of(event)),
				edit -> EventEdits.confirm(ref.dossier().session(), event, title, edit)));
	}

	/** Refuses events for good: they are not proposed again. */
	public static void reject(List<EventRef> refs) {
		PassageEdits.By by = Person.today();
		proposed(refs).forEach((dossier, events) -> dossier.execute(label("reject", events),
				edit -> events.forEach(event -> EventEdits.reject(dossier.session(), event, messages().get("reject.reason"), by, edit))));
	}

	private static Map<OpenDossier, List<Event>> proposed(List<EventRef> refs) {
		return refs.stream().filter(ref -> find(ref).isPresent() && !ref.dossier().session().isReadOnly())
				.collect(Collectors.groupingBy(EventRef::dossier, LinkedHashMap::new,
						Collectors.mapping(ref -> find(ref).orElseThrow(), Collectors.toList())));
	}

	private static String label(String what, List<Event> events) {
		return events.size() == 1 ? messages().get(what + ".one") : messages().get(what + ".many", Integer.valueOf(events.size()));
	}

	private static Messages messages() {
		return Language.messages(Proposals.class);
	}
}
