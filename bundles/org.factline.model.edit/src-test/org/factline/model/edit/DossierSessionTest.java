package org.factline.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletableFuture;

import org.factline.model.Article;
import org.factline.model.Correction;
import org.factline.model.FactlineFactory;
import org.factline.model.FactlinePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierSessionTest {

	private static final FactlinePackage MODEL = FactlinePackage.eINSTANCE;

	private final Path path;

	DossierSessionTest(@TempDir Path folder) {
		this.path = folder.resolve("a.factline");
	}

	@Test
	void aChangeIsOneEntryWithItsLabel() {
		try (DossierSession session = withArticle()) {
			assertEquals(Optional.of("Import"), session.undoLabel());
			session.execute("Rename Dossier", edit -> {
				edit.set(session.dossier(), MODEL.getDossier_Title(), "Satu");
				edit.set(session.dossier(), MODEL.getDossier_Title(), "Dua");
			});
			assertEquals(Optional.of("Rename Dossier"), session.undoLabel());
			session.undo();
			assertEquals(null, session.dossier().getTitle());
			assertEquals(Optional.of("Rename Dossier"), session.redoLabel());
			session.redo();
			assertEquals("Dua", session.dossier().getTitle());
		}
	}

	@Test
	void aChangeThatChangesNothingLeavesNoEntry() {
		try (DossierSession session = withArticle()) {
			assertFalse(session.execute("Nothing", edit -> edit.set(session.dossier(), MODEL.getDossier_Title(), null)));
			assertEquals(Optional.of("Import"), session.undoLabel());
		}
	}

	@Test
	void aChangeThatFailsHalfwayLeavesAllAsItWas() {
		try (DossierSession session = withArticle()) {
			assertThrows(IllegalStateException.class, () -> session.execute("Fails", edit -> {
				edit.set(session.dossier(), MODEL.getDossier_Title(), "Satu");
				edit.remove(session.dossier(), MODEL.getDossier_Articles(), session.articles().getFirst());
				throw new IllegalStateException("halfway");
			}));
			assertEquals(1, session.articles().size());
			assertEquals(null, session.dossier().getTitle());
			assertEquals(Optional.of("Import"), session.undoLabel());
		}
	}

	@Test
	void aCopyHoldsWhatIsHereAndLeavesTheDossierAsItIs() throws IOException {
		Path other = path.resolveSibling("copy.factline");
		try (DossierSession session = withArticle()) {
			session.execute("Rename Dossier", edit -> edit.set(session.dossier(), MODEL.getDossier_Title(), "Satu"));
			session.saveCopy(other);
			assertTrue(session.isDirty());
			assertEquals(path, session.path());
			assertEquals(1, session.articles().size());
			try (DossierSession copy = DossierSession.open(other)) {
				assertEquals("Satu", copy.dossier().getTitle());
				assertEquals(session.articles().getFirst().text(), copy.articles().getFirst().text());
			}
		}
	}

	@Test
	void anotherThreadMayNotTouchIt() {
		try (DossierSession session = withArticle()) {
			assertThrows(CompletionException.class, () -> CompletableFuture.runAsync(session::dossier).join());
			assertThrows(CompletionException.class, () -> CompletableFuture.runAsync(session::undo).join());
		}
	}

	@Test
	void listenersHearWhichArticlesChangedAlsoUnderWhatIsLaidOverThem() {
		try (DossierSession session = withArticle()) {
			List<Set<Article>> heard = new ArrayList<>();
			session.addListener(heard::add);
			Article article = session.articles().getFirst();
			session.execute("Address", edit -> edit.set(article, MODEL.getArticleState_Url(), "https://kabar.example/1"));
			session.execute("Title", edit -> edit.set(session.dossier(), MODEL.getDossier_Title(), "Satu"));
			Correction correction = FactlineFactory.eINSTANCE.createCorrection();
			correction.setId("c");
			correction.setArticle(article);
			session.execute("Correct", edit -> edit.add(session.dossier(), MODEL.getDossier_Corrections(), correction));
			session.undo();
			assertEquals(List.of(Set.of(article), Set.of(), Set.of(article), Set.of(article)), heard);
		}
	}

	@Test
	void itIsDirtyUntilSavedAndAgainAfterAChange() throws IOException {
		try (DossierSession session = withArticle()) {
			assertTrue(session.isDirty());
			session.save();
			assertFalse(session.isDirty());
			session.execute("Title", edit -> edit.set(session.dossier(), MODEL.getDossier_Title(), "Satu"));
			assertTrue(session.isDirty());
			session.undo();
			assertFalse(session.isDirty());
		}
		assertTrue(Files.readString(path).contains("<line>Hujan turun.</line>"));
	}

	@Test
	void whatCouldNotBeReadWholeCannotBeChanged() throws IOException {
		Files.writeString(path, "<factline:Dossier xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
				+ " xmlns:factline=\"http://factline.org/model/1\">\n<articles id=\"a\">\n<line>x");
		try (DossierSession session = DossierSession.open(path)) {
			assertTrue(session.isReadOnly());
			assertThrows(IllegalStateException.class,
					() -> session.execute("Title", edit -> edit.set(session.dossier(), MODEL.getDossier_Title(), "Satu")));
		}
	}

	private DossierSession withArticle() {
		DossierSession session = DossierSession.create(path);
		Article article = FactlineFactory.eINSTANCE.createArticle();
		article.setId("a");
		article.getLine().add("Hujan turun.");
		session.execute("Import", edit -> edit.add(session.dossier(), MODEL.getDossier_Articles(), article));
		return session;
	}
}
