package org.factline.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.factline.acceptance.Factline.Result;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is named with the reason, and the rest is processed. */
class BadInputTest {

	private static final String GOOD = "Kebun raya menanam 40 pohon ulin.\nPohon itu setinggi lutut.\n";
	private static final int LONG_LINE = 50 * 1024 * 1024;

	@Test
	void eachBadFileIsNamedAndTheGoodOneIsRead(@TempDir Path home, @TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("good.txt"), GOOD);
		Files.createFile(folder.resolve("empty.txt"));
		byte[] noise = new byte[4096];
		new Random(7).nextBytes(noise);
		Files.write(folder.resolve("noise.bin"), noise);
		longLine(folder.resolve("long.txt"));
		Result result = new Factline(home).run("extract", folder.toString(), folder.resolve("missing.txt").toString(), "--quiet")
				.exits(3);
		assertEquals(1, result.json().size(), "the good one");
		for (String name : new String[] { "empty.txt", "noise.bin", "long.txt", "missing.txt" }) {
			String line = result.err().lines().filter(one -> one.contains(name)).findFirst()
					.orElseThrow(() -> new AssertionError(name + " is not named:\n" + result.err()));
			assertTrue(line.matches("factline: .*" + name + ": .{8,}"), line);
			assertFalse(line.contains("Exception"), line);
		}
	}

	@Test
	void theSameHoldsForTheOtherCommands(@TempDir Path home, @TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("good.txt"), "Rapat warga digelar Senin, 5 Maret 2024, di balai.\n");
		Files.createFile(folder.resolve("empty.txt"));
		Factline factline = new Factline(home);
		String both = folder.toString();
		assertEquals(1, factline.run("annotate", both).exits(3).json().size());
		factline.run("reuse", both).exits(3);
		assertTrue(factline.run("report", both).exits(3).out().contains("weekday-date"));
		Result gate = factline.run("check", both).exits(3);
		assertTrue(gate.out().contains("weekday-date"), "3 comes before 1, but the finding is printed");
		assertTrue((gate.out() + gate.err()).contains("empty.txt"), "named: " + gate);
	}

	@Test
	void aLineOfFiftyMegabytesInJsonLinesIsNamedAndTheNextIsRead(@TempDir Path home, @TempDir Path folder) throws Exception {
		Path file = folder.resolve("long.jsonl");
		longLine(file);
		Files.writeString(file, "\n{\"id\":\"next\",\"text\":\"Hujan turun.\"}\n", java.nio.file.StandardOpenOption.APPEND);
		Result result = new Factline(home).run("extract", file.toString()).exits(3);
		assertEquals("next", result.json().getFirst().get("id").textValue());
		assertTrue(result.err().contains("long.jsonl: line 1"), result.err());
	}

	@Test
	void anEmptyFolderIsNoErrorButIsMentioned(@TempDir Path home, @TempDir Path folder) throws Exception {
		Result result = new Factline(home).run("check", folder.toString()).exits(0);
		assertEquals("", result.out());
		assertTrue(result.err().contains("warning: " + folder), result.err());
	}

	@Test
	void aFolderWithoutRightsIsNamedAndItsNeighbourRead(@TempDir Path folder) throws Exception {
		Path home = Files.createDirectory(folder.resolve("home"));
		Path input = Files.createDirectory(folder.resolve("input"));
		Path closed = Files.createDirectory(input.resolve("closed"));
		Files.writeString(closed.resolve("hidden.txt"), GOOD);
		Files.writeString(input.resolve("good.txt"), GOOD);
		Factline factline = new Factline(home);
		if ("root".equals(System.getProperty("user.name"))) {
			String[] nobody = { "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups" };
			Assumptions.assumeTrue(works(nobody), "root may read everything, and setpriv is not there to become somebody else");
			factline.through(nobody).with("HOME", home.toString());
			for (Path open : new Path[] { folder, home, input }) {
				Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
			}
		}
		Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
		try {
			Result result = factline.run("extract", input.toString()).exits(3);
			assertEquals(1, result.json().size());
			assertTrue(result.err().contains(closed + ": no right to read it"), result.err());
		} finally {
			Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
		}
	}

	/** Whether somebody else can run the script of this checkout. */
	private static boolean works(String... prefix) throws InterruptedException {
		try {
			ProcessBuilder probe = new ProcessBuilder(prefix).directory(Factline.root().toFile());
			probe.command().addAll(java.util.List.of("sh", "-c",
					"test -r factline && test -r releng/org.factline.product/target/headless/jdk"));
			Process process = probe.redirectErrorStream(true).start();
			return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	private static void longLine(Path file) throws IOException {
		byte[] words = "kelapa muda dan gula aren ".getBytes(StandardCharsets.US_ASCII);
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			for (int written = 0; written < LONG_LINE; written += words.length) {
				out.write(words);
			}
		}
	}
}
