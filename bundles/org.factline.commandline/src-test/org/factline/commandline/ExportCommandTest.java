package org.factline.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

	@TempDir
	Path folder = Path.of("");
	private String dossier = "";
	private String bundle = "";

	@BeforeEach
	void makeADossier() throws IOException {
		Path story = Files.writeString(folder.resolve("kapal.txt"), "Kapal Tiba\n\nKapal tiba di dermaga. Ini sebuah ERROR yang disengaja.\n");
		dossier = folder.resolve("laut.factline").toString();
		bundle = folder.resolve("tas").toString();
		assertEquals(0, new Desk().run("import", story.toString(), "--into", dossier, "--quiet").exit());
	}

	private static List<String> files(Path folder) throws IOException {
		try (var all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).map(name -> name.replaceFirst("[0-9a-f]{64}", "HASH")).sorted().toList();
		}
	}

	@Test
	void aBundleHoldsAllThatADossierStandsOnAndProvesIt() throws IOException {
		Desk.Result exported = new Desk().run("export", dossier, "--bundle", bundle);
		assertEquals(0, exported.exit(), exported.err());
		assertEquals(List.of("bag-info.txt", "bagit.txt", "data/decisions.jsonl", "data/dossier/laut.factline", "data/evidence/HASH", "data/report/factline.html",
				"data/report/factline.jsonl", "manifest-sha256.txt", "tagmanifest-sha256.txt"), files(Path.of(bundle)));
		assertTrue(Files.readString(Path.of(bundle, "data/report/factline.jsonl")).contains("shouted-error"));
		Desk.Result verified = new Desk().run("verify", bundle);
		assertEquals(0, verified.exit(), verified.err());
		assertEquals(bundle + ": 5 files, complete and unchanged\n", verified.out());
	}

	@Test
	void aBundleMadeTwiceIsTheSame() throws IOException {
		new Desk().run("export", dossier, "--bundle", bundle);
		String other = folder.resolve("lain").toString();
		new Desk().run("export", dossier, "--bundle", other);
		assertEquals(Files.readString(Path.of(bundle, "tagmanifest-sha256.txt")), Files.readString(Path.of(other, "tagmanifest-sha256.txt")));
	}

	@Test
	void aChangedBundleIsNamed() throws IOException {
		new Desk().run("export", dossier, "--bundle", bundle);
		Files.writeString(Path.of(bundle, "data/decisions.jsonl"), "{}\n");
		Desk.Result verified = new Desk().run("verify", bundle, "--quiet");
		assertEquals(1, verified.exit());
		assertTrue(verified.err().contains("data/decisions.jsonl was changed"), verified.err());
		assertEquals("", verified.out());
		assertEquals(3, new Desk().run("verify", folder.resolve("tidak-ada").toString()).exit());
	}

	@Test
	void lostEvidenceIsNamedAndChangedEvidenceLeftOut() throws IOException {
		try (var kept = Files.list(folder.resolve("evidence"))) {
			Files.writeString(kept.findFirst().orElseThrow(), "lain");
		}
		Desk.Result exported = new Desk().run("export", dossier, "--bundle", bundle);
		assertEquals(3, exported.exit());
		assertTrue(exported.err().contains("kapal.txt are not there, or are no longer those that were imported"), exported.err());
		assertFalse(Files.exists(Path.of(bundle, "data/evidence")) && !files(Path.of(bundle, "data/evidence")).isEmpty());
		assertEquals(0, new Desk().run("verify", bundle).exit());
	}

	@Test
	void nothingIsOverwrittenAndOnlyOneDossierExported() throws IOException {
		Files.createDirectory(Path.of(bundle));
		assertEquals(2, new Desk().run("export", dossier, "--bundle", bundle).exit());
		assertEquals(2, new Desk().run("export", folder.resolve("kapal.txt").toString(), "--bundle", folder.resolve("x").toString()).exit());
		assertEquals(3, new Desk().run("export", folder.resolve("tidak.factline").toString(), "--bundle", folder.resolve("x").toString()).exit());
		assertFalse(Files.exists(folder.resolve("x")));
	}
}
