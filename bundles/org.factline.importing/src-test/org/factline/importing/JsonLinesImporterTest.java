package org.factline.importing;

import static org.factline.importing.Collected.read;
import static org.factline.importing.Collected.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Block;
import org.factline.article.Contributor.Role;
import org.factline.article.Field;
import org.junit.jupiter.api.Test;

class JsonLinesImporterTest {

	private static Collected lines(String... lines) throws IOException, UnreadableException {
		return read(source("a.jsonl", String.join("\n", lines)));
	}

	@Test
	void everyMemberOfTheContractIsRead() throws IOException, UnreadableException {
		Collected read = lines("{\"id\":\"x1\",\"text\":\"Satu.\\nDua.\",\"outlet\":\"Warta\",\"url\":\"https://w.example/1\","
				+ "\"title\":\"Judul\",\"published\":\"2025-02-24\",\"author\":[\"Ani\",\"Budi\"],\"language\":\"id\",\"agency\":\"Antara\","
				+ "\"unknown\":{\"deep\":[1,2]}}");
		Article article = read.articles.getFirst();
		assertEquals("x1", read.drafts.getFirst().id());
		assertEquals("Satu.\nDua.", article.text());
		assertEquals(List.of("LEAD Satu.", "BODY Dua."),
				article.blocks().stream().map((Block block) -> block.kind() + " " + block.in(article.text())).toList());
		assertEquals("Warta", article.value(Field.OUTLET).orElse(""));
		assertEquals("https://w.example/1", article.value(Field.URL).orElse(""));
		assertEquals("Judul", article.value(Field.TITLE).orElse(""));
		assertEquals("2025-02-24", article.value(Field.PUBLISHED).orElse(""));
		assertEquals(List.of("Ani", "Budi"), article.names(Role.AUTHOR));
		assertEquals("ANTARA", article.value(Field.AGENCY).orElse(""));
		assertEquals(List.of(), read.problems);
	}

	@Test
	void oneAuthorMayBeAString() throws IOException, UnreadableException {
		assertEquals(List.of("Ani"), lines("{\"id\":\"1\",\"text\":\"x\",\"author\":\"Ani\"}").articles.getFirst().names(Role.AUTHOR));
	}

	@Test
	void aLineWithArticlesIsADossierOfItsOwnWhereverItsIdStands() throws IOException, UnreadableException {
		Collected read = lines("{\"articles\":[{\"id\":\"1\",\"text\":\"a\"},{\"id\":\"2\",\"text\":\"b\"}],\"id\":\"d\"}",
				"{\"id\":\"1\",\"text\":\"c\"}");
		assertEquals(List.of("d", "d", ArticleSet.LOOSE), read.drafts.stream().map(Draft::dossier).toList());
		assertEquals(List.of("1", "2", "1"), read.drafts.stream().map(Draft::id).toList());
	}

	@Test
	void oneBadLineIsNamedWithItsColumnAndTheRestGoesOn() throws IOException, UnreadableException {
		Collected read = lines("{\"id\":\"1\",\"text\":\"a\"}", "{\"id\":\"2\",\"text\":\"b", "", "{\"id\":\"3\",\"text\":\"c\"}");
		assertEquals(2, read.articles.size());
		assertEquals(1, read.problems.size());
		assertTrue(read.problems.getFirst().startsWith("line 2, column 2"), read.problems.getFirst());
	}

	@Test
	void whatIsMissingOrOfTheWrongTypeIsNamed() throws IOException, UnreadableException {
		Collected read = lines("{\"id\":\"1\",\"text\":\"a\"}", "{\"id\":\"2\"}", "{\"id\":3,\"text\":\"c\"}",
				"{\"id\":\"4\",\"id\":\"5\",\"text\":\"d\"}", "[1]", "{\"articles\":[{\"id\":\"1\",\"text\":\"a\"}]}",
				"{\"id\":\"d\",\"articles\":[1]}", "{\"id\":\"6\",\"text\":\"a\"} 7", "null");
		assertEquals(1, read.articles.size());
		assertEquals(8, read.problems.size());
		assertEquals("line 2: \"text\" is missing or empty", read.problems.get(0));
		assertEquals("line 3, column 7: \"id\" must be a string", read.problems.get(1));
		assertTrue(read.problems.get(2).contains("Duplicate"), read.problems.get(2));
		assertTrue(read.problems.get(3).endsWith("a line must be a JSON object"));
		assertEquals("line 6: a dossier needs an \"id\"", read.problems.get(4));
	}

	@Test
	void anArticleWithoutIdIsNamedButNotLost() throws IOException, UnreadableException {
		Collected read = lines("{\"text\":\"a\"}");
		assertEquals("", read.drafts.getFirst().id());
		assertEquals(List.of("line 1: \"id\" is missing; the article is called by its place in the file"), read.problems);
	}

	@Test
	void aDateThatIsNoneIsLeftOutAndNamed() throws IOException, UnreadableException {
		Collected read = lines("{\"id\":\"1\",\"text\":\"a\",\"published\":\"yesterday\"}",
				"{\"id\":\"2\",\"text\":\"b\",\"published\":\"2025-02-30\"}");
		assertTrue(read.articles.stream().noneMatch(article -> article.value(Field.PUBLISHED).isPresent()));
		assertEquals(2, read.problems.size());
	}

	@Test
	void datesComeInSeveralStandardForms() throws IOException, UnreadableException {
		assertEquals("2025-02-24T10:20:30+07:00", published("2025-02-24T10:20:30.123+0700"));
		assertEquals("2025-02-24T10:20:30Z", published("2025-02-24 10:20:30Z"));
		assertEquals("2025-02", published("2025-02"));
		assertEquals("2025-02-24~", published("2025-02-24~"));
		assertEquals("2025-02-24T10:20+07:00", published("Senin, 24 Februari 2025 10:20 WIB"));
	}

	private static String published(String written) throws IOException, UnreadableException {
		return lines("{\"id\":\"1\",\"text\":\"a\",\"published\":\"" + written + "\"}").articles.getFirst().value(Field.PUBLISHED)
				.orElse("");
	}

	@Test
	void loneSurrogatesStayInTheText() throws IOException, UnreadableException {
		assertEquals("a\uD800b", lines("{\"id\":\"1\",\"text\":\"a\\ud800b\"}").articles.getFirst().text());
	}

	@Test
	void aLineTooLongIsNamedAndTheRestGoesOn() throws IOException, UnreadableException {
		String large = "x".repeat(Source.MAX_TEXT_BYTES);
		Collected read = lines("{\"id\":\"1\",\"text\":\"" + large + "\"}", "{\"id\":\"2\",\"text\":\"b\"}");
		assertEquals(List.of("2"), read.drafts.stream().map(Draft::id).toList());
		assertEquals(List.of("line 1: the line has more than 16,777,216 bytes"), read.problems);
	}

	@Test
	void depthIsBounded() throws IOException, UnreadableException {
		Collected read = lines("{\"id\":\"1\",\"text\":\"a\",\"x\":" + "[".repeat(20000) + "}", "{\"id\":\"2\",\"text\":\"b\"}");
		assertEquals(1, read.articles.size());
		assertEquals(1, read.problems.size());
	}

	@Test
	void standardInputIsKnownByItsFirstLine() throws IOException, UnreadableException {
		assertEquals("jsonlines", read(source("-", "{\"id\":\"1\",\"text\":\"a\"}\n")).articles.getFirst().provenance().importer());
	}

	@Test
	void aByteOrderMarkAndCarriageReturnsAreNoMatter() throws IOException, UnreadableException {
		Collected read = read(source("a.jsonl", "\uFEFF{\"id\":\"1\",\"text\":\"a\"}\r\n{\"id\":\"2\",\"text\":\"b\"}\r\n"));
		assertEquals(2, read.articles.size());
		assertEquals(List.of(), read.problems);
	}

	@Test
	void anEmptyFileOfLinesHoldsNoArticle() {
		assertThrows(UnreadableException.class, () -> lines("", " ", ""));
	}

	@Test
	void whatIsHopelessIsGivenUp() {
		assertTrue(assertThrows(UnreadableException.class, () -> lines("words\n".repeat(500))).getMessage().contains("no JSON Lines"));
	}

	@Test
	void articlesComeOutWhileTheStreamIsStillRead() throws IOException {
		byte[] line = "{\"id\":\"1\",\"text\":\"a\"}\n".getBytes(StandardCharsets.UTF_8);
		JsonLines lines = new JsonLines(new InputStream() {
			private int at;

			@Override
			public int read() throws IOException {
				if (at > 200_000) {
					throw new IOException("read too far ahead");
				}
				return line[at++ % line.length];
			}
		});
		assertEquals(line.length - 1, lines.next().bytes().length);
	}

	@Test
	void oneLineIsReadAsItIsInItsFile() throws IOException, UnreadableException {
		String good = "{\"id\":\"1\",\"text\":\"a\",\"published\":\"soon\"}";
		String bad = "{\"id\":\"2\"";
		Collected whole = lines("", good, bad);
		List<String> texts = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		DraftSink single = new DraftSink() {

			@Override
			public void accept(Draft draft) {
				texts.add(draft.text());
			}

			@Override
			public void problem(String place, String reason) {
				problems.add(place + ": " + reason);
			}
		};
		JsonLinesImporter importer = new JsonLinesImporter();
		importer.readLine(good.getBytes(StandardCharsets.UTF_8), 2, single);
		UnreadableException e = assertThrows(UnreadableException.class,
				() -> importer.readLine(bad.getBytes(StandardCharsets.UTF_8), 3, single));
		problems.add("line 3, " + e.place() + ": " + e.getMessage());
		assertEquals(whole.problems, problems);
		assertEquals(whole.drafts.stream().map(Draft::text).toList(), texts);
	}
}
