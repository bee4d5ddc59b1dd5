package org.factline.model.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.factline.model.Article;
import org.factline.model.Claim;
import org.factline.model.Dossier;
import org.factline.model.Event;
import org.factline.model.FactlinePackage;
import org.factline.model.edit.DossierSession;
import org.factline.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PassageEditsTest {

	private static final String TEXT = "🚢 Kapal tiba Senin.\n\"Kami siap,\" kata Rini Astuti.\nBagikan tulisan ini.";
	private static final PassageEdits.By RINI = new PassageEdits.By("rini", "2025-03-01");

	private final DossierSession session = DossierSession.create(Path.of("none.factline"));
	private final Dossier dossier = session.dossier();
	private final Article article = add();

	@AfterEach
	void close() {
		session.close();
	}

	@Test
	void anEventHangsOnItsWordsAndGoesAwayInOneStep() {
		session.execute("Create Event", edit -> PassageEdits.createEvent(dossier, article, span("Kapal tiba Senin"),
				"Kapal tiba", "2025-02-24", Optional.empty(), edit));
		Event event = dossier.getEvents().getFirst();
		assertEquals("event-kapal-tiba", event.getId());
		assertEquals("2025-02-24", event.getWhen());
		assertEquals("Kapal tiba Senin", event.getClaims().getFirst().getPassage().getExact());
		assertEquals(2, event.getClaims().getFirst().getPassage().getBegin(), "code points");
		session.undo();
		assertTrue(dossier.getEvents().isEmpty());
	}

	@Test
	void aSpeakerIsOnePersonHoweverOftenQuoted() {
		Optional<PassageEdits.Said> said = Optional.of(new PassageEdits.Said("Rini Astuti", Optional.of(span("kata Rini Astuti"))));
		session.execute("Create Claim", edit -> {
			Event event = PassageEdits.createEvent(dossier, article, span("Kami siap"), "Siap", "", said, edit);
			PassageEdits.addClaim(dossier, event, article, span("Kapal tiba"), said, edit);
		});
		List<Claim> claims = dossier.getEvents().getFirst().getClaims();
		assertEquals(1, dossier.getAgents().size());
		assertSame(dossier.getAgents().getFirst(), claims.getLast().getSpeaker());
		assertEquals("kata Rini Astuti", claims.getFirst().getAttribution().getExact());
		assertEquals(List.of("claim-siap", "claim-siap-2"), claims.stream().map(Claim::getId).toList());
	}

	@Test
	void idsOfTwoEventsOfOneTitleDiffer() {
		for (int i = 0; i < 3; i++) {
			session.execute("Create Event", edit -> PassageEdits.createEvent(dossier, article, span("Kapal"), "?", "", Optional.empty(), edit));
		}
		assertEquals(List.of("event", "event-2", "event-3"), dossier.getEvents().stream().map(Event::getId).toList());
	}

	@Test
	void whatIsMarkedIsSeenSoAndALaterWordTakesThePlaceOfAnEarlier() {
		try (Snapshots snapshots = new Snapshots(session, "d")) {
			Span line = span("Bagikan tulisan ini.");
			session.execute("Mark", edit -> PassageEdits.mark(dossier, article, line, BlockKind.RELATED, RINI, edit));
			session.execute("Mark", edit -> PassageEdits.mark(dossier, article, line, BlockKind.BOILERPLATE, RINI, edit));
			assertEquals(1, dossier.getOverrides().size());
			Block last = snapshots.current().articles().articles().getFirst().blocks().getLast();
			assertEquals(new Block(BlockKind.BOILERPLATE, line.begin(), line.end()), last);
			session.undo();
			assertEquals(BlockKind.RELATED, snapshots.current().articles().articles().getFirst().blocks().getLast().kind());
		}
	}

	@Test
	void aCorrectionKeepsWhatWasImportedAndIsTheOnlyOneOfItsField() {
		try (Snapshots snapshots = new Snapshots(session, "d")) {
			session.execute("Correct", edit -> PassageEdits.correct(dossier, article, Field.PUBLISHED, "2025-02-24", "so", RINI, edit));
			session.execute("Correct", edit -> PassageEdits.correct(dossier, article, Field.PUBLISHED, "2025-02-25", "no", RINI, edit));
			assertEquals(1, dossier.getCorrections().size());
			assertEquals("2025-02-20", dossier.getCorrections().getFirst().getOldValue());
			Attribute seen = snapshots.current().articles().articles().getFirst().attribute(Field.PUBLISHED).orElseThrow();
			assertEquals("2025-02-25", seen.value());
			assertEquals("2025-02-20", article.getPublished());
		}
	}

	private Article add() {
		var record = new org.factline.article.Article("a", new Provenance("a.txt", "text/plain", "", "test", "1", ""), TEXT,
				List.of(new Block(BlockKind.BODY, 0, TEXT.length())), Map.of(Field.PUBLISHED, Attribute.stated("2025-02-20", "line 1")), List.of());
		session.execute("Import", edit -> edit.add(dossier, FactlinePackage.eINSTANCE.getDossier_Articles(),
				ArticleEdits.create(dossier, record, "2025-01-01", edit)));
		return session.articles().getFirst();
	}

	private static Span span(String words) {
		int at = TEXT.indexOf(words);
		return new Span(at, at + words.length());
	}
}
