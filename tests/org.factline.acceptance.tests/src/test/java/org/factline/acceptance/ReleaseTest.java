package org.factline.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archives that are released, as somebody unpacks them who has no checkout. */
class ReleaseTest {

	private static final Path RELEASE = Factline.root().resolve("releng/org.factline.product/target/release");

	private static Path archive(String ending) throws IOException {
		try (Stream<Path> files = Files.list(RELEASE)) {
			List<Path> fitting = files.filter(file -> file.getFileName().toString().endsWith(ending)).toList();
			assertEquals(1, fitting.size(), ending + " in " + RELEASE);
			return fitting.getFirst();
		}
	}

	@Test
	void theOneForLinuxRunsWhereItIsUnpacked(@TempDir Path home, @TempDir Path work) throws Exception {
		assertEquals(0, new ProcessBuilder("tar", "-xzf", archive("-linux-x86_64.tar.gz").toString(), "-C", work.toString()).inheritIO().start()
				.waitFor());
		Path unpacked;
		try (Stream<Path> folders = Files.list(work)) {
			unpacked = folders.findFirst().orElseThrow();
		}
		Path out = home.resolve("out");
		ProcessBuilder builder = new ProcessBuilder(unpacked.resolve("factline").toString(), "check", "samples/news").directory(Factline.root().toFile())
				.redirectOutput(out.toFile()).redirectError(home.resolve("err").toFile());
		builder.environment().put("FACTLINE_HOME", home.resolve("area").toString());
		assertEquals(1, builder.start().waitFor(), () -> read(home.resolve("err")));
		assertEquals(read(Factline.root().resolve("samples/news.expected.txt")), read(out));
		for (String file : List.of("LICENSE", "README.txt", "docs/dossiers.md", "docs/reference/command-line.md", "samples/news/ntvnews-tarif-feri.txt")) {
			assertTrue(Files.isRegularFile(unpacked.resolve(file)), file);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		} catch (IOException e) {
			return e.toString();
		}
	}

	/** Nothing here can start it; what it cannot do without is there at least. */
	@Test
	void theOneForWindowsHoldsItsOwnParts() throws IOException {
		try (ZipFile zip = new ZipFile(archive("-windows-x86_64.zip").toFile())) {
			List<String> names = zip.stream().map(ZipEntry::getName).toList();
			assertEquals(1, names.stream().filter(name -> name.matches("factline-[^/]+/factline\\.bat")).count());
			assertTrue(names.stream().anyMatch(name -> name.contains("/plugins/org.eclipse.swt.win32.win32.x86_64_")));
			assertTrue(names.stream().noneMatch(name -> name.contains("/plugins/org.eclipse.swt.gtk.")), "nothing of another system");
		}
	}
}
