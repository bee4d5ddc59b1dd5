package org.factline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.eclipse.ui.PlatformUI;
import org.factline.model.FactlinePackage;
import org.factline.ui.dossiers.OpenDossier;
import org.factline.ui.dossiers.OpenDossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work that was not saved when the program ended. */
class RecoveryTest {

	private static final String WINDOW = "Work That Was Not Saved";

	private final Desktop desktop = new Desktop();
	private final Path folder = Files.createTempDirectory("recovery");
	private final OpenDossiers dossiers = PlatformUI.getWorkbench().getService(OpenDossiers.class);

	RecoveryTest() throws IOException {
		// for the folder
	}

	@BeforeEach
	void begin() throws Exception {
		desktop.settle(1000);
	}

	/** A dossier called Dermaga, closed, and the copy that the desktop made of it when it was called Dermaga lama. */
	private Path crashed() throws Exception {
		Path path = folder.resolve("dermaga.factline");
		Path copy = folder.resolve(".dermaga.factline.recovery");
		OpenDossier dossier = dossiers.create(path, "Dermaga");
		assertFalse(Files.exists(copy));
		dossier.execute("Title", edit -> edit.set(dossier.session().dossier(), FactlinePackage.eINSTANCE.getDossier_Title(), "Dermaga lama"));
		assertTrue(desktop.waitFor(() -> Files.exists(copy)));
		Path aside = Files.copy(copy, folder.resolve("aside"));
		dossiers.close(dossier);
		assertTrue(desktop.waitFor(() -> !Files.exists(copy)), "given up on purpose, so nothing is kept");
		Files.move(aside, copy);
		Files.setLastModifiedTime(copy, FileTime.from(Instant.now().plusSeconds(1)));
		return path;
	}

	@Test
	void isOfferedAndComesBackAsOneChange() throws Exception {
		Path path = crashed();
		Desktop.Done asked = desktop.inWindow(WINDOW, window -> {
			desktop.picture("90-recovery", window);
			Desktop.press(window, "Restore");
		});
		OpenDossier again = dossiers.open(path);
		asked.check();
		assertEquals("Dermaga lama", again.name());
		assertTrue(again.isDirty());
		again.undo();
		assertEquals("Dermaga", again.name());
		again.redo();
		again.save();
		assertTrue(desktop.waitFor(() -> !Files.exists(folder.resolve(".dermaga.factline.recovery"))), "saved, so nothing is kept");
		again.release();
		assertEquals(List.of(), Desktop.errors());
	}

	@Test
	void isDeletedWhereNobodyWantsIt() throws Exception {
		Path path = crashed();
		Desktop.Done asked = desktop.inWindow(WINDOW, window -> Desktop.press(window, "Delete the Copy"));
		OpenDossier again = dossiers.open(path);
		asked.check();
		assertTrue(desktop.waitFor(() -> !Files.exists(folder.resolve(".dermaga.factline.recovery"))));
		assertEquals("Dermaga", again.name());
		assertFalse(again.isDirty());
		again.release();
		assertEquals(List.of(), Desktop.errors());
	}
}
