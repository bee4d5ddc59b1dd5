package org.factline.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewImporterCommandTest {

	@Test
	void everyFileIsWrittenAndNoHoleIsLeft(@TempDir Path folder) throws IOException {
		Path project = folder.resolve("warta");
		assertEquals(0, new Desk().run("new-importer", "--outlet", "Warta Bahari", "--domain", "warta-bahari.example", "--out", project.toString()).exit());
		assertTrue(Files.isExecutable(project.resolve("build")));
		assertTrue(Files.readString(project.resolve("plugin.xml")).contains("example.warta_bahari.importer.WartaBahariImporter"));
		try (var files = Files.walk(project)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				assertFalse(Files.readString(file).matches("(?s).*\\$\\{(?:outlet|domain|id|class)}.*"), file.toString());
			}
		}
		assertEquals(2, new Desk().run("new-importer", "--outlet", "Warta Bahari", "--domain", "warta-bahari.example", "--out", project.toString()).exit(), "nothing is overwritten");
	}

	/** {@code int.example} would make a package that no compiler takes. */
	@Test
	void wordsOfJavaInADomainAreNoNamesOfPackages(@TempDir Path folder) throws IOException {
		Path project = folder.resolve("warta");
		assertEquals(0, new Desk().run("new-importer", "--outlet", "Warta", "--domain", "new.int", "--out", project.toString()).exit());
		assertTrue(Files.exists(project.resolve("src/_int/_new/importer/WartaImporter.java")));
		assertTrue(Files.readString(project.resolve("src/_int/_new/importer/WartaImporter.java")).contains("package _int._new.importer;"));
	}

	@Test
	void namesThatWouldBreakTheFilesAreRefused(@TempDir Path folder) {
		assertEquals(2, new Desk().run("new-importer", "--outlet", "A\"B", "--domain", "a.example", "--out", folder.resolve("x").toString()).exit());
		assertEquals(2, new Desk().run("new-importer", "--outlet", "A", "--domain", "no domain", "--out", folder.resolve("y").toString()).exit());
	}
}
