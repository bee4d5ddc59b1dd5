package org.factline.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;

import org.factline.analysis.AnalysedArticle;
import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Event;
import org.factline.article.Family;
import org.factline.article.Field;
import org.factline.article.Passage;
import org.factline.article.Severity;
import org.factline.checking.CheckDescriptor;
import org.factline.checking.CheckRunner;
import org.factline.checking.FindingBuilder;
import org.factline.checking.HelpPage;
import org.factline.importing.Importer;
import org.factline.importing.ImporterDescriptor;
import org.factline.importing.Importers;
import org.factline.importing.JsonLinesImporter;
import org.factline.importing.PlainTextImporter;
import org.factline.importing.Source;
import org.factline.messages.Messages;
import org.factline.progress.Progress;
import org.factline.reporting.HtmlReport;
import org.factline.reporting.JsonLinesReport;
import org.factline.reporting.Report;
import org.factline.reporting.ReportInput;
import org.factline.reporting.TextReport;
import org.factline.time.TimeExpression;
import org.junit.jupiter.api.Test;

/** Reading sources into dossiers, and the whole way to reports. */
class PipelineTest {

	private static final Pipeline.Settings SETTINGS = new Pipeline.Settings("id", Locale.ENGLISH, 2);

	/** Flags every time expression, so that reports have something to say. */
	private static final CheckDescriptor TIMES = new CheckDescriptor("times", Family.CALENDAR, Severity.WARNING, List.of(),
			locale -> new HelpPage("Times", "Every time.", "# Times"), () -> (context, sink, progress) -> {
				for (AnalysedArticle article : context.analysis().articles()) {
					for (TimeExpression time : article.times()) {
						sink.accept(new FindingBuilder(context.descriptor(), Messages.of(CheckRunner.class, context.locale()))
								.passage(Passage.InText.of(article.article(), time.begin(), time.end())).message(time.value())
								.value(time.value()).build());
					}
				}
			});

	private static final Pipeline PIPELINE = new Pipeline(importers(), List.of(TIMES));

	@Test
	void anIdIsThePathWithoutItsEnding() {
		assertEquals(List.of(".profile", "a.b/c", "dir.d/README", "laut/ombak", "x.tar"), ids(read(text("laut/ombak.txt"),
				text("dir.d/README"), text("x.tar.gz"), text(".profile"), text("a.b/c.html.txt".replace(".html", "")))));
	}

	@Test
	void itemsOfOneSourceAreNumberedWhereTheyHaveNoIdOfTheirOwn() {
		Imported read = read(source("feed.jsonl", """
				{"text":"Satu."}
				{"id":"own","text":"Dua."}
				{"text":"Tiga."}
				"""));
		assertEquals(List.of("feed#1", "feed#3", "own"), ids(read));
		assertEquals("feed.jsonl#3", articles(read).get(1).provenance().location());
		assertEquals(List.of("feed"), ids(read(source("feed.jsonl", "{\"text\":\"Sendiri.\"}\n"))), "one alone needs no number");
	}

	@Test
	void aSecondArticleOfOneIdIsNamedAndTheFirstStays() {
		Imported read = read(source("a.jsonl", "{\"id\":\"x\",\"text\":\"Yang pertama.\"}\n"),
				source("b.jsonl", "{\"id\":\"x\",\"text\":\"Yang kedua.\"}\n{\"id\":\"y\",\"text\":\"Lain.\"}\n"));
		assertEquals(List.of("x", "y"), ids(read));
		assertEquals("Yang pertama.", articles(read).getFirst().text());
		assertEquals("b.jsonl", read.problems().getFirst().location());
		assertTrue(read.problems().getFirst().reason().contains("the id x"), read.problems().toString());
	}

	@Test
	void idsAreUniqueOnlyWithinTheirDossier() {
		Imported read = read(source("a.jsonl", """
				{"id":"case 1","articles":[{"id":"x","text":"Di berkas satu."}]}
				{"id":"case 2","articles":[{"id":"x","text":"Di berkas dua."}]}
				{"id":"x","text":"Lepas."}
				"""));
		assertEquals(List.of("-", "case 1", "case 2"), read.dossiers().stream().map(ArticleSet::dossier).toList());
		assertTrue(read.problems().isEmpty());
	}

	@Test
	void badSourcesAreNamedAndTheOthersRead() {
		Imported read = read(source("empty.txt", ""), text("good.txt"), source("blank.txt", " \n\n"),
				source("binary.bin", "\u0001\u0002\u0003\u0004\u0005\u0006"), source("bad.jsonl", "{\"id\":\"z\",\"text\":\"Ada.\"}\n{oops\n"));
		assertEquals(List.of("good", "z"), ids(read));
		assertEquals(List.of("empty.txt", "blank.txt", "binary.bin", "bad.jsonl"),
				read.problems().stream().map(problem -> problem.location()).toList());
		assertTrue(read.problems().getLast().place().startsWith("line 2"));
	}

	@Test
	void aLanguageThatIsGivenHoldsForAll() {
		Imported read = PIPELINE.read(List.of(text("a.txt"), source("b.jsonl", "{\"text\":\"Kata.\",\"language\":\"id\"}\n")),
				new Pipeline.Settings("en", Locale.ENGLISH, 1), Progress.NONE);
		assertEquals(List.of("en", "en"),
				articles(read).stream().map(article -> article.value(Field.LANGUAGE).orElseThrow()).toList());
	}

	@Test
	void looseInputsAreUndecidedAndProblemsKept() {
		List<Source> sources = List.of(source("a.txt", "Rapat pada 3 April 2022.\nPemilu pada 9 Mei 2023.\n"), source("none.txt", ""));
		Pipeline.Checked checked = PIPELINE.check(sources, List.of(), SETTINGS, Progress.NONE);
		assertEquals(2, checked.report().dossiers().getFirst().findings().size());
		assertEquals(1, checked.report().problems().size());
		// nothing was decided about loose inputs
		assertEquals(2, checked.undecided().dossiers().getFirst().findings().size());
		assertEquals(1, checked.undecided().problems().size());
	}

	@Test
	void cancelledWorkEndsAndNoThreadIsNone() {
		assertThrows(CancellationException.class, () -> PIPELINE.read(List.of(text("a.txt"), text("b.txt")), SETTINGS, new Progress() {

			@Override
			public void begin(String task, long total) {
				// nobody looks
			}

			@Override
			public void worked(long units) {
				// nobody looks
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		}));
		assertThrows(IllegalArgumentException.class, () -> new Pipeline.Settings("", Locale.ENGLISH, 0));
	}

	@Test
	void reportsAreTheSameBytesWhateverRunsAround() throws IOException {
		List<Source> sources = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			sources.add(source("berita/" + i + ".txt", "Judul " + i + "\n\nPasar malam ke-" + i + " dibuka pada " + (i % 28 + 1)
					+ " Juli 2021 di alun-alun İstanbul kecil.\nPukul 19.00 lampu menyala.\n"));
		}
		List<byte[]> expected = reports(sources, 1);
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		Random random = new Random(5);
		try {
			for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
				Locale.setDefault(Locale.forLanguageTag(tag));
				TimeZone.setDefault(TimeZone.getTimeZone(tag.startsWith("tr") ? "Pacific/Kiritimati" : "America/Los_Angeles"));
				List<Source> mixed = new ArrayList<>(sources);
				Collections.shuffle(mixed, random);
				List<byte[]> again = reports(mixed, 1 + random.nextInt(6));
				for (int i = 0; i < expected.size(); i++) {
					assertArrayEquals(expected.get(i), again.get(i), tag + ", report " + i);
				}
			}
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}

	@Test
	void whoReadsTextsAloneHearsOfTheSameProblems() {
		Source[] sources = { source("a.jsonl", """
				{"id":"1","text":"Kabut turun.\\nLalu hujan.","published":"kemarin","language":"??"}
				{"text":"Tanpa id.","outlet":"Warta"}
				{"id":"1","text":"Sekali lagi."}
				{"id":"2","text":
				"""), text("b.txt") };
		Imported whole = read(sources);
		Imported texts = PIPELINE.readTexts(List.of(sources), SETTINGS, Progress.NONE);
		assertEquals(5, whole.problems().size());
		assertEquals(whole.problems(), texts.problems());
		assertEquals(ids(whole), ids(texts));
		assertEquals(articles(whole).stream().map(Article::text).toList(), articles(texts).stream().map(Article::text).toList());
	}

	@Test
	void anEventSaysHowManyIndependentSourcesTellIt() throws IOException {
		String story = "Kapal feri Bahari Jaya kandas di Teluk Sarangan pada Selasa, 11 Maret 2025, dengan empat puluh penumpang di atas geladak."
				+ " Tidak seorang pun terluka ketika air surut menjelang sore itu, kata kepala pelabuhan.";
		String own = "Feri Bahari Jaya kandas di Teluk Sarangan, Selasa, 11 Maret 2025. Seluruh penumpang kapal turun memakai perahu nelayan.";
		Source lines = source("a.jsonl", line("a", "2025-03-11", story) + line("b", "2025-03-12", story) + line("c", "2025-03-12", own));
		ReportInput told = PIPELINE.timeline(List.of(lines), List.of(), true, SETTINGS, Progress.NONE);
		List<Event> together = told.dossiers().getFirst().events().stream().filter(event -> event.articles().size() == 3).toList();
		assertEquals(1, together.size());
		assertEquals(2, together.getFirst().independent());
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		TextReport.ofEvents().write(told, text);
		assertTrue(text.toString(StandardCharsets.UTF_8).contains("Independent sources: 2 of 3"));
		// without an analysis the articles of the event are compared with each other
		assertEquals(together, EventSources.counted(together.stream().map(event -> event.withIndependent(0)).toList(),
				told.dossiers().getFirst().articles(), Optional.empty()));
	}

	private static String line(String id, String published, String text) {
		return "{\"id\":\"" + id + "\",\"outlet\":\"" + id + "\",\"published\":\"" + published + "\",\"text\":\"" + text + "\"}\n";
	}

	private static List<byte[]> reports(List<Source> sources, int threads) throws IOException {
		List<byte[]> written = new ArrayList<>();
		ReportInput input = PIPELINE.check(sources, List.of(), new Pipeline.Settings("", Locale.of("id"), threads), Progress.NONE)
				.report();
		for (Report report : List.of(new JsonLinesReport(), new TextReport(), new HtmlReport())) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			report.write(input, bytes);
			written.add(bytes.toByteArray());
		}
		return written;
	}

	private static Importers importers() {
		return new Importers(List.of(importer("text", new PlainTextImporter()), importer("jsonlines", new JsonLinesImporter())));
	}

	private static ImporterDescriptor importer(String id, Importer importer) {
		return new ImporterDescriptor(id, id, "", List.of(), List.of(), List.of(), "1", () -> importer);
	}

	private static Imported read(Source... sources) {
		return PIPELINE.read(List.of(sources), SETTINGS, Progress.NONE);
	}

	private static List<Article> articles(Imported read) {
		return read.dossiers().stream().flatMap(set -> set.articles().stream()).toList();
	}

	private static List<String> ids(Imported read) {
		return articles(read).stream().map(Article::id).toList();
	}

	private static Source text(String location) {
		return source(location, "Kabut tebal turun di " + location.length() + " desa.\n");
	}

	private static Source source(String location, String text) {
		return Source.of(location, text.getBytes(StandardCharsets.UTF_8));
	}
}
