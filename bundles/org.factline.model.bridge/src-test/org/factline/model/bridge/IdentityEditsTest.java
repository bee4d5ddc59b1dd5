package org.factline.model.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.factline.article.Decision;
import org.factline.article.Family;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Severity;
import org.factline.model.Article;
import org.factline.model.ConstraintKind;
import org.factline.model.Dossier;
import org.factline.model.FactlineFactory;
import org.factline.model.FactlinePackage;
import org.factline.model.edit.DossierSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdentityEditsTest {

	private static final String TEXT = "🌊 Dermaga Lama dibuka Rabu.";
	private static final PassageEdits.By RINI = new PassageEdits.By("rini", "2025-03-01");

	private final DossierSession session = DossierSession.create(Path.of("none.factline"));
	private final Dossier dossier = session.dossier();

	@BeforeEach
	void fill() {
		for (String id : List.of("a", "b")) {
			Article article = FactlineFactory.eINSTANCE.createArticle();
			article.setId(id);
			article.getLine().add(TEXT);
			session.execute("Add", edit -> edit.add(dossier, FactlinePackage.Literals.DOSSIER__ARTICLES, article));
		}
	}

	@AfterEach
	void close() {
		session.close();
	}

	private static Finding finding() {
		int at = TEXT.indexOf("Rabu");
		return new Finding("conflicting-date", Family.CONTRADICTION, Severity.ERROR, "The sources differ.", "", "",
				List.of(new Passage.InText("a", at, at + 4, "Rabu"), new Passage.InText("b", at, at + 4, "Rabu")), "0a", "0b", Map.of());
	}

	@Test
	void passagesThatTellOtherEventsAreRememberedTogetherWithTheDecisionInOneStep() {
		Decision decision = new Decision("0a", "0b", "conflicting-date", Decision.State.DISMISSED, "two events", "rini", "2025-03-01", "");
		session.execute("Not the same event", edit -> {
			IdentityEdits.constrain(session, false, finding(), RINI, edit);
			DecisionEdits.decide(session, decision, finding(), edit);
		});
		var constraint = dossier.getConstraints().getFirst();
		assertEquals(ConstraintKind.NOT_SAME_EVENT, constraint.getKind());
		assertEquals(List.of("Rabu", "Rabu"), constraint.getPassages().stream().map(one -> one.getExact()).toList());
		assertEquals(List.of("a", "b"), constraint.getPassages().stream().map(one -> one.getArticle().getId()).toList());
		assertEquals("rini", constraint.getWho());
		assertEquals("two events", dossier.getDecisions().getFirst().getReason());
		session.undo();
		assertTrue(dossier.getConstraints().isEmpty() && dossier.getDecisions().isEmpty());
		session.redo();
		assertEquals(1, dossier.getConstraints().size());
		assertEquals(1, dossier.getDecisions().size());
	}

	@Test
	void twoNamesOfOnePersonAreUnitedOnce() {
		for (int i = 0; i < 2; i++) {
			session.execute("Unite", edit -> IdentityEdits.unite(dossier, "Darma Wirya", "D. Wirya", RINI, edit));
		}
		assertEquals(1, dossier.getAgents().size());
		assertEquals(1, dossier.getAliases().size());
		assertSame(dossier.getAgents().getFirst(), dossier.getAliases().getFirst().getOf());
		assertEquals("D. Wirya", dossier.getAliases().getFirst().getName());
		session.undo();
		assertTrue(dossier.getAliases().isEmpty() && dossier.getAgents().isEmpty());
	}
}
