package org.factline.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

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
}
