package org.factline.model.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.factline.model.Article;
import org.factline.model.Dossier;
import org.factline.model.FactlinePackage;
import org.factline.model.edit.DossierSession;
import org.factline.text.Span;
import org.junit.jupiter.api.Test;

class RemovalsTest {

	private final DossierSession session = DossierSession.create(Path.of("none.factline"));
	private final Dossier dossier = session.dossier();
	private final Article first = add("first");
	private final Article second = add("second");

	/** Nothing refers to what is gone, and undo brings all of it back. */
	@Test
	void anArticleGoesWithWhatHangsOnIt() {
		session.execute("Fill", edit -> {
			var event = PassageEdits.createEvent(dossier, first, new Span(0, 5), "Kapal", "", Optional.empty(), edit);
			PassageEdits.addClaim(dossier, event, second, new Span(0, 5), Optional.empty(), edit);
			PassageEdits.correct(dossier, first, Field.TITLE, "Kapal", "", PassageEdits.By.NOBODY, edit);
			PassageEdits.mark(dossier, first, new Span(0, 5), BlockKind.CAPTION, PassageEdits.By.NOBODY, edit);
		});
		String before = content();
		session.execute("Delete", edit -> Removals.article(dossier, first, edit));
		assertEquals(List.of(second), session.articles());
		assertEquals(1, dossier.getEvents().getFirst().getClaims().size());
		assertTrue(dossier.getCorrections().isEmpty());
		assertTrue(dossier.getOverrides().isEmpty());
		assertTrue(EcoreUtil.UsageCrossReferencer.find(first, dossier).isEmpty());
		session.undo();
		assertEquals(before, content());
	}

	@Test
	void anEventGoesWithItsLinks() {
		session.execute("Fill", edit -> {
			var one = PassageEdits.createEvent(dossier, first, new Span(0, 5), "Kapal", "", Optional.empty(), edit);
			var other = PassageEdits.createEvent(dossier, second, new Span(0, 5), "Lain", "", Optional.empty(), edit);
			var link = org.factline.model.FactlineFactory.eINSTANCE.createEventLink();
			link.setId("link");
			link.setFrom(one);
			link.setTo(other);
			edit.add(dossier, FactlinePackage.Literals.DOSSIER__LINKS, link);
		});
		session.execute("Delete", edit -> Removals.event(dossier, dossier.getEvents().getFirst(), edit));
		assertEquals(1, dossier.getEvents().size());
		assertTrue(dossier.getLinks().isEmpty());
		session.undo();
		assertEquals(2, dossier.getEvents().size());
		assertEquals(1, dossier.getLinks().size());
	}

	private String content() {
		StringBuilder all = new StringBuilder();
		dossier.eAllContents().forEachRemaining(one -> all.append(one.eClass().getName()).append(one.eCrossReferences()).append('\n'));
		return all.toString().replaceAll("@[0-9a-f]+", "");
	}

	private Article add(String id) {
		String text = "Kapal tiba Senin.";
		org.factline.article.Article record = new org.factline.article.Article(id, new Provenance(id + ".txt", "text/plain", "", "", "", ""),
				text, List.of(new Block(BlockKind.BODY, 0, text.length())), Map.of(), List.of());
		session.execute("Add", edit -> edit.add(dossier, FactlinePackage.Literals.DOSSIER__ARTICLES,
				ArticleEdits.create(dossier, record, "2025-03-01", edit)));
		return session.articles().getLast();
	}
}
