package org.factline.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.factline.acceptance.Factline.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project that new-importer writes builds against the p2 repository alone, and what it makes reads its page. */
class NewImporterTest {

	private static final Path REPOSITORY = Factline.root().resolve("releng/org.factline.product/target/repository");

	@Test
	void aNewProjectBuildsPassesAndReads(@TempDir Path home, @TempDir Path work) throws Exception {
		Path project = work.resolve("warta");
		new Factline(home).run("new-importer", "--outlet", "Warta Bahari", "--domain", "wartabahari.example", "--out", project.toString()).exits(0);
		assertEquals(0, build(project, "--write-missing"));
		assertTrue(Files.exists(project.resolve("fixtures/first-page.expected.json")));
		install(project, home);
		Result result = new Factline(home).run("extract", project.resolve("fixtures/first-page.html").toString()).exits(0);
		assertEquals("example.wartabahari.importer", result.json().getFirst().get("importer").textValue());
		assertEquals("2025-06-20T14:05+08:00", result.json().getFirst().get("published").textValue());
	}

	@Test
	void theExampleIsSuchAProjectAndPasses(@TempDir Path work) throws Exception {
		Path example = Factline.root().resolve("examples/warta-bahari");
		try (var files = Files.walk(example)) {
			for (Path file : files.toList()) {
				Files.copy(file, work.resolve("copy").resolve(example.relativize(file).toString()));
			}
		}
		assertEquals(0, build(work.resolve("copy")));
	}

	private static int build(Path project, String... arguments) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder("sh", "build").directory(project.toFile()).redirectErrorStream(true)
				.redirectOutput(project.resolveSibling("build.log").toFile());
		builder.command().addAll(java.util.List.of(arguments));
		builder.environment().put("FACTLINE_REPOSITORY", REPOSITORY.toString());
		builder.environment().merge("PATH", Path.of(System.getProperty("java.home"), "bin").toString(), (path, jdk) -> jdk + File.pathSeparator + path);
		Process process = builder.start();
		assertTrue(process.waitFor(5, TimeUnit.MINUTES), "the build hangs");
		return process.exitValue();
	}

	private static void install(Path project, Path home) throws IOException {
		Files.copy(project.resolve("example.wartabahari.importer.jar"),
				Files.createDirectories(home.resolve("dropins")).resolve("example.wartabahari.importer_1.0.0.jar"));
	}
}
