package org.factline.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.factline.analysis.Analyser;
import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Provenance;
import org.factline.commandline.AnnotationLines;
import org.factline.commandline.ArticleLine;
import org.factline.importing.Draft;
import org.factline.importing.ImporterDescriptor;
import org.factline.importing.Importers;
import org.factline.importing.JsonLinesImporter;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;
import org.factline.reuse.ReuseOptions;
import org.factline.text.CodePointIndex;
import org.factline.text.Sentences;
import org.factline.time.TimeReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleLinesTest {

	private static final String FIRST = """
			{"id":"a","title":"Feri","published":"2025-02-24","outlet":"Warta","text":"JAKARTA - Kapal itu tenggelam pada Senin (24/2/2025).\\n\\"Tiga orang selamat,\\" kata Budi Santoso."}

			not an article
			{"text":"Kebakaran terjadi kemarin pukul 19.30 WIB dan merugikan Rp 2 miliar.","published":"2025-03-01"}
			{"id":"b","text":"The ferry sank on Monday.","language":"en","published":"soon"}
			""";
	private static final String SECOND = """
			{"id":"a","text":"Yang kedua dengan nama itu."}
			{"id":"c","text":"Presiden tiba di Bandung hari ini, 3 Maret 2025 \uD83D\uDE00 pagi."}
			{"articles":[{"id":"x","text":"y"}],"id":"d"}
			""";

	@TempDir
	private Path folder = Path.of("");
	private Path in = Path.of("");
	private Path out = Path.of("");

	@BeforeEach
	void writeArchive() throws IOException {
		in = folder.resolve("in");
		out = folder.resolve("out");
		Files.createDirectories(in.resolve("deeper"));
		Files.writeString(in.resolve("1.jsonl"), FIRST);
		Files.writeString(in.resolve("deeper/2.jsonl"), SECOND);
		Files.writeString(in.resolve("deeper/notes.txt"), "no part of the archive");
	}

	private int run(String command) {
		return FactlineSpark.execute(command, in.toString(), "--out", out.toString(), "--master", "local[2]");
	}

	/** The articles that are not left out, read in one go. */
	private List<Article> articles() throws IOException, UnreadableException {
		List<Article> articles = new ArrayList<>();
		for (String name : List.of("1.jsonl", "deeper/2.jsonl")) {
			String location = in + "/" + name;
			Importers importers = new Importers(List.of(new ImporterDescriptor("org.factline.importing.jsonlines", "JSON Lines", "", List.of(),
					List.of("application/jsonl"), List.of(), "1", JsonLinesImporter::new)));
			importers.read(Source.of(location, Path.of(location)), new Importers.Sink() {

				@Override
				public void accept(Draft draft, Provenance from, int item) {
					if (!draft.dossier().equals(ArticleSet.LOOSE) || name.startsWith("deeper") && draft.id().equals("a")) {
						return;
					}
					articles.add(draft.toArticle(draft.id().isEmpty() ? location.replace(".jsonl", "") + "#" + item : draft.id(), new Provenance(
							from.location() + "#" + item, from.mediaType(), from.sha256(), from.importer(), from.importerVersion(), from.reason())));
				}

				@Override
				public void problem(String place, String reason) {
					// looked at by itself
				}
			});
		}
		return articles;
	}

	@Test
	void whatIsExtractedIsWhatTheCommandLineExtracts() throws IOException, UnreadableException {
		assertEquals(3, run("extract"));
		StringBuilder expected = new StringBuilder();
		articles().forEach(article -> expected.append(ArticleLine.of(ArticleSet.LOOSE, article)));
		assertEquals(expected.toString(), Corpus.results(out));
	}

	@Test
	void whatIsAnnotatedIsWhatTheCommandLineAnnotates() throws IOException, UnreadableException {
		assertEquals(3, run("annotate"));
		Analyser analyser = new Analyser(new Sentences(), TimeReader.standard(), ReuseOptions.DEFAULT);
		StringBuilder expected = new StringBuilder();
		articles().forEach(article -> new AnnotationLines(ArticleSet.LOOSE, analyser.analyse(article), CodePointIndex.of(article.text())).all()
				.forEach(expected::append));
		assertTrue(expected.length() > 0);
		assertEquals(expected.toString(), Corpus.results(out));
	}

	@Test
	void whatCannotBeReadIsNamedWithTheReasonAndTheRestGoesOn() throws IOException {
		run("extract");
		String problems = Corpus.results(out.resolve("problems"));
		List<String> lines = problems.lines().toList();
		assertEquals(5, lines.size(), problems);
		assertTrue(lines.get(0).contains("1.jsonl\",\"place\":\"line 3, column "), problems);
		assertTrue(lines.get(1).contains("\"place\":\"line 4\",\"reason\":\"\\\"id\\\" is missing"), problems);
		assertTrue(lines.get(2).contains("\"place\":\"line 5\",\"reason\":\"\\\"published\\\" is no date"), problems);
		assertTrue(lines.get(3).contains("2.jsonl\",\"place\":\"line 3\",\"reason\":\"a line with"), problems);
		assertTrue(lines.get(4).contains("\"place\":\"#1\",\"reason\":\"another article of this dossier has the id a"), problems);
	}

	@Test
	void aRunThatFailedGoesOnWithWhatIsNotThereYet() throws IOException {
		run("extract");
		String second = Files.readString(out.resolve("part-00001.jsonl"));
		Files.writeString(out.resolve("part-00000.jsonl"), "kept\n");
		Files.delete(out.resolve("part-00001.jsonl"));
		Files.delete(out.resolve("_SUCCESS"));
		assertEquals(3, run("extract"));
		assertEquals("kept\n" + second, Corpus.results(out));
	}

	@Test
	void resultsOfOtherInputsAreNotMixed() throws IOException {
		run("extract");
		String before = Corpus.results(out);
		assertEquals(2, run("annotate"));
		Files.writeString(in.resolve("3.jsonl"), "{\"id\":\"z\",\"text\":\"lagi\"}\n", StandardCharsets.UTF_8);
		assertEquals(2, run("extract"));
		assertEquals(before, Corpus.results(out));
	}

	@Test
	void parquetIsReadAsTheSameArticles() throws IOException {
		org.apache.spark.sql.SparkSession spark = org.apache.spark.sql.SparkSession.builder().master("local[1]").appName("test")
				.config("spark.driver.bindAddress", "127.0.0.1").config("spark.driver.host", "127.0.0.1").config("spark.ui.enabled", "false").getOrCreate();
		spark.read().json(in.resolve("deeper/2.jsonl").toString()).select("id", "text").where("text is not null").coalesce(1).write()
				.parquet(folder.resolve("table.parquet").toString());
		spark.stop();
		assertEquals(0, FactlineSpark.execute("extract", folder.resolve("table.parquet").toString(), "--out", out.toString(), "--master", "local[2]"));
		List<String> lines = Corpus.results(out).lines().toList();
		assertEquals(2, lines.size());
		assertTrue(lines.get(0).startsWith("{\"id\":\"a\",\"source\":\"" + folder + "/table.parquet#1\""), lines.get(0));
		assertTrue(lines.get(1).contains("\"text\":\"Presiden tiba di Bandung hari ini, 3 Maret 2025 \uD83D\uDE00 pagi.\""), lines.get(1));
	}

	@Test
	void whatIsNotThereIsWrongUsage() {
		assertEquals(2, FactlineSpark.execute("extract", folder.resolve("none").toString(), "--out", out.toString(), "--master", "local[1]"));
		assertEquals(2, FactlineSpark.execute("extract"));
	}
}
