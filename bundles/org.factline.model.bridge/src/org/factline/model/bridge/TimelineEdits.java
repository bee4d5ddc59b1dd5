package org.factline.model.bridge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.factline.article.Passage;
import org.factline.model.Article;
import org.factline.model.Dossier;
import org.factline.model.Event;
import org.factline.model.EventLink;
import org.factline.model.FactlineFactory;
import org.factline.model.FactlinePackage;
import org.factline.model.LinkKind;
import org.factline.model.edit.DossierSession;
import org.factline.model.edit.Edit;
import org.factline.text.Span;

/** What people make of events on a timeline, as steps of one change; a proposed event is taken into the dossier first. */
public final class TimelineEdits {

	private TimelineEdits() {
	}

	/**
	 * Gives an event another date. What articles say stays as it is.
	 *
	 * @param when EDTF; empty where it is not known
	 */
	public static Event date(DossierSession session, org.factline.article.Event event, String when, Edit edit) {
		Event own = own(session, event, edit);
		edit.set(own, FactlinePackage.Literals.EVENT__WHEN, when.isEmpty() ? null : when);
		return own;
	}

	/**
	 * Makes one event of several that are the same: the first keeps its name and date and takes the passages, places and people of the
	 * others, which go.
	 *
	 * @param events two at least
	 */
	public static Event merge(DossierSession session, List<org.factline.article.Event> events, Edit edit) {
		Dossier dossier = session.dossier();
		Event kept = own(session, events.getFirst(), edit);
		for (org.factline.article.Event event : events.subList(1, events.size())) {
			Optional<Event> other = find(dossier, event.id());
			if (other.isPresent()) {
				take(dossier, other.get(), kept, edit);
			} else {
				claims(session, event, kept, edit);
			}
		}
		return kept;
	}

	/**
	 * Says how two events hang together; a link that is there already is not made again.
	 *
	 * @param by who says so
	 */
	public static EventLink link(DossierSession session, org.factline.article.Event from, org.factline.article.Event to, LinkKind kind, PassageEdits.By by,
			Edit edit) {
		Dossier dossier = session.dossier();
		Event first = own(session, from, edit);
		Event second = own(session, to, edit);
		Optional<EventLink> there = dossier.getLinks().stream()
				.filter(link -> link.getFrom() == first && link.getTo() == second && link.getKind() == kind).findFirst();
		if (there.isPresent()) {
			return there.get();
		}
		EventLink link = FactlineFactory.eINSTANCE.createEventLink();
		link.setId(Ids.free(dossier, "link", first.getTitle()));
		link.setKind(kind);
		link.setFrom(first);
		link.setTo(second);
		by.sign(link::setWho, link::setWhen);
		edit.add(dossier, FactlinePackage.Literals.DOSSIER__LINKS, link);
		return link;
	}

	/** The dossier's event, confirmed now where it was only proposed. */
	private static Event own(DossierSession session, org.factline.article.Event event, Edit edit) {
		return find(session.dossier(), event.id()).orElseGet(() -> EventEdits.confirm(session, event, event.title(), edit));
	}

	private static Optional<Event> find(Dossier dossier, String id) {
		return dossier.getEvents().stream().filter(one -> id.equals(one.getId())).findFirst();
	}

	private static void take(Dossier dossier, Event from, Event to, Edit edit) {
		for (var claim : List.copyOf(from.getClaims())) {
			edit.remove(from, FactlinePackage.Literals.EVENT__CLAIMS, claim);
			edit.add(to, FactlinePackage.Literals.EVENT__CLAIMS, claim);
		}
		from.getPlaces().stream().filter(place -> !to.getPlaces().contains(place)).toList()
				.forEach(place -> edit.add(to, FactlinePackage.Literals.EVENT__PLACES, place));
		from.getParticipants().stream().filter(agent -> !to.getParticipants().contains(agent)).toList()
				.forEach(agent -> edit.add(to, FactlinePackage.Literals.EVENT__PARTICIPANTS, agent));
		Removals.event(dossier, from, edit);
	}

	private static void claims(DossierSession session, org.factline.article.Event proposal, Event to, Edit edit) {
		Map<String, Article> articles = new HashMap<>();
		session.articles().forEach(one -> articles.put(one.getId(), one));
		for (Passage claim : proposal.claims()) {
			Article article = articles.get(claim.article());
			if (claim instanceof Passage.InText words && article != null) {
				PassageEdits.addClaim(session.dossier(), to, article, new Span(words.begin(), words.end()), Optional.empty(), edit);
			}
		}
	}
}
