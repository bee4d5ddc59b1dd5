package org.factline.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.factline.article.Article;
import org.factline.article.BlockKind;
import org.factline.article.Passage;
import org.junit.jupiter.api.Test;

class WebAnnotationsTest {

	private static List<WebAnnotation> read(String json) throws IOException {
		return WebAnnotations.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void whatIsReadIsWhatWasWritten() throws IOException {
		List<ReportInput> inputs = new ArrayList<>(List.of(Harbour.input(Locale.ENGLISH), Pier.input(Locale.of("id"), false), Written.empty(Locale.ENGLISH)));
		Random random = new Random(12);
		for (int round = 0; round < 50; round++) {
			inputs.add(EscapingTest.everywhere(Nasty.string(random), false));
		}
		for (ReportInput input : inputs) {
			assertEquals(WebAnnotationReport.of(input), read(Written.by(new WebAnnotationReport(), input)));
		}
	}

	/** Every place leads back to the very passage that was annotated. */
	@Test
	void aTargetFindsItsPassage() {
		ReportInput input = Harbour.input(Locale.ENGLISH);
		CheckedDossier dossier = input.dossiers().getFirst();
		Map<String, Article> articles = dossier.articlesById();
		List<Passage> passages = new ArrayList<>();
		dossier.findings().forEach(finding -> passages.addAll(finding.passages()));
		dossier.events().forEach(event -> passages.addAll(event.claims()));
		List<WebAnnotation.Target> targets = WebAnnotationReport.of(input).stream().flatMap(one -> one.targets().stream()).toList();
		assertEquals(passages.size(), targets.size());
		for (int i = 0; i < targets.size(); i++) {
			WebAnnotation.Target target = targets.get(i);
			if (target.field().isEmpty()) {
				assertEquals(Optional.of(passages.get(i)), target.in(articles.getOrDefault(target.article(), Pier.UNKNOWN)));
			} else {
				assertEquals(passages.get(i).text(), target.exact());
			}
		}
	}

	@Test
	void wordsThatMovedAreFoundByWhatStandsAroundThem() {
		Article now = new Pier.Page("a", "text/plain").add(BlockKind.BODY, "Baru. Kapal tiba pagi. Kapal tiba sore. 🚢 Selesai.").article();
		assertEquals(Optional.of(Pier.in(now, "Kapal tiba sore").text()), target(0, 15, "Kapal tiba", "pagi. ", " sore").in(now).map(p -> p.text() + " sore"));
		assertEquals(now.text().indexOf("Selesai"), target(2, 9, "Selesai", "tidak ada", "").in(now).orElseThrow().begin());
		assertEquals(Optional.empty(), target(0, 10, "Kapal tiba", "", "").in(now), "it stands twice");
		assertEquals(Optional.empty(), target(0, 4, "gone", "", "").in(now));
		assertEquals(Optional.empty(), target(-1, -1, "", "", "").in(now));
		assertEquals(Optional.of("Baru"), target(0, 4, "", "", "").in(now).map(Passage::text), "a position without a quotation");
		assertEquals(Optional.empty(), target(40, 4000, "", "", "").in(now));
	}

	private static WebAnnotation.Target target(int begin, int end, String exact, String prefix, String suffix) {
		return new WebAnnotation.Target("a.txt", "a", "", begin, end, exact, prefix, suffix);
	}

	/** Other programs write one thing where a list may stand, a source as an object, a body in one word. */
	@Test
	void otherFormsAreRead() throws IOException {
		List<WebAnnotation> read = read("""
				{"@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://a.example/1", "type": ["Annotation"], "bodyValue": "hm",
				 "motivation": ["commenting", "tagging"],
				 "target": {"source": {"id": "http://b.example/p", "format": "text/html"}, "selector": {"type": "TextQuoteSelector", "exact": "x", "prefix": "w"}}}""");
		assertEquals(List.of(new WebAnnotation("http://a.example/1", "commenting", List.of(new WebAnnotation.Body("hm", "", "", "")),
				List.of(new WebAnnotation.Target("http://b.example/p", "", "", -1, -1, "x", "w", "")))), read);
		assertEquals("http://b.example/", read("[{\"type\": \"Annotation\", \"target\": \"http://b.example/\"}]").getFirst().targets().getFirst().source());
		assertEquals(List.of(), read("{\"type\": \"Collection\"}"));
		assertEquals(List.of(), read(""));
		assertThrows(IOException.class, () -> read("{\"items\": ["));
		assertThrows(IOException.class, () -> read("[".repeat(5000)));
	}

	/** The annotations of the W3C's test suite that keep the model. */
	@Test
	void samplesOfTheW3cAreRead() throws IOException {
		Path samples = SharedData.file("web-annotation/correct");
		int annotations = 0;
		try (var files = Files.list(samples)) {
			for (Path file : files.filter(one -> one.toString().endsWith(".json")).toList()) {
				List<WebAnnotation> read = WebAnnotations.read(Files.newInputStream(file));
				annotations += read.size();
				read.forEach(one -> assertFalse(one.id().isEmpty() || one.targets().isEmpty(), file.toString()));
			}
		}
		assertTrue(annotations >= 40, "only " + annotations);
	}
}
