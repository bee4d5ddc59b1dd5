package org.factline.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.factline.commandline.Desk.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON lines of extract, annotate and reuse. */
class LinesTest {

	private static final String WORDS = "Sebelas perahu kertas hanyut dari hulu sampai muara tanpa satu pun tenggelam di pusaran air"
			+ " sungai kecil itu.";
	/** An emoji is one code point, a lone surrogate too. */
	private static final String TEXT = "\uD83D\uDEA2 \uD800 Kapal tiba 5 Maret 2024. " + WORDS;

	@Test
	void extractGivesFieldsTextAndBlocksInCodePoints() throws IOException {
		Result result = new Desk().reading(article("satu", TEXT, "\"outlet\":\"Kabar Jala\",\"published\":\"2024-03-06\","))
				.run("extract", "-");
		assertEquals(0, result.exit(), result.err());
		String line = result.out();
		assertEquals(1, line.lines().count());
		assertEquals("satu", Desk.member(line, "id"));
		assertEquals("-", Desk.member(line, "source"));
		assertEquals("Kabar Jala", Desk.member(line, "outlet"));
		assertEquals("2024-03-06", Desk.member(line, "published"));
		assertEquals("jsonlines", Desk.member(line, "importer"));
		assertEquals(TEXT, Desk.member(line, "text"));
		assertEquals(TEXT, Desk.cut(TEXT, Desk.member(line, "begin"), Desk.member(line, "end")));
		assertEquals(String.valueOf(TEXT.codePointCount(0, TEXT.length())), Desk.member(line, "end"));
		assertTrue(line.toLowerCase(java.util.Locale.ROOT).contains("\\ud800"), "the lone surrogate is escaped: " + line);
		assertFalse(line.contains("modified") || line.contains("dossier"), "what is not known is left out");
	}

	@Test
	void annotateGivesOffsetsInCodePoints() throws IOException {
		Result result = new Desk().reading(article("satu", TEXT, "\"language\":\"id\",")).run("annotate", "-");
		assertEquals(0, result.exit(), result.err());
		List<String> lines = result.out().lines().toList();
		assertEquals(2, lines.size(), result.out());
		String line = lines.getFirst();
		assertEquals("5 Maret 2024", Desk.cut(TEXT, Desk.member(line, "begin"), Desk.member(line, "end")));
		assertEquals("5 Maret 2024", Desk.member(line, "text"));
		assertEquals("satu", Desk.member(line, "doc"));
		assertEquals("time", Desk.member(line, "kind"));
		assertEquals("DATE", Desk.member(line, "type"));
		assertEquals("2024-03-05", Desk.member(line, "value"));
		assertEquals("2024-03-05T00:00:00", Desk.member(line, "earliest"));
		assertEquals("2024-03-06T00:00:00", Desk.member(line, "latest"));
		assertEquals("none", Desk.member(line, "anchor"));
		assertEquals("figure", Desk.member(lines.getLast(), "kind"));
		assertEquals("Sebelas perahu", Desk.cut(TEXT, Desk.member(lines.getLast(), "begin"), Desk.member(lines.getLast(), "end")));
		assertEquals("11", Desk.member(lines.getLast(), "value"));
	}

	@Test
	void annotateGivesSlipsOtherReadingsAndEndsOfRanges() throws IOException {
		String text = "Perahu tiba Senin (6/3/2031). Festival 3 sampai 7 Mei 2031. Sauh diangkat 5 Mei 2031.";
		List<String> lines = new Desk().reading(article("satu", text, "\"language\":\"id\",")).run("annotate", "-").out().lines()
				.filter(line -> line.contains("\"kind\":\"time\"")).toList();
		assertEquals("WEEKDAY_MISMATCH", Desk.member(lines.get(0), "slip"));
		assertTrue(lines.get(0).matches(".*\"meant\":\\[[^]]*\"2031-03-(10|03)\".*\\],\"alternatives\":\\[\"2031-.*"), lines.get(0));
		assertEquals(List.of("begin", "end"), List.of(Desk.member(lines.get(1), "range"), Desk.member(lines.get(2), "range")));
		for (String member : List.of("slip", "meant", "alternatives", "range")) {
			assertFalse(lines.get(3).contains(member), "what there is none of is left out");
		}
	}

	@Test
	void annotatePrintsQuotationsFiguresNamesAndPlacesInTheOrderOfTheText() throws IOException {
		String text = "Menurut Rini Lestari, sekitar 40 perahu karam di Surabaya.";
		List<String> lines = new Desk().reading(article("satu", text, "\"language\":\"id\",")).run("annotate", "-").out().lines().toList();
		List<String> kinds = new ArrayList<>();
		for (String line : lines) {
			kinds.add(Desk.member(line, "kind"));
		}
		assertEquals(List.of("name", "quote", "figure", "place"), kinds);
		assertEquals("SPEAKER", Desk.member(lines.get(0), "role"));
		assertEquals("indirect", Desk.member(lines.get(1), "form"));
		assertEquals("Rini Lestari", Desk.member(lines.get(1), "speaker"));
		assertEquals("menurut", Desk.member(lines.get(1), "verb"));
		assertEquals("perahu", Desk.member(lines.get(2), "unit"));
		assertEquals("about", Desk.member(lines.get(2), "approx"));
		assertEquals("Kota Surabaya", Desk.member(lines.get(3), "canonical"));
	}

	@Test
	void reuseGivesPairsWithSpansInCodePoints() throws IOException {
		String other = "\uD83D\uDE00\uD83D\uDE00 Di desa lain: " + WORDS;
		Result result = new Desk().reading(article("a", TEXT, "") + article("b", other, "")).run("reuse", "-");
		assertEquals(0, result.exit(), result.err());
		String line = result.out();
		assertEquals(1, line.lines().count(), line);
		assertEquals(List.of("a", "b"), List.of(Desk.member(line, "a"), Desk.member(line, "b")));
		String shared = Desk.cut(TEXT, Desk.member(line, "aBegin"), Desk.member(line, "aEnd"));
		assertTrue(WORDS.startsWith(shared) && shared.length() > WORDS.length() / 2, shared);
		assertEquals(shared, Desk.cut(other, Desk.member(line, "bBegin"), Desk.member(line, "bEnd")));
		assertTrue(Double.parseDouble(Desk.member(line, "containmentBInA")) > 0.5);
		assertEquals("", new Desk().reading(article("a", TEXT, "") + article("b", other, ""))
				.run("reuse", "-", "--min-containment", "1").out(), "neither stands wholly in the other");
	}

	@Test
	void reuseInsideOneArticleIsAPairWithItself() throws IOException {
		Result result = new Desk().reading(article("a", WORDS + " Lalu. " + WORDS, "")).run("reuse", "-");
		assertEquals(List.of("a", "a"), List.of(Desk.member(result.out(), "a"), Desk.member(result.out(), "b")));
		assertEquals("1.0", Desk.member(result.out(), "containmentAInB"), "an article holds all of itself");
		assertEquals("", new Desk().reading(article("a", WORDS + " Lalu. " + WORDS, "")).run("reuse", "-", "--min-repeat", "40").out());
	}

	@Test
	void theReadingLayerNamesTheDifferences() throws IOException {
		String other = WORDS.replace("hulu", "danau");
		Result result = new Desk().reading(article("a", WORDS, "") + article("b", other, "")).run("reuse", "-", "--reading");
		assertEquals(0, result.exit(), result.err());
		assertTrue(result.out().contains("\"differences\":[{"), result.out());
		assertEquals("reuse", Desk.member(result.out(), "kind"));
	}

	@Test
	void groupsCountIndependentSources() throws IOException {
		Result result = new Desk().reading(article("a", WORDS, "") + article("b", WORDS, "") + article("c", "Lain sama sekali.", ""))
				.run("reuse", "-", "--groups");
		assertEquals(1, result.out().lines().count(), result.out());
		assertEquals("1", Desk.member(result.out(), "independent"));
		assertEquals(2, new Desk().reading(article("a", WORDS, "")).run("reuse", "-", "--groups", "--reading").exit());
	}

	@Test
	void timeMlIsOneDocumentForEachArticle(@TempDir Path folder) throws IOException {
		Desk desk = new Desk().reading(article("../a", "Rapat pada 5 Maret 2024 & sesudahnya.", ""));
		String document = desk.run("annotate", "-", "--report", "timeml").out();
		assertTrue(document.contains("value=\"2024-03-05\">5 Maret 2024</TIMEX3> &amp; sesudahnya."), document);
		assertEquals(2, new Desk().reading(article("a", "x", "") + article("b", "y", "")).run("annotate", "-", "--report", "timeml").exit());
		new Desk().reading(article("../a", "Rapat pada 5 Maret 2024 & sesudahnya.", "")).run("annotate", "-", "--report", "timeml", "--out",
				folder.resolve("out").toString());
		assertEquals(document, Files.readString(folder.resolve("out").resolve("%2E.%2Fa.tml")), "an id cannot leave the folder");
	}

	@Test
	void aDossierIsNamedOnEachOfItsLines() throws IOException {
		String dossier = "{\"id\":\"kasus\",\"articles\":[" + article("a", TEXT, "\"language\":\"id\",").strip() + "]}\n";
		for (String command : List.of("extract", "annotate")) {
			assertEquals("kasus", Desk.member(new Desk().reading(dossier).run(command, "-").out(), "dossier"), command);
		}
	}

	@Test
	void theLanguageThatIsGivenIsUsed() {
		String plain = article("a", "Meeting on 5 March 2024.", "\"language\":\"id\",");
		assertTrue(new Desk().reading(plain).run("annotate", "-", "--language", "en").out().contains("2024-03-05"));
	}

	private static String article(String id, String text, String more) {
		StringBuilder escaped = new StringBuilder();
		text.chars().forEach(c -> escaped.append(c < 128 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
		return "{\"id\":\"" + id + "\"," + more + "\"text\":\"" + escaped + "\"}\n";
	}
}
