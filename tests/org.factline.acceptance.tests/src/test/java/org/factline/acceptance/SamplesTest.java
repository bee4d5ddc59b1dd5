package org.factline.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.factline.acceptance.Factline.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** What the first page of the documentation promises, on the samples. */
class SamplesTest {

	@Test
	void theGateFindsInTheNewsWhatIsExpected(@TempDir Path home) throws Exception {
		Result result = new Factline(home).run("check", "samples/news").exits(1);
		assertEquals(Files.readString(Factline.root().resolve("samples/news.expected.txt")), result.out());
		assertEquals("", result.err());
	}

	@Test
	void theGateIsSilentOnCleanArticles(@TempDir Path home) throws Exception {
		Result result = new Factline(home).run("check", "samples/clean").exits(0);
		assertEquals("", result.out());
		assertEquals("", result.err());
	}

	@Test
	void theReportIsWrittenAndSummedUp(@TempDir Path home) throws Exception {
		String out = "tests/org.factline.acceptance.tests/target/report";
		Result result = new Factline(home).run("report", "samples/news", "--out", out).exits(0);
		Path folder = Factline.root().resolve(out);
		String html = Files.readString(folder.resolve("factline.html"));
		assertTrue(html.contains("Tirta Kencana"), "the page shows the evidence");
		assertFalse(html.contains("<script src") || html.contains("http-equiv=\"refresh\""), "it needs nothing from elsewhere");
		List<String> lines = Files.readAllLines(folder.resolve("factline.jsonl"));
		assertEquals(6, lines.size());
		assertTrue(result.out().startsWith("8 articles from 6 outlets"), result.out());
		assertTrue(result.out().contains(out + "/factline.html") && result.out().contains(out + "/factline.jsonl"), result.out());
	}

	/** How a page was recognised and what follows from it, of every importer that ships. */
	@Test
	void anIndonesianReportTellsItsReasonsInIndonesian(@TempDir Path home) throws Exception {
		Factline factline = new Factline(home);
		List<String> pages;
		try (Stream<Path> files = Files.walk(Factline.root().resolve("bundles"))) {
			pages = files.filter(file -> file.getParent().endsWith("fixtures") && file.toString().matches(".*\\.(txt|html)"))
					.map(file -> Factline.root().relativize(file).toString()).sorted().toList();
		}
		Set<String> reasons = new TreeSet<>();
		for (JsonNode article : factline.run(arguments("extract", pages)).exits(0).json()) {
			reasons.add(article.get("recognised").textValue());
			if (article.has("inferred")) {
				article.get("inferred").forEach(reason -> reasons.add(reason.textValue()));
			}
		}
		assertTrue(reasons.size() > 30, reasons.toString());
		String html = factline.run(arguments("check", pages, "--locale", "id", "--report", "html", "--fail-on", "never")).exits(0).out();
		reasons.removeIf(reason -> !html.contains(">" + reason.replace("&", "&amp;").replace("<", "&lt;") + "<"));
		assertEquals(Set.of(), reasons, "stands there in English");
	}

	private static String[] arguments(String command, List<String> inputs, String... options) {
		return Stream.of(Stream.of(command), inputs.stream(), Stream.of(options)).flatMap(words -> words).toArray(String[]::new);
	}

	@Test
	void theExitCodeFollowsTheThreshold(@TempDir Path home) throws Exception {
		Factline factline = new Factline(home);
		factline.run("check", "samples/news", "--fail-on", "never").exits(0);
		factline.run("check", "samples/news/sindonews-nelayan-feri.txt").exits(0);
		factline.run("check", "samples/news/sindonews-nelayan-feri.txt", "--fail-on", "warning").exits(1);
	}

	@Test
	void aBaselineSilencesWhatIsKnown(@TempDir Path home) throws Exception {
		Factline factline = new Factline(home);
		String known = home.resolve("known.baseline").toString();
		factline.run("check", "samples/news", "--write-baseline", known).exits(1);
		Result again = factline.run("check", "samples/news", "--baseline", known, "--fail-on", "info").exits(0);
		assertEquals("", again.out());
	}

	@Test
	void extractCutsEveryBlockOutOfTheText(@TempDir Path home) throws Exception {
		List<JsonNode> articles = new Factline(home).run("extract", "samples/news").exits(0).json();
		assertEquals(8, articles.size());
		for (JsonNode article : articles) {
			StringBuilder body = new StringBuilder();
			String text = article.get("text").textValue();
			for (JsonNode block : article.get("blocks")) {
				String words = Factline.cut(text, block.get("begin"), block.get("end"));
				assertEquals(words.strip(), words, article.get("id") + ": " + block);
				if (block.get("kind").textValue().matches("LEAD|BODY")) {
					body.append(body.isEmpty() ? "" : "\n").append(words);
				}
			}
			assertEquals(article.get("body").textValue(), body.toString());
		}
	}

	@Test
	void annotateCutsEveryExpressionOutOfTheText(@TempDir Path home) throws Exception {
		Factline factline = new Factline(home);
		String file = "samples/news/beritanasional-uji-coba-feri.txt";
		String text = factline.run("extract", file).exits(0).json().getFirst().get("text").textValue();
		List<JsonNode> times = factline.run("annotate", file).exits(0).json();
		assertTrue(times.size() >= 3, times.toString());
		for (JsonNode time : times) {
			assertEquals(time.get("text").textValue(), Factline.cut(text, time.get("begin"), time.get("end")));
		}
	}

	@Test
	void reuseNamesTheSharedWireCopyAndTheBodyThatStandsTwice(@TempDir Path home) throws Exception {
		List<String> pairs = new Factline(home).run("reuse", "samples/news").exits(0).json().stream()
				.map(pair -> pair.get("a").textValue() + " " + pair.get("b").textValue()).toList();
		assertTrue(pairs.contains("samples/news/beritanasional-tarif-feri samples/news/ntvnews-tarif-feri"), pairs.toString());
		assertTrue(pairs.contains("samples/news/sindonews-nelayan-feri samples/news/sindonews-nelayan-feri"), pairs.toString());
	}

	@Test
	void nothingIsWrittenIntoTheCheckout(@TempDir Path home) throws IOException, InterruptedException {
		String before = status();
		new Factline(home).run("check", "samples/clean").exits(0);
		assertEquals(before, status());
	}

	private static String status() throws IOException, InterruptedException {
		Process git = new ProcessBuilder("git", "status", "--porcelain").directory(Factline.root().toFile())
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		String lines = new String(git.getInputStream().readAllBytes());
		git.waitFor();
		return lines;
	}
}
