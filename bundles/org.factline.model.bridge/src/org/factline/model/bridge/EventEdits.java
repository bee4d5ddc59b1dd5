package org.factline.model.bridge;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.factline.article.Passage;
import org.factline.model.Article;
import org.factline.model.Decision;
import org.factline.model.DecisionState;
import org.factline.model.Dossier;
import org.factline.model.Event;
import org.factline.model.FactlineFactory;
import org.factline.model.FactlinePackage;
import org.factline.model.Place;
import org.factline.model.edit.DossierSession;
import org.factline.model.edit.Edit;
import org.factline.text.Span;

/** What people make of events that a program proposes, as steps of one change. */
public final class EventEdits {

	private EventEdits() {
	}

	/**
	 * Takes a proposed event into the dossier: what it is called, when and where it was, who took part, and the passages that
	 * tell it. It is no longer proposed then, since its passages belong to an event that somebody confirmed.
	 *
	 * @param proposal of the dossier as it is now: its passages are places in the present texts
	 * @param title    what people call it; not blank
	 */
	public static Event confirm(DossierSession session, org.factline.article.Event proposal, String title, Edit edit) {
		Dossier dossier = session.dossier();
		Event event = FactlineFactory.eINSTANCE.createEvent();
		event.setId(Ids.free(dossier, "event", title));
		event.setTitle(title);
		if (!proposal.when().isEmpty()) {
			event.setWhen(proposal.when());
		}
		proposal.places().forEach(name -> event.getPlaces().add(place(dossier, name, edit)));
		proposal.people().forEach(name -> event.getParticipants().add(PassageEdits.agent(dossier, name, edit)));
		edit.add(dossier, FactlinePackage.Literals.DOSSIER__EVENTS, event);
		Map<String, Article> articles = articles(session);
		for (Passage claim : proposal.claims()) {
			Article article = articles.get(claim.article());
			if (claim instanceof Passage.InText words && article != null) {
				PassageEdits.addClaim(dossier, event, article, new Span(words.begin(), words.end()), Optional.empty(), edit);
			}
		}
		return event;
	}

	/**
	 * Remembers that a proposed event is none, so that it is not proposed again as long as the same passages would make it.
	 *
	 * @param reason why, in words for people; not blank
	 */
	public static Decision reject(DossierSession session, org.factline.article.Event proposal, String reason, PassageEdits.By by,
			Edit edit) {
		Decision decision = FactlineFactory.eINSTANCE.createDecision();
		decision.setFingerprint(fingerprint(proposal.id()));
		decision.setState(DecisionState.DISMISSED);
		decision.setReason(reason);
		decision.setAbout(proposal.title());
		by.sign(decision::setWho, decision::setWhen);
		Map<String, Article> articles = articles(session);
		Set<String> told = new LinkedHashSet<>();
		proposal.claims().forEach(claim -> told.add(claim.article()));
		told.stream().map(articles::get).filter(java.util.Objects::nonNull).forEach(decision.getArticles()::add);
		edit.add(session.dossier(), FactlinePackage.Literals.DOSSIER__DECISIONS, decision);
		return decision;
	}

	/** Under which name a decision is about a proposed event: the digits of its id. */
	public static String fingerprint(String proposal) {
		return proposal.replace("-", "");
	}

	/** The dossier's place of a name, which is added where there is none yet. */
	private static Place place(Dossier dossier, String name, Edit edit) {
		return dossier.getPlaces().stream().filter(one -> name.equals(one.getName())).findFirst().orElseGet(() -> {
			Place place = FactlineFactory.eINSTANCE.createPlace();
			place.setId(Ids.free(dossier, "place", name));
			place.setName(name);
			edit.add(dossier, FactlinePackage.Literals.DOSSIER__PLACES, place);
			return place;
		});
	}

	private static Map<String, Article> articles(DossierSession session) {
		Map<String, Article> articles = new HashMap<>();
		session.articles().forEach(one -> articles.put(one.getId(), one));
		return articles;
	}
}
