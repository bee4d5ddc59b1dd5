package org.factline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;

import org.factline.article.Problem;
import org.factline.importing.Source;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {

	@Test
	void aFolderIsReadDownwardsInCodePointOrderWithoutHiddenFiles(@TempDir Path folder) throws IOException {
		// by UTF-16 unit the emoji would stand before the full-width letter, by locale the capital after the small letter
		for (String name : List.of("b.txt", "B.txt", "a/z.txt", "a.txt", "é.txt", "\uFF21.txt", "\uD83D\uDE00.txt", ".hidden.txt",
				".git/config", "a/.x/y.txt")) {
			write(folder.resolve(name));
		}
		assertEquals(List.of("B.txt", "a.txt", "a/z.txt", "b.txt", "é.txt", "\uFF21.txt", "\uD83D\uDE00.txt"),
				names(folder, find(folder.toString())));
	}

	@Test
	void aSlashAtTheEndOfAFolderIsNotDoubled(@TempDir Path folder) throws IOException {
		write(folder.resolve("one.txt"));
		assertEquals(folder + "/one.txt", find(folder + "/").sources().getFirst().location());
	}

	/** The name is that of the article in reports and baselines. */
	@Test
	void aFileHasOneNameHoweverItIsTyped(@TempDir Path folder) throws IOException {
		write(folder.resolve("deep/one.txt"));
		for (String typed : List.of("/deep/one.txt", "/./deep//one.txt", "/deep/./one.txt", "/deep", "/deep/", "/./deep/.", "/deep/*.txt")) {
			assertEquals(List.of(folder + "/deep/one.txt"), find(folder + typed).sources().stream().map(Source::location).toList(), typed);
		}
		List<String> here = find("META-INF").sources().stream().map(Source::location).toList();
		assertEquals(List.of("META-INF/MANIFEST.MF"), here);
		for (String typed : List.of("./META-INF", "././META-INF/", ".//META-INF", "./META-INF/*.MF")) {
			assertEquals(here, find(typed).sources().stream().map(Source::location).toList(), typed);
		}
	}

	@Test
	void inputsKeepTheirOrderAndAFileNamedTwiceIsReadOnce(@TempDir Path folder) throws IOException {
		write(folder.resolve("z.txt"));
		write(folder.resolve("a.txt"));
		Inputs found = find(folder + "/z.txt", folder.toString(), folder + "/./a.txt", folder + "/z.txt");
		assertEquals(List.of("z.txt", "a.txt"), names(folder, found));
	}

	@Test
	void aHiddenFileThatIsNamedIsRead(@TempDir Path folder) throws IOException {
		write(folder.resolve(".hidden.txt"));
		assertEquals(1, find(folder + "/.hidden.txt").sources().size());
	}

	@Test
	void patternsChooseFiles(@TempDir Path folder) throws IOException {
		for (String name : List.of("a.txt", "b.txt", "c.html", "deep/d.txt", "deep/er/e.txt")) {
			write(folder.resolve(name));
		}
		assertEquals(List.of("a.txt", "b.txt"), names(folder, find(folder + "/*.txt")));
		assertEquals(List.of("deep/d.txt", "deep/er/e.txt"), names(folder, find(folder + "/**/*.txt")));
		assertEquals(List.of("a.txt", "c.html"), names(folder, find(folder + "/[ac].{txt,html}")));
		Inputs none = find(folder + "/*.pdf");
		assertEquals(List.of(folder + "/*.pdf"), none.empty());
		assertTrue(none.problems().isEmpty());
	}

	@Test
	void aFileWhoseNameLooksLikeAPatternIsThatFile(@TempDir Path folder) throws IOException {
		write(folder.resolve("a[1].txt"));
		write(folder.resolve("a1.txt"));
		assertEquals(List.of("a[1].txt"), names(folder, find(folder + "/a[1].txt")));
	}

	@Test
	void badPatternsAndPathsAreNamed(@TempDir Path folder) {
		for (String bad : List.of(folder + "/[a-", folder + "/{a,b", folder + "/nowhere/*.txt", "a\u0000b", "")) {
			Inputs found = find(bad);
			assertEquals(1, found.problems().size() + found.empty().size(), bad + ": " + found);
			assertTrue(found.sources().isEmpty());
		}
	}

	@Test
	void whatIsMissingIsNamedAndTheRestIsFound(@TempDir Path folder) throws IOException {
		write(folder.resolve("a.txt"));
		Inputs found = find(folder + "/missing.txt", folder + "/a.txt");
		assertEquals(folder + "/missing.txt: there is no such file or folder", found.problems().getFirst().toString());
		assertEquals(List.of("a.txt"), names(folder, found));
	}

	@Test
	void anEmptyFolderIsEmptyAndNoProblem(@TempDir Path folder) throws IOException {
		Files.createDirectories(folder.resolve("sub/sub"));
		write(folder.resolve(".only-hidden"));
		Inputs found = find(folder.toString());
		assertEquals(new Inputs(List.of(), List.of(), List.of(folder.toString())), found);
	}

	@Test
	void standardInputIsReadToItsEnd() throws Exception {
		Inputs found = InputFinder.find(List.of("-"), new ByteArrayInputStream("kabut".getBytes(StandardCharsets.UTF_8)));
		assertEquals("-", found.sources().getFirst().location());
		assertEquals("kabut", found.sources().getFirst().text().text());
	}

	@Test
	void linksToFoldersAreNotFollowedSoALoopEnds(@TempDir Path folder) throws IOException {
		write(folder.resolve("sub/a.txt"));
		Files.createSymbolicLink(folder.resolve("sub/up"), folder);
		Files.createSymbolicLink(folder.resolve("self"), Path.of("self"));
		Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("sub/a.txt"));
		Inputs found = find(folder.toString());
		assertEquals(List.of("link.txt", "sub/a.txt"), names(folder, found));
		assertEquals(List.of(folder + "/self"), found.problems().stream().map(problem -> problem.location()).toList());
	}

	@Test
	void aLinkToNothingIsNamedAsOne(@TempDir Path folder) throws IOException {
		Path link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("gone.txt"));
		assertEquals(List.of(link + ": a link to what is not there"), find(folder.toString()).problems().stream().map(Problem::toString).toList());
	}

	@Test
	void whatIsNeitherFileNorFolderIsNamedAndNotOpened() {
		Assumptions.assumeTrue(Files.exists(Path.of("/dev/zero")), "no devices here");
		assertEquals("neither a file nor a folder", find("/dev/zero").problems().getFirst().reason());
	}

	@Test
	void whatMayNotBeReadIsNamed(@TempDir Path folder) throws IOException {
		Assumptions.assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
		write(folder.resolve("a.txt"));
		write(folder.resolve("closed/b.txt"));
		Files.setPosixFilePermissions(folder.resolve("closed"), PosixFilePermissions.fromString("---------"));
		try {
			Inputs found = find(folder.toString());
			assertEquals(List.of("a.txt"), names(folder, found));
			assertEquals(folder + "/closed: no right to read it", found.problems().getFirst().toString());
		} finally {
			Files.setPosixFilePermissions(folder.resolve("closed"), PosixFilePermissions.fromString("rwx------"));
		}
	}

	private static Inputs find(String... inputs) {
		return InputFinder.find(Arrays.asList(inputs), InputStream.nullInputStream());
	}

	private static void write(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, "isi\n");
	}

	private static List<String> names(Path folder, Inputs found) {
		return found.sources().stream().map(Source::location)
				.map(name -> folder.relativize(Path.of(name).normalize()).toString()).toList();
	}
}
