package org.factline.model.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.factline.model.Article;
import org.factline.model.BlockOverride;
import org.factline.model.Claim;
import org.factline.model.Correction;
import org.factline.model.Event;
import org.factline.model.FactlineFactory;
import org.factline.model.FactlinePackage;
import org.factline.model.FieldName;
import org.factline.model.Passage;
import org.factline.model.edit.DossierSession;
import org.factline.text.Span;
import org.junit.jupiter.api.Test;

class ArticleEditsTest {

	private static final FactlinePackage MODEL = FactlinePackage.eINSTANCE;
	private static final FactlineFactory FACTORY = FactlineFactory.eINSTANCE;
	private static final String TEXT = "😀 Dermaga lama dipakai lagi.\nBupati hadir pada Selasa.\nWarga menunggu kapal.";

	@Test
	void aNewStateKeepsTheOldOneAndMovesWhatHangsOnItsWords() {
		try (DossierSession session = DossierSession.create(Path.of("none.factline"))) {
			Article article = add(session);
			Passage moved = claim(session, article, "Bupati hadir");
			Passage gone = claim(session, article, "pada Selasa");
			List<Passage> lost = new ArrayList<>();
			String after = "Warga menunggu kapal sejak fajar.\n😀 Bupati hadir pada Rabu.";
			session.execute("Import", edit -> lost.addAll(ArticleEdits.update(session.dossier(), article, record(after), "2025-02-02", edit)));
			assertEquals(List.of(gone), lost);
			assertEquals(TEXT, article.getVersions().getFirst().text());
			assertSame(article.getVersions().getFirst(), gone.getVersion());
			assertNull(moved.getVersion());
			assertEquals("Bupati hadir", after.substring(after.offsetByCodePoints(0, moved.getBegin()), after.offsetByCodePoints(0, moved.getEnd())));
			session.undo();
			assertEquals(TEXT, article.text());
			assertEquals(List.of(), article.getVersions());
			assertNull(gone.getVersion());
			assertEquals("Bupati hadir", TEXT.substring(TEXT.offsetByCodePoints(0, moved.getBegin()), TEXT.offsetByCodePoints(0, moved.getEnd())));
		}
	}

	@Test
	void correctionsAndOverridesAreLaidOverAndHoldThroughANewState() {
		try (DossierSession session = DossierSession.create(Path.of("none.factline")); Snapshots snapshots = new Snapshots(session, "d")) {
			Article article = add(session);
			Correction correction = FACTORY.createCorrection();
			correction.setId("c");
			correction.setArticle(article);
			correction.setField(FieldName.TITLE);
			correction.setNewValue("Judul benar");
			BlockOverride override = FACTORY.createBlockOverride();
			override.setId("o");
			override.setKind(org.factline.model.BlockKind.BOILERPLATE);
			override.setPassage(Passages.of(article, span("Warga menunggu kapal.")));
			session.execute("Correct", edit -> {
				edit.add(session.dossier(), MODEL.getDossier_Corrections(), correction);
				edit.add(session.dossier(), MODEL.getDossier_Overrides(), override);
			});
			org.factline.article.Article seen = snapshots.current().articles().articles().getFirst();
			assertEquals("Judul benar", seen.value(Field.TITLE).orElseThrow());
			assertEquals(List.of(BlockKind.BODY, BlockKind.BOILERPLATE), seen.blocks().stream().map(Block::kind).toList());
			assertEquals("Judul halaman", article.getTitle());
			session.execute("Import",
					edit -> ArticleEdits.update(session.dossier(), article, record("Awal.\n" + TEXT), "2025-02-02", edit));
			seen = snapshots.current().articles().articles().getFirst();
			assertEquals("Judul benar", seen.value(Field.TITLE).orElseThrow());
			assertEquals("Warga menunggu kapal.", seen.blocks().getLast().in(seen.text()));
		}
	}

	@Test
	void aSnapshotSharesWhatDidNotChange() {
		try (DossierSession session = DossierSession.create(Path.of("none.factline")); Snapshots snapshots = new Snapshots(session, "d")) {
			Article first = add(session);
			session.execute("Import", edit -> edit.add(session.dossier(), MODEL.getDossier_Articles(), ArticleEdits.create(session.dossier(),
					new org.factline.article.Article("b", record(TEXT).provenance(), "Lain.", List.of(), Map.of(), List.of()), "2025-02-02", edit)));
			Snapshot before = snapshots.current();
			assertSame(before, snapshots.current());
			session.execute("Title", edit -> edit.set(first, MODEL.getArticleState_Title(), "Lain"));
			Snapshot after = snapshots.current();
			assertEquals("Lain", after.articles().articles().getFirst().value(Field.TITLE).orElseThrow());
			assertEquals("Judul halaman", before.articles().articles().getFirst().value(Field.TITLE).orElseThrow());
			assertSame(before.articles().articles().getLast(), after.articles().articles().getLast());
		}
	}

	private static Article add(DossierSession session) {
		session.execute("Import", edit -> edit.add(session.dossier(), MODEL.getDossier_Articles(),
				ArticleEdits.create(session.dossier(), record(TEXT), "2025-01-01", edit)));
		return session.articles().getFirst();
	}

	private static org.factline.article.Article record(String text) {
		return new org.factline.article.Article("a", new Provenance("a.txt", "text/plain", "", "test", "1", ""), text,
				List.of(new Block(BlockKind.BODY, 0, text.length())), Map.of(Field.TITLE, Attribute.stated("Judul halaman", "line 1")), List.of());
	}

	private static Passage claim(DossierSession session, Article article, String words) {
		Passage passage = Passages.of(article, span(words));
		Event event = FACTORY.createEvent();
		event.setId("e-" + session.dossier().getEvents().size());
		Claim claim = FACTORY.createClaim();
		claim.setId(event.getId() + "-c");
		claim.setPassage(passage);
		event.getClaims().add(claim);
		session.execute("Claim", edit -> edit.add(session.dossier(), MODEL.getDossier_Events(), event));
		return passage;
	}

	private static Span span(String words) {
		int at = TEXT.indexOf(words);
		return new Span(at, at + words.length());
	}
}
