package org.factline.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.BlockKind;
import org.factline.article.Family;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Severity;
import org.factline.text.CodePointIndex;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

class JsonLinesReportTest {

	private static List<Map<String, Object>> read(ReportInput input) throws IOException {
		List<Map<String, Object>> lines = new ArrayList<>();
		for (String line : Written.by(new JsonLinesReport(), input).lines().toList()) {
			try (JsonParser parser = new JsonFactory().createParser(line)) {
				parser.nextToken();
				lines.add(object(parser));
			}
		}
		return lines;
	}

	private static Map<String, Object> object(JsonParser parser) throws IOException {
		Map<String, Object> members = new LinkedHashMap<>();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String name = parser.currentName();
			parser.nextToken();
			members.put(name, value(parser));
		}
		return members;
	}

	private static Object value(JsonParser parser) throws IOException {
		switch (parser.currentToken()) {
		case START_OBJECT:
			return object(parser);
		case START_ARRAY:
			List<Object> items = new ArrayList<>();
			while (parser.nextToken() != JsonToken.END_ARRAY) {
				items.add(value(parser));
			}
			return items;
		case VALUE_NUMBER_INT:
			return parser.getIntValue();
		default:
			return parser.getText();
		}
	}

	private static ReportInput one(Article article, Finding... findings) {
		return new ReportInput(List.of(new CheckedDossier(new ArticleSet("teluk", List.of(article)), List.of(findings))), List.of(),
				Pier.run(Locale.ENGLISH), Locale.ENGLISH, false);
	}

	@Test
	void theMembersStandInTheOrderOfTheContract() throws IOException {
		Map<String, Object> line = read(Pier.input(Locale.ENGLISH, false)).getFirst();
		assertEquals(List.of("dossier", "check", "family", "severity", "message", "explanation", "remedy", "fingerprint", "locus",
				"passages", "properties"), List.copyOf(line.keySet()));
		assertEquals("calendar", line.get("family"));
		assertEquals("ERROR", line.get("severity"));
	}

	@Test
	void whatCouldNotBeCheckedSaysWhy() throws IOException {
		Map<String, Object> line = read(Pier.input(Locale.ENGLISH, false)).getLast();
		assertEquals("NONE", line.get("severity"));
		assertEquals("not-checked", line.get("status"));
		assertEquals("The article does not say when it was published.", line.get("reason"));
		assertFalse(line.containsKey("remedy"));
	}

	@Test
	void aFieldHasNoOffsets() throws IOException {
		Finding finding = Pier.finding("page-date", Family.CALENDAR, Severity.INFO, "m", "e", "",
				List.of(new Passage.InField(Pier.KABAR.id(), Field.URL, "https://kabar.example/")), Map.of());
		assertEquals(List.of(Map.of("article", Pier.KABAR.id(), "field", "url", "text", "https://kabar.example/")),
				read(one(Pier.KABAR, finding)).getFirst().get("passages"));
	}

	@Test
	void aLoneSurrogateIsWrittenAsAnEscape() {
		Article article = new Pier.Page("a", "text/plain").add(BlockKind.BODY, "x\uD83Dy\uD83D\uDE00z").article();
		Finding finding = Pier.finding("c", Family.SOURCE, Severity.INFO, "m", "e", "", List.of(Pier.in(article, article.text())), Map.of());
		String line = Written.by(new JsonLinesReport(), one(article, finding));
		assertTrue(line.contains("x\\uD83Dy\uD83D\uDE00z"), line);
	}

	/** Whatever the text holds, what is read back is what stands there, at offsets that count code points. */
	@Test
	void anyTextComesBack() throws IOException {
		Random random = new Random(12);
		for (int round = 0; round < 500; round++) {
			String words = Nasty.string(random);
			Article article = new Pier.Page("id " + words, "text/plain").add(BlockKind.BODY, words + "behind").article();
			int begin = random.nextInt(words.length());
			int end = begin + 1 + random.nextInt(words.length() - begin);
			Finding finding = Pier.finding(words, Family.SOURCE, Severity.INFO, words, words, words,
					List.of(Passage.InText.of(article, begin, end)), Map.of("kind", words));
			String written = Written.by(new JsonLinesReport(), one(article, finding));
			assertEquals(1, written.chars().filter(c -> c == '\n').count());
			assertTrue(written.codePoints().noneMatch(c -> c != '\n' && HiddenCharacters.isHidden(c)));
			Map<String, Object> line = read(one(article, finding)).getFirst();
			assertEquals(words, line.get("message"));
			assertEquals(Map.of("kind", words), line.get("properties"));
			CodePointIndex index = CodePointIndex.of(article.text());
			assertEquals(List.of(Map.of("article", article.id(), "begin", index.toCodePoints(begin), "end", index.toCodePoints(end),
					"text", words.substring(begin, end))), line.get("passages"));
		}
	}

	@Test
	void nothingFoundIsNoLine() {
		assertEquals("", Written.by(new JsonLinesReport(), Written.clean(Locale.ENGLISH)));
	}
}
