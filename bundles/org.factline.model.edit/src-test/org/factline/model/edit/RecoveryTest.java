package org.factline.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.factline.model.Article;
import org.factline.model.FactlineFactory;
import org.factline.model.FactlinePackage;
import org.factline.model.file.DossierFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {

	@TempDir
	Path folder = Path.of("");

	private static void title(DossierSession session, String words) {
		session.execute("Title", edit -> edit.set(session.dossier(), FactlinePackage.eINSTANCE.getDossier_Title(), words));
	}

	private DossierSession session() throws IOException {
		DossierSession session = DossierSession.create(folder.resolve("a.factline"));
		title(session, "Saved");
		session.save();
		return session;
	}

	@Test
	void whatWasNotSavedIsFoundAfterACrash() throws IOException {
		Path path;
		try (DossierSession session = session()) {
			path = session.path();
			title(session, "First");
			new Recovery(path).keep(session);
			title(session, "Second");
			new Recovery(path).keep(session);
		}
		Recovery.Copy copy = new Recovery(path).find().orElseThrow();
		assertEquals("Second", DossierFile.open(copy.path()).dossier().getTitle());
		assertEquals("Saved", DossierFile.open(path).dossier().getTitle(), "the dossier itself is as it was");
		assertFalse(DossierFile.isDossier(copy.path()), "it is no input");
		new Recovery(path).discard();
		assertTrue(new Recovery(path).find().isEmpty());
	}

	@Test
	void whereAllIsSavedThereIsNothingToKeep() throws IOException {
		try (DossierSession session = session()) {
			Recovery recovery = new Recovery(session.path());
			title(session, "First");
			recovery.keep(session);
			session.save();
			recovery.keep(session);
			assertTrue(recovery.find().isEmpty());
		}
	}

	@Test
	void aDossierThatWasSavedSinceIsNewerThanTheCopy() throws IOException {
		try (DossierSession session = session()) {
			Recovery recovery = new Recovery(session.path());
			title(session, "First");
			recovery.keep(session);
			Files.setLastModifiedTime(session.path(), FileTime.from(Instant.now().plusSeconds(60)));
			assertTrue(recovery.find().isEmpty());
		}
	}

	@Test
	void whatWasTakenIsWrittenByAnotherThreadWhateverHappensMeanwhile() throws Exception {
		try (DossierSession session = session()) {
			Recovery recovery = new Recovery(session.path());
			title(session, "First");
			Recovery.Taken taken = recovery.take(session);
			title(session, "Second");
			Thread writer = new Thread(() -> {
				try {
					recovery.write(taken);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
			writer.start();
			writer.join();
			assertEquals("First", DossierFile.open(recovery.find().orElseThrow().path()).dossier().getTitle());
		}
	}

	@Test
	void whatIsRestoredIsOneChangeThatCanBeUndone() throws Exception {
		Path path;
		try (DossierSession session = session()) {
			path = session.path();
			title(session, "Not saved");
			session.execute("Article", edit -> edit.add(session.dossier(), FactlinePackage.eINSTANCE.getDossier_Articles(), article("a1")));
			new Recovery(path).keep(session);
		}
		try (DossierSession next = DossierSession.open(path)) {
			Recovery.restore(new Recovery(path).find().orElseThrow(), next, "Restore");
			assertEquals("Not saved", next.dossier().getTitle());
			assertEquals(List.of("a1"), next.articles().stream().map(Article::getId).toList());
			assertTrue(next.isDirty());
			next.undo();
			assertEquals("Saved", next.dossier().getTitle());
			assertEquals(List.of(), next.articles());
			assertFalse(next.isDirty());
			next.redo();
			next.save();
		}
		assertEquals("Not saved", DossierFile.open(path).dossier().getTitle());
		assertTrue(new Recovery(path).find().isEmpty(), "it was saved after the copy was written");
	}

	private static Article article(String id) {
		Article article = FactlineFactory.eINSTANCE.createArticle();
		article.setId(id);
		return article;
	}
}
