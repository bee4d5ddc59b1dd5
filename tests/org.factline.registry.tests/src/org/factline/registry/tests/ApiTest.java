package org.factline.registry.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

/** What third parties rely on changes only where its version rises: {@code java releng/Api.java write} says so. */
class ApiTest {

	private static final int PATIENCE_MINUTES = 5;

	@Test
	void signaturesAreTheCommittedOnes() throws IOException, InterruptedException {
		Path root = Path.of(System.getProperty("factline.root", ""));
		Process check = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfactline.root=" + root,
				root.resolve("releng/Api.java").toString(), "check").redirectErrorStream(true).start();
		String told = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		check.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
		assertEquals("", told);
		assertEquals(0, check.exitValue());
	}
}
