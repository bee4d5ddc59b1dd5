package org.factline.pipeline.bag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BagTest {

	@TempDir
	Path temporary = Path.of("");
	private Path bag = Path.of("");

	@BeforeEach
	void write() throws IOException {
		bag = Files.createDirectory(temporary.resolve("bag"));
		BagWriter writer = new BagWriter(bag);
		writer.add("dua/ikan.txt", out -> out.write("layang".getBytes(StandardCharsets.UTF_8)));
		writer.add("seratus % & baris\nbaru.txt", out -> out.write(new byte[] { 1, 2 }));
		writer.finish(Map.of("External-Identifier", "a\nb"));
	}

	private List<String> differences() throws IOException {
		return BagCheck.of(bag).differences();
	}

	private void append(String file, String text) throws IOException {
		Files.writeString(bag.resolve(file), Files.readString(bag.resolve(file)) + text);
	}

	@Test
	void whatWasWrittenIsValid() throws IOException {
		assertEquals(new BagCheck.Outcome(2, List.of()), BagCheck.of(bag));
		assertEquals("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", Files.readString(bag.resolve("bagit.txt")));
		assertEquals("External-Identifier: a b\nPayload-Oxum: 8.2\n", Files.readString(bag.resolve("bag-info.txt")));
		assertTrue(Files.readString(bag.resolve("manifest-sha256.txt")).endsWith("  data/seratus %25 & baris%0Abaru.txt\n"));
	}

	@Test
	void aChangedByteIsFound() throws IOException {
		Files.writeString(bag.resolve("data/dua/ikan.txt"), "tongko");
		assertEquals(List.of("data/dua/ikan.txt was changed: its SHA-256 is another"), differences());
	}

	@Test
	void aMissingFileIsFound() throws IOException {
		Files.delete(bag.resolve("data/dua/ikan.txt"));
		assertEquals(List.of("data/dua/ikan.txt is missing", "data holds 2.1 bytes and files, and bag-info.txt says 8.2"), differences());
	}

	@Test
	void anAddedFileIsFound() throws IOException {
		Files.writeString(bag.resolve("data/dua/baru.txt"), "");
		assertEquals("data/dua/baru.txt was added: manifest-sha256.txt does not name it", differences().getFirst());
	}

	@Test
	void changedTagsAreFound() throws IOException {
		append("bag-info.txt", "Contact-Name: Sari\n");
		assertEquals(List.of("bag-info.txt was changed: its SHA-256 is another"), differences());
	}

	@Test
	void nothingOutsideIsRead() throws IOException {
		Files.writeString(temporary.resolve("rahasia"), "layang");
		String hash = Files.readAllLines(bag.resolve("manifest-sha256.txt")).getFirst().substring(0, 64);
		append("manifest-sha256.txt", hash + "  data/../../rahasia\n" + hash + "  /etc/hostname\n");
		assertTrue(differences().containsAll(List.of("data/../../rahasia leads out of the folder", "/etc/hostname leads out of the folder")));
	}

	@Test
	void aLinkIsNoFile() throws IOException {
		Path secret = Files.writeString(temporary.resolve("rahasia"), "layang");
		Files.delete(bag.resolve("data/dua/ikan.txt"));
		Files.createSymbolicLink(bag.resolve("data/dua/ikan.txt"), secret);
		assertTrue(differences().containsAll(List.of("data/dua/ikan.txt is a link or no plain file", "data/dua/ikan.txt is missing")), () -> "not told");
	}

	@Test
	void badListsAreNamed() throws IOException {
		String line = Files.readAllLines(bag.resolve("manifest-sha256.txt")).getFirst();
		append("manifest-sha256.txt", "ikan\n" + line + "\n");
		Files.writeString(bag.resolve("fetch.txt"), "https://kabar.example/a - data/a\n");
		assertTrue(differences().containsAll(List.of("manifest-sha256.txt has a line that names no file: ikan", "manifest-sha256.txt names a file twice: data/dua/ikan.txt",
				"fetch.txt names files that are elsewhere; nothing is fetched")));
		Files.delete(bag.resolve("manifest-sha256.txt"));
		assertTrue(differences().contains("there is no list of the files with hashes that can be checked"));
	}

	@Test
	void bagsOfOthersAreRead() throws IOException {
		Path other = Files.createDirectories(temporary.resolve("lain/data")).getParent();
		Files.writeString(other.resolve("bagit.txt"), "BagIt-Version: 0.97\r\nTag-File-Character-Encoding: UTF-8\r\n");
		Files.writeString(other.resolve("data/a"), "abc");
		Files.writeString(other.resolve("manifest-md5.txt"), "900150983CD24FB0D6963F7D28E17F72 *data/a\r\n");
		assertEquals(new BagCheck.Outcome(1, List.of()), BagCheck.of(other));
	}

	@Test
	void aFolderThatIsNoBagSaysSo() {
		assertTrue(assertThrows(IOException.class, () -> BagCheck.of(temporary)).getMessage().startsWith("it is no bag"));
		assertFalse(Files.exists(temporary.resolve("bagit.txt")));
	}
}
