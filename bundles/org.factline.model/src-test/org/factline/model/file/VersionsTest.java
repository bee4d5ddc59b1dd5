package org.factline.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {

	private static final Instant BEGIN = Instant.parse("2031-03-10T02:30:00Z");

	@TempDir
	Path folder = Path.of("");

	/** The dossier says something, and says it since a moment. */
	private Path says(String title, long seconds) throws IOException {
		Path path = folder.resolve("a.factline");
		DossierFile file = Files.exists(path) ? DossierFile.open(path) : DossierFile.create(path);
		file.dossier().setTitle(title);
		file.save();
		Files.setLastModifiedTime(path, FileTime.from(BEGIN.plusSeconds(seconds)));
		return path;
	}

	private List<String> kept() throws IOException {
		Path versions = Versions.folder(folder.resolve("a.factline"));
		if (!Files.exists(versions)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(versions)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void whatWasSavedBeforeIsBesideItAndOpens() throws IOException {
		Path path = says("one", 0);
		assertEquals(List.of(), kept());
		says("two", 100);
		assertEquals(List.of("20310310T023000Z.factline"), kept());
		assertEquals("one", DossierFile.open(Versions.folder(path).resolve(kept().getFirst())).dossier().getTitle());
		assertEquals("two", DossierFile.open(path).dossier().getTitle());
	}

	@Test
	void manySavesInAMinuteAreOneVersion() throws IOException {
		for (int i = 0; i < 20; i++) {
			says("title " + i, i);
		}
		assertEquals(List.of("20310310T023000Z.factline"), kept());
	}

	@Test
	void tenAreKeptAndNothingOfSomebodyElse() throws IOException {
		Path path = says("first", 0);
		Files.createDirectories(Versions.folder(path));
		Files.writeString(Versions.folder(path).resolve("notes.txt"), "mine");
		for (int i = 1; i <= 15; i++) {
			says("title " + i, i * 100L);
		}
		List<String> kept = kept();
		assertEquals(Versions.MOST + 1, kept.size());
		assertEquals("title 14", DossierFile.open(Versions.folder(path).resolve(kept.get(Versions.MOST - 1))).dossier().getTitle());
		assertEquals("notes.txt", kept.getLast());
	}
}
