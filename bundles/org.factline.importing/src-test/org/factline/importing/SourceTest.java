package org.factline.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	void bytesAndFileAreReadAlike() throws IOException, UnreadableException {
		Path file = Files.writeString(folder.resolve("kabar.TXT"), "Kabar baik");
		Source onDisk = Source.of("given/kabar.TXT", file);
		Source inMemory = Source.of("given/kabar.TXT", "Kabar baik".getBytes(StandardCharsets.UTF_8));
		assertEquals(onDisk.sha256(), inMemory.sha256());
		assertEquals(onDisk.text(), inMemory.text());
		assertEquals(10, onDisk.size());
		assertEquals("text/plain", onDisk.mediaType());
		assertEquals("given/kabar.TXT", onDisk.location());
		assertEquals("Kabar", new String(onDisk.head(5), StandardCharsets.UTF_8));
	}

	@Test
	void sha256IsThatOfTheStandardsExample() throws IOException {
		// FIPS 180-4, example "abc"
		assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
				Source.of("-", "abc".getBytes(StandardCharsets.UTF_8)).sha256());
	}

	@Test
	void aNameWithoutEndingPromisesNothing() {
		assertEquals("application/octet-stream", Source.of("-", new byte[0]).mediaType());
	}

	@Test
	void tooManyBytesForAnArticleAreRefusedBeforeTheyAreRead() throws IOException {
		Path file = folder.resolve("big.txt");
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(50_000_000);
		}
		UnreadableException refused = assertThrows(UnreadableException.class, () -> Source.of("big.txt", file).text());
		assertTrue(refused.getMessage().startsWith("50,000,000 bytes"));
	}
}
