package org.factline.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** A dossier through its life: imported, decided, imported again, merged, damaged. */
class DossierTest {

	private static final String TWICE = "Kapal Tunas Bahari sandar di dermaga lama sejak malam dan menurunkan delapan puluh penumpang"
			+ " yang tertahan empat hari di Pulau Kenari karena angin.";
	private static final String PAGE = "Dermaga lama dipakai lagi\n\n" + TWICE + "\n\nPetugas pelabuhan memeriksa tali tambat satu per satu.\n\n"
			+ TWICE + "\n\nBupati belum memberi keterangan tentang dermaga baru.\n";

	@Test
	void decisionsHoldUntilTheJudgedWordsChange(@TempDir Path folder) throws Exception {
		Factline factline = new Factline(folder.resolve("home"));
		Path pages = Files.createDirectories(folder.resolve("pages"));
		Path page = Files.writeString(pages.resolve("dermaga.txt"), PAGE);
		Files.writeString(pages.resolve("pasar.txt"), "Pasar ikan Muara Kenari ramai sejak fajar, kata para pedagang.\n");
		String dossier = folder.resolve("kenari.factline").toString();

		String planned = factline.run("import", pages.toString(), "--into", dossier, "--dry-run").exits(0).out();
		assertEquals(2, planned.lines().filter(line -> line.startsWith("new ")).count(), planned);
		assertFalse(Files.exists(Path.of(dossier)));
		factline.run("import", pages.toString(), "--into", dossier).exits(0);
		byte[] first = Files.readAllBytes(Path.of(dossier));
		factline.run("import", pages.toString(), "--into", dossier).exits(0);
		assertArrayEquals(first, Files.readAllBytes(Path.of(dossier)));
		try (Stream<Path> evidence = Files.list(folder.resolve("evidence"))) {
			assertTrue(evidence.anyMatch(file -> same(file, page)), "the page's bytes are kept");
		}

		JsonNode finding = only(factline.run("check", dossier, "--report", "json").exits(0).json());
		String fingerprint = finding.get("fingerprint").textValue();
		factline.run("decide", dossier, "--fingerprint", fingerprint, "--dismiss").exits(2);
		factline.run("decide", dossier, "--fingerprint", fingerprint.substring(0, 8), "--dismiss", "--reason", "halaman ganda", "--by",
				"Rahmi", "--on", "2025-03-04").exits(0);
		assertEquals(List.of(), factline.run("check", dossier, "--report", "json").exits(0).json());
		assertTrue(factline.run("explain", dossier, "--fingerprint", fingerprint).exits(0).out().contains("halaman ganda"));

		Files.writeString(page, PAGE.replace("satu per satu", "satu demi satu").replaceFirst("(?s)(Dermaga lama dipakai lagi\n\n)(.*)\n\n"
				+ "Bupati belum memberi keterangan tentang dermaga baru.\n", "$1Bupati belum memberi keterangan tentang dermaga baru.\n\n$2\n"));
		String again = factline.run("import", pages.toString(), "--into", dossier).exits(0).out();
		assertTrue(again.lines().anyMatch(line -> line.startsWith("changed ")), again);
		assertEquals(List.of(), factline.run("check", dossier, "--report", "json").exits(0).json());

		Files.writeString(page, PAGE.replace("delapan puluh", "sembilan puluh"));
		factline.run("import", pages.toString(), "--into", dossier).exits(0);
		List<JsonNode> found = factline.run("check", dossier, "--report", "json").exits(0).json();
		assertEquals(1, found.stream().filter(one -> one.get("check").textValue().equals("silent-edit")).count(), "the page says another number now");
		JsonNode reappeared = only(found.stream().filter(one -> one.get("check").textValue().equals("repeated-passage")).toList());
		assertEquals("reappeared", reappeared.get("properties").get("state").textValue());
		assertTrue(reappeared.get("explanation").textValue().contains("Rahmi"), reappeared::toString);
	}

	@Test
	void gitMergesDossiersByTheirObjects(@TempDir Path folder) throws Exception {
		Factline factline = new Factline(folder.resolve("home"));
		Path work = Files.createDirectories(folder.resolve("work"));
		Path pages = Files.createDirectories(folder.resolve("pages"));
		Files.writeString(pages.resolve("dermaga.txt"), PAGE);
		Files.writeString(pages.resolve("pasar.txt"), "Pasar ikan Muara Kenari ramai sejak fajar, kata para pedagang.\n");
		Path dossier = work.resolve("kenari.factline");
		factline.run("import", pages.toString(), "--into", dossier.toString(), "--no-evidence").exits(0);
		git(work, "init", "-q", "-b", "main");
		git(work, "config", "user.name", "Rahmi");
		git(work, "config", "user.email", "rahmi@example.org");
		git(work, "config", "merge.factline.driver", Factline.root().resolve("factline") + " merge %O %A %B");
		Files.writeString(work.resolve(".gitattributes"), "*.factline merge=factline\n");
		commit(work);
		git(work, "checkout", "-q", "-b", "other");
		decide(dossier, 'a', "Pasar ikan Muara Kenari ramai", "Pasar ikan Muara Kenari penuh");
		commit(work);
		git(work, "checkout", "-q", "main");
		decide(dossier, 'b', "Petugas pelabuhan memeriksa", "Petugas pelabuhan mengamati");
		commit(work);
		git(work, "merge", "-q", "--no-edit", "other");
		List<String> lines = Files.readAllLines(dossier);
		List<String> decisions = lines.stream().filter(line -> line.contains("<decisions ")).toList();
		assertEquals(200, decisions.size());
		assertEquals(decisions.stream().sorted().toList(), decisions);
		assertTrue(lines.stream().anyMatch(line -> line.contains("Kenari penuh")));
		assertTrue(lines.stream().anyMatch(line -> line.contains("pelabuhan mengamati")));
		factline.run("check", dossier.toString()).exits(0);
	}

	@Test
	void damageIsNamedAndNothingElseIsRead(@TempDir Path folder) throws Exception {
		Factline factline = new Factline(folder.resolve("home"));
		Path secret = Files.writeString(folder.resolve("secret.txt"), "kata sandi");
		String root = "<factline:Dossier xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:factline=\"http://factline.org/model/1\"";
		Path dossier = folder.resolve("a.factline");
		for (String content : List.of("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n" + root + " title=\"&e;\"/>",
				root + ">\n<articles href=\"secret.txt#x\"/>\n</factline:Dossier>", root + ">\n<articles id=\"a\"><line>x", "bukan berkas")) {
			Files.writeString(dossier, content);
			Factline.Result result = factline.run("check", dossier.toString()).exits(3);
			assertTrue(result.err().contains("a.factline: line "), result.err());
			assertFalse((result.out() + result.err()).contains("kata sandi"));
			factline.run("import", secret.toString(), "--into", dossier.toString()).exits(2);
			assertEquals(content, Files.readString(dossier));
		}
	}

	/** A hundred decisions, and a word of an article. */
	private static void decide(Path dossier, char side, String word, String other) throws IOException {
		StringBuilder decisions = new StringBuilder();
		for (int i = 0; i < 100; i++) {
			decisions.append("  <decisions fingerprint=\"%031x%s\" state=\"DISMISSED\" reason=\"alasan %d\"/>%n".formatted((i + 1L)
					* 0x9E3779B97F4A7C15L, String.valueOf(side), Integer.valueOf(i)));
		}
		String text = Files.readString(dossier);
		assertTrue(text.contains(word), text);
		Files.writeString(dossier, text.replace(word, other).replace("</factline:Dossier>", decisions + "</factline:Dossier>"));
	}

	private static void commit(Path work) throws IOException, InterruptedException {
		git(work, "add", "-A");
		git(work, "commit", "-q", "-m", "x");
	}

	private static void git(Path work, String... words) throws IOException, InterruptedException {
		List<String> command = Stream.concat(Stream.of("git"), Stream.of(words)).toList();
		Process process = new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes());
		assertTrue(process.waitFor(5, TimeUnit.MINUTES), command::toString);
		assertEquals(0, process.exitValue(), () -> command + ": " + said);
	}

	private static boolean same(Path one, Path other) {
		try {
			return Files.mismatch(one, other) == -1;
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private static JsonNode only(List<JsonNode> findings) {
		assertEquals(1, findings.size(), findings::toString);
		return findings.getFirst();
	}
}
