package org.factline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import org.factline.article.ArticleSet;
import org.factline.article.Problem;
import org.factline.importing.ImporterDescriptor;
import org.factline.importing.Importers;
import org.factline.importing.JsonLinesImporter;
import org.factline.importing.PlainTextImporter;
import org.factline.importing.Source;
import org.factline.progress.Progress;
import org.factline.reuse.ReuseText;
import org.factline.text.CodePointOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that are taken while their source is read. */
class ArrivingTextsTest {

	private static final Pipeline.Settings SETTINGS = new Pipeline.Settings("", Locale.ENGLISH, 2);

	private final Pipeline pipeline = new Pipeline(new Importers(List.of(
			new ImporterDescriptor("text", "text", "", List.of(), List.of(), List.of(), "1", PlainTextImporter::new),
			new ImporterDescriptor("lines", "lines", "", List.of(), List.of(), List.of(), "1", JsonLinesImporter::new))), List.of());

	private ArrivingTexts arriving(Source source) {
		return pipeline.arriving(source, SETTINGS).orElseThrow();
	}

	private static Source source(String location, String text) {
		return Source.of(location, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Ids, texts and problems are those of a source that is read whole. */
	private void assertAsWhole(Source source) {
		Imported whole = pipeline.read(List.of(source), SETTINGS, Progress.NONE);
		List<ReuseText> expected = whole.dossiers().stream().flatMap(set -> set.articles().stream())
				.map(article -> ReuseText.of(article.id(), article.text())).toList();
		try (ArrivingTexts texts = arriving(source)) {
			List<ReuseText> taken = new ArrayList<>();
			texts.forEach(taken::add);
			taken.sort(Comparator.comparing(ReuseText::id, CodePointOrder.INSTANCE));
			assertEquals(expected, taken);
			assertEquals(whole.problems(), texts.problems());
			assertEquals(whole.dossiers().isEmpty() ? ArticleSet.LOOSE : whole.dossiers().getFirst().dossier(), texts.dossier());
		}
	}

	@Test
	void allIsAsIfTheSourceWereReadWhole() {
		assertAsWhole(source("arsip/a.jsonl", """
				{"text":"Angin kencang di Lereng Wangi.","published":"kemarin"}
				{"id":"1","text":"Kabut turun.\\nLalu hujan."}
				{"id":"1","text":"Sekali lagi."}
				{"text":"Tanpa id."}
				{"id":"2","text":
				"""));
		assertAsWhole(source("arsip/satu.jsonl", "{\"text\":\"Hanya satu.\"}\n"));
		assertAsWhole(source("catatan.txt", "Pasar Ikan Muara dibuka lagi.\n"));
		assertAsWhole(source("arsip/b.jsonl", "{\"id\":\"banjir\",\"articles\":[{\"id\":\"1\",\"text\":\"Air naik.\"},{\"id\":\"2\",\"text\":\"Air surut.\"}]}\n"));
		assertAsWhole(source("kosong.jsonl", ""));
		StringBuilder many = new StringBuilder();
		for (int i = 0; i < 3000; i++) {
			many.append("{\"id\":\"").append(i).append("\",\"text\":\"").append("Ombak setinggi dua meter. ".repeat(40)).append(i).append("\"}\n");
		}
		assertAsWhole(source("besar.jsonl", many.toString()));
	}

	@Test
	void severalDossiersAndFurtherPagesMustBeReadWhole() {
		try (ArrivingTexts texts = arriving(source("a.jsonl", """
				{"id":"x","articles":[{"id":"1","text":"Air naik."}]}
				{"id":"y","articles":[{"id":"1","text":"Air surut."}]}
				"""))) {
			assertThrows(ArrivingTexts.NotOneByOneException.class, () -> texts.forEach(text -> assertFalse(text.text().isEmpty())));
		}
		try (ArrivingTexts texts = arriving(source("b.jsonl", """
				{"id":"1","url":"https://warta.example/pasar-ikan-muara","text":"Pasar dibuka."}
				{"id":"2","url":"https://warta.example/pasar-ikan-muara?page=2","text":"Pedagang kembali."}
				"""))) {
			assertThrows(ArrivingTexts.NotOneByOneException.class, () -> texts.forEach(text -> assertFalse(text.text().isEmpty())));
		}
	}

	@Test
	void aDossiersOwnFileIsNoSourceOfArrivingTexts(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("banjir.factline"), "<x/>");
		assertTrue(pipeline.arriving(Source.of("banjir.factline", file), SETTINGS).isEmpty());
	}

	@Test
	void whatCannotBeReadAtAllIsAProblem() {
		try (ArrivingTexts texts = arriving(source("rusak.jsonl", "{\n".repeat(200)))) {
			assertFalse(texts.iterator().hasNext());
			Problem last = texts.problems().getLast();
			assertEquals("rusak.jsonl", last.location());
			assertTrue(last.reason().contains("no JSON Lines"), last.reason());
		}
	}

	@Test
	void whoTakesNoMoreStopsTheReading() throws InterruptedException {
		String line = "{\"text\":\"" + "Ombak setinggi dua meter. ".repeat(4000) + "\"}\n";
		try (ArrivingTexts texts = arriving(source("panjang.jsonl", line.repeat(400)))) {
			Iterator<ReuseText> all = texts.iterator();
			assertTrue(all.hasNext());
		}
		for (Thread thread : reading("panjang.jsonl")) {
			thread.join(10_000);
		}
		assertEquals(List.of(), reading("panjang.jsonl"));
	}

	private static List<Thread> reading(String location) {
		return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().endsWith(location)).toList();
	}
}
