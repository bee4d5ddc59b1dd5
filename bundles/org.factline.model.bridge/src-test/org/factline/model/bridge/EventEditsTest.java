package org.factline.model.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Event;
import org.factline.article.Passage;
import org.factline.article.Provenance;
import org.factline.model.DecisionState;
import org.factline.model.Dossier;
import org.factline.model.FactlinePackage;
import org.factline.model.LinkKind;
import org.factline.model.edit.DossierSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventEditsTest {

	private static final String TEXT = "🌉 Jembatan Lama ditutup Senin di Kota Baru.\nRini Astuti hadir.";
	private static final String SENTENCE = "Jembatan Lama ditutup Senin di Kota Baru.";

	private final DossierSession session = DossierSession.create(Path.of("none.factline"));
	private final Dossier dossier = session.dossier();

	@AfterEach
	void close() {
		session.close();
	}

	@Test
	void whatIsConfirmedStandsInTheDossierWithItsPassagesAndGoesInOneStep() {
		add("a");
		add("b");
		session.execute("Confirm", edit -> EventEdits.confirm(session, proposal("a", "b"), "Penutupan Jembatan Lama", edit));
		org.factline.model.Event event = dossier.getEvents().getFirst();
		assertEquals("event-penutupan-jembatan-lama", event.getId());
		assertEquals("2025-02-24", event.getWhen());
		assertEquals("Kota Baru", event.getPlaces().getFirst().getName());
		assertEquals("Rini Astuti", event.getParticipants().getFirst().getName());
		assertEquals(List.of("a", "b"), event.getClaims().stream().map(claim -> claim.getPassage().getArticle().getId()).toList());
		assertEquals(SENTENCE, event.getClaims().getLast().getPassage().getExact());
		session.undo();
		assertTrue(dossier.getEvents().isEmpty() && dossier.getPlaces().isEmpty() && dossier.getAgents().isEmpty());
	}

	@Test
	void aPlaceAndAPersonStandOnceHoweverManyEventsNameThem() {
		add("a");
		for (int i = 0; i < 2; i++) {
			session.execute("Confirm", edit -> EventEdits.confirm(session, proposal("a"), "Penutupan", edit));
		}
		assertEquals(2, dossier.getEvents().size());
		assertEquals(1, dossier.getPlaces().size());
		assertEquals(1, dossier.getAgents().size());
	}

	@Test
	void aRejectionIsRememberedUnderTheDigitsOfTheProposal() {
		add("a");
		session.execute("Reject", edit -> EventEdits.reject(session, proposal("a"), "not an event",
				new PassageEdits.By("rini", "2025-03-01"), edit));
		org.factline.model.Decision decision = dossier.getDecisions().getFirst();
		assertEquals("0123456789abcdef", decision.getFingerprint());
		assertEquals(DecisionState.DISMISSED, decision.getState());
		assertEquals("a", decision.getArticles().getFirst().getId());
		assertEquals("rini", decision.getWho());
		session.undo();
		assertTrue(dossier.getDecisions().isEmpty());
	}

	@Test
	void aDateTheMergerAndALinkOfEventsAreOneStepEach() {
		add("a");
		add("b");
		Event first = proposal("a");
		Event second = new Event("fedcba98-76543210", "Jembatan ditutup", "2025-02-25", List.of("Hulu"), List.of(), proposal("b").claims(), true);
		session.execute("Date", edit -> TimelineEdits.date(session, first, "2025-02-26?", edit));
		org.factline.model.Event own = dossier.getEvents().getFirst();
		assertEquals("2025-02-26?", own.getWhen());
		Event confirmed = new Event(own.getId(), "Jembatan Lama ditutup", "2025-02-26?", List.of(), List.of(), List.of(), false);
		session.execute("Link", edit -> TimelineEdits.link(session, confirmed, second, LinkKind.CAUSES, new PassageEdits.By("rini", ""), edit));
		assertEquals(2, dossier.getEvents().size());
		assertEquals(own, dossier.getLinks().getFirst().getFrom());
		Event other = new Event(dossier.getEvents().getLast().getId(), "", "", List.of(), List.of(), List.of(), false);
		session.execute("Merge", edit -> TimelineEdits.merge(session, List.of(confirmed, other), edit));
		assertEquals(List.of(own), dossier.getEvents());
		assertEquals(List.of("a", "b"), own.getClaims().stream().map(claim -> claim.getPassage().getArticle().getId()).toList());
		assertEquals(List.of("Kota Baru", "Hulu"), own.getPlaces().stream().map(place -> place.getName()).toList());
		assertTrue(dossier.getLinks().isEmpty(), "an event is not linked with itself");
		session.undo();
		assertEquals(2, dossier.getEvents().size());
		assertEquals(1, dossier.getLinks().size());
		session.undo();
		session.undo();
		assertTrue(dossier.getEvents().isEmpty());
	}

	private static Event proposal(String... articles) {
		int begin = TEXT.indexOf(SENTENCE);
		return new Event("01234567-89abcdef", "Jembatan Lama ditutup", "2025-02-24", List.of("Kota Baru"), List.of("Rini Astuti"),
				List.of(articles).stream().<Passage>map(id -> new Passage.InText(id, begin, begin + SENTENCE.length(), SENTENCE)).toList(), true);
	}

	private void add(String id) {
		var record = new org.factline.article.Article(id, new Provenance(id + ".txt", "text/plain", "", "test", "1", ""), TEXT,
				List.of(new Block(BlockKind.BODY, 0, TEXT.length())), Map.of(), List.of());
		session.execute("Import", edit -> edit.add(dossier, FactlinePackage.eINSTANCE.getDossier_Articles(),
				ArticleEdits.create(dossier, record, "2025-01-01", edit)));
	}
}
