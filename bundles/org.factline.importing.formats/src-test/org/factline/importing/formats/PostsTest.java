package org.factline.importing.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.factline.article.Article;
import org.factline.article.BlockKind;
import org.factline.article.Contributor.Role;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.factline.importing.Draft;
import org.factline.importing.DraftSink;
import org.factline.importing.Importer;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostsTest {

	private static final String WORDS = "Jembatan Teluk Bening sudah dibuka lagi tadi pagi, kata petugas.";

	private final List<Article> articles = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();

	@TempDir
	Path folder = Path.of("");

	private void read(Importer importer, Source source) throws IOException, UnreadableException {
		assertTrue(importer.confidence(source).value() > 0.5, "recognised");
		importer.read(source, new DraftSink() {

			@Override
			public void accept(Draft draft) {
				articles.add(draft.toArticle("a" + articles.size(), new Provenance("", "", "", "test", "1", "")));
			}

			@Override
			public void problem(String place, String reason) {
				problems.add(place + ": " + reason);
			}
		});
	}

	private static Source text(String name, String text) {
		return Source.of(name, text.getBytes(StandardCharsets.UTF_8));
	}

	private String value(int at, Field field) {
		return articles.get(at).value(field).orElse("");
	}

	@Test
	void aHeadTellsWhoPostedWhatWhere() throws IOException, UnreadableException {
		read(new PostImporter(), text("post.txt", "Platform: Facebook\nHandle: @kabar.teluk\nTime: 2025-02-24T19:30+07:00\nLink: https://media.example/p/9\n\n" + WORDS + "\nSebarkan.\n"));
		assertEquals("Facebook", value(0, Field.PLATFORM));
		assertEquals("@kabar.teluk", value(0, Field.HANDLE));
		assertEquals("2025-02-24T19:30+07:00", value(0, Field.PUBLISHED));
		assertEquals("https://media.example/p/9", value(0, Field.URL));
		assertEquals("social post", value(0, Field.KIND));
		assertEquals(WORDS, value(0, Field.TITLE));
		assertEquals(WORDS + "\nSebarkan.", articles.getFirst().body());
		assertEquals(BlockKind.BYLINE, articles.getFirst().blocks().getFirst().kind());
		assertEquals(List.of("@kabar.teluk"), articles.getFirst().names(Role.AUTHOR));
	}

	@Test
	void aTranscriptNamesItsPictureByHash() throws IOException, UnreadableException {
		Files.writeString(folder.resolve("layar.png"), "abc");
		Path file = Files.writeString(folder.resolve("layar.txt"), "Platform: X\nAkun: @laut\nWaktu: 24 Februari 2025 19.30 WIB\nGambar: layar.png\nDitranskripsi oleh: Sari\nDiteruskan: ya\n\n" + WORDS);
		read(new PostImporter(), Source.of("layar.txt", file));
		assertEquals("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", value(0, Field.PICTURE));
		assertEquals("Sari", value(0, Field.TRANSCRIBER));
		assertEquals("transcript", value(0, Field.KIND));
		assertEquals("2025-02-24T19:30+07:00", value(0, Field.PUBLISHED));
		assertTrue(articles.getFirst().attribute(Field.KIND).orElseThrow().evidence().endsWith("forwarded"));
		assertEquals(List.of(), problems);
	}

	@ParameterizedTest
	@ValueSource(strings = { "../rahasia.png", "/etc/hostname", "..", "C:x", "tidak-ada.png" })
	void noOtherFileIsTouchedForAPicture(String picture) throws IOException, UnreadableException {
		Files.writeString(folder.resolve("rahasia.png"), "x");
		Path file = Files.writeString(Files.createDirectory(folder.resolve("dalam")).resolve("a.txt"), "Platform: X\nPicture: " + picture + "\n\n" + WORDS);
		read(new PostImporter(), Source.of("a.txt", file));
		assertEquals("", value(0, Field.PICTURE));
		assertEquals(List.of(": the picture is no file beside this one, nor a hash: " + picture), problems);
	}

	@Test
	void jsonTellsOneOrMany() throws IOException, UnreadableException {
		String one = "{\"platform\":\"TikTok\",\"handle\":\"@laut\",\"time\":\"2025-02-24\",\"kind\":\"transcript\",\"transcribedBy\":\"Sari\",\"text\":\"" + WORDS + "\"}";
		read(new PostImporter(), text("a.json", one));
		read(new PostImporter(), text("b.json", "[" + one + "," + one.replace("TikTok", "X").replace("2025-02-24", "kemarin") + "]"));
		assertEquals(3, articles.size());
		assertEquals("transcript", value(0, Field.KIND));
		assertEquals("@laut (X)", value(2, Field.OUTLET));
		assertEquals(WORDS, articles.get(2).text());
		assertEquals(List.of("item 2: the time is no date that can be read: kemarin"), problems);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Platform: X\n\nKata-kata.", "Judul: Jembatan\nPlatform: X\nHandle: y\n\nz", "Platform kami berubah\n\nBegitu." })
	void otherTextsAreNoPosts(String text) throws IOException, UnreadableException {
		assertEquals(0, new PostImporter().confidence(text("a.txt", text)).value());
	}

	@Test
	void aHeadAloneIsNamed() {
		assertThrows(UnreadableException.class, () -> read(new PostImporter(), text("a.txt", "Platform: X\nHandle: @y\n\n  \n")));
	}

	@Test
	void messagesOfAChatThatTellSomethingAreArticles() throws IOException, UnreadableException {
		read(new ChatImporter(), text("chat.txt", """
				[24/2/25 19.30] \u200EPesan dan panggilan dienkripsi secara end-to-end.
				[24/2/25 19.31] Sari: Siap
				[24/2/25 19.32.07] Pak Budi: %s
				Tolong sebarkan.
				[24/2/25 19.33] Sari: \u200E<Media tidak disertakan>
				[25/2/25 07.05] Sari: lihat https://kabar.example/1
				""".formatted(WORDS)));
		assertEquals(List.of(WORDS + "\nTolong sebarkan.", "lihat https://kabar.example/1"), articles.stream().map(Article::text).toList());
		assertEquals("2025-02-24T19:32", value(0, Field.PUBLISHED));
		assertEquals("Pak Budi", value(0, Field.HANDLE));
		assertEquals("WhatsApp", value(0, Field.PLATFORM));
		assertEquals("chat message", value(0, Field.KIND));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "24/02/2025 19.30 - Sari: |2025-02-24T19:30", "2/24/25, 7:30 PM - Sari: |2025-02-24T19:30", "2/3/25, 12:05 AM - Sari: |2025-02-03T00:05",
			"3/2/25 12.05 - Sari: |2025-02-03T12:05", "[24.02.25, 19:30:15] Sari: |2025-02-24T19:30" })
	void everyPhoneWritesItsTimeInItsOwnWay(String opening, String time) throws IOException, UnreadableException {
		read(new ChatImporter(), text("chat.txt", opening + WORDS));
		assertEquals(time, value(0, Field.PUBLISHED));
	}

	@Test
	void chatterAloneIsOneArticle() throws IOException, UnreadableException {
		read(new ChatImporter(), text("chat.txt", "24/02/25 19.30 - Sari: Sudah?\n24/02/25 19.31 - Budi: Belum.\n"));
		assertEquals(List.of("Sari: Sudah?\nBudi: Belum."), articles.stream().map(Article::text).toList());
	}
}
