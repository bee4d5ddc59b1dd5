package org.factline.importing.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.factline.article.Article;
import org.factline.article.BlockKind;
import org.factline.article.Contributor.Role;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.factline.importing.UnreadableException;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

	private static final String FIRST = "Nelayan Tanjung Kelapa memasang empat puluh rumpon dari bambu, kata ketua mereka, Sabar Manuhutu, di dermaga.";
	private static final String SECOND = "Rumpon itu diturunkan dari perahu kecil, dua sekali jalan, dan ditandai dengan bendera merah di setiap ujung tali.";
	private static final String THIRD = "Hasil tangkapan dicatat setiap pagi, lalu dibandingkan dengan catatan tahun lalu oleh murid sekolah setempat.";

	private static Article read(String html) throws UnreadableException {
		return read(html.getBytes(StandardCharsets.UTF_8));
	}

	private static Article read(byte[] html) throws UnreadableException {
		return HtmlReader.article(HtmlPage.of(html)).toArticle("page", new Provenance("page.html", "text/html", "", "test", "1", ""));
	}

	private static String page(String head, String body) {
		return "<!DOCTYPE html><html lang=\"id\"><head><title>Rumpon Bambu - Kabar Teluk</title>" + head + "</head><body>" + body + "</body></html>";
	}

	private static String story() {
		return "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
	}

	@Test
	void theStoryIsToldFromWhatStandsAroundIt() throws UnreadableException {
		Article article = read(page("", "<nav><a href=/>Beranda</a></nav><h1>Rumpon Bambu</h1><div class=byline>Oleh Rina Wattimena</div><article>" + story()
				+ "<p><a href=/x>Baca juga: Lomba Dayung Ditunda</a></p></article><div class=comments><p>" + FIRST.replace("empat", "lima")
				+ "</p></div><footer>© 2025 Kabar Teluk</footer>"));
		assertEquals(FIRST + "\n" + SECOND + "\n" + THIRD, article.body());
		assertEquals("Rumpon Bambu", article.value(Field.TITLE).orElse(""));
		assertEquals("[Rina Wattimena]", article.names(Role.AUTHOR).toString());
		assertTrue(article.blocks().stream().anyMatch(block -> block.kind() == BlockKind.RELATED));
		assertTrue(article.blocks().stream().anyMatch(block -> block.kind() == BlockKind.LEGAL));
		assertTrue(article.text().contains("lima puluh rumpon"), "a comment is no body, but not lost");
	}

	@Test
	void ofATitleOfSeveralPartsOnlyTheLastOnesAreTheSites() {
		assertEquals("Rumpon Bambu di Teluk Bening: Empat Puluh", Titles.withoutOutlet("Rumpon Bambu di Teluk Bening: Empat Puluh - Halaman 2 - Kabar Teluk", "Kabar Teluk"));
	}

	@Test
	void blocksAreSeparatedByOneLineFeedAndCoverTheText() throws UnreadableException {
		Article article = read(page("", "<article><h1>Rumpon</h1>" + story() + "<ul><li>satu dayung</li><li>dua tali</li></ul></article>"));
		int behind = 0;
		for (var block : article.blocks()) {
			assertTrue(article.text().substring(behind, block.begin()).chars().allMatch(c -> c == '\n'), "lost before " + block);
			behind = block.end();
		}
		assertEquals(article.text().length(), behind);
		assertFalse(article.text().contains("\n\n"));
	}

	@Test
	void linkedDataTellsDatesAndAuthorsApartAlsoInAGraph() throws UnreadableException {
		Article article = read(page("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"Person\",\"@id\":\"#p\",\"name\":\"Rina Wattimena\"},"
				+ "{\"@type\":[\"NewsArticle\"],\"headline\":\"Rumpon Bambu\",\"datePublished\":\"2025-02-24T19:30:00+07:00\",\"dateModified\":\"2025-02-25T08:00:00+07:00\",\"author\":{\"@id\":\"#p\",\"@type\":\"Person\"},}]}</script>",
				"<article>" + story() + "</article>"));
		assertEquals("2025-02-24T19:30:00+07:00", article.value(Field.PUBLISHED).orElse(""));
		assertEquals("JSON-LD datePublished", article.attribute(Field.PUBLISHED).orElseThrow().evidence());
		assertEquals("2025-02-25T08:00:00+07:00", article.value(Field.MODIFIED).orElse(""));
		assertEquals("[Rina Wattimena]", article.names(Role.AUTHOR).toString());
	}

	@Test
	void aBoxThatSellsASubscriptionIsLeftOut() throws UnreadableException {
		String offer = "Berlangganan sekarang untuk membaca semua berita, hanya sepuluh ribu sebulan.";
		Article article = read(page("", "<article><p>" + FIRST + "</p><div class=box><h3>Khusus</h3><p>" + offer + "</p></div><p>" + SECOND + "</p><p>" + THIRD + "</p><p>" + SECOND.replace("dua", "tiga") + "</p></article>"));
		assertFalse(article.body().contains("Khusus"));
		assertFalse(article.body().contains(offer));
		assertTrue(article.text().contains(offer));
	}

	@Test
	void headingsQuotationsAndListsStayInTheStory() throws UnreadableException {
		Article article = read(page("", "<article><p>" + FIRST + "</p><h2>Tali dan bendera</h2><p>" + SECOND + "</p><blockquote>\"Bendera itu terlihat dari bukit,\" katanya.</blockquote><ul><li>Empat puluh rumpon bambu</li></ul><p>" + THIRD + "</p></article>"));
		assertTrue(article.body().contains("\nTali dan bendera\n"));
		assertTrue(article.body().contains("terlihat dari bukit"));
		assertTrue(article.body().contains("\nEmpat puluh rumpon bambu\n"));
	}

	@Test
	void theCaptionOfAPictureIsNoBody() throws UnreadableException {
		Article article = read(page("", "<article><p>" + FIRST + "</p><figure><img src=x><figcaption>Dermaga saat pasang.</figcaption></figure><p>" + SECOND + "</p><p>" + THIRD + "</p></article>"));
		assertFalse(article.body().contains("saat pasang"));
		assertTrue(article.blocks().stream().anyMatch(block -> block.kind() == BlockKind.CAPTION && block.in(article.text()).equals("Dermaga saat pasang.")));
	}

	@Test
	void encodingsAreDeclaredMarkedOrFound() throws UnreadableException {
		String quoted = page("", "<article><p>“Air pasang,” kata Zoë.</p>" + story() + "</article>");
		String declared = quoted.replace("<head>", "<head><meta charset=\"iso-8859-1\">");
		assertTrue(read(declared.getBytes(Charset.forName("windows-1252"))).text().contains("“Air pasang,” kata Zoë."), "Latin 1 means windows-1252");
		assertTrue(read(declared.getBytes(StandardCharsets.UTF_8)).text().contains("“Air pasang,” kata Zoë."), "valid UTF-8 goes before a declaration");
		assertTrue(read(("\uFEFF" + quoted).getBytes(StandardCharsets.UTF_16LE)).text().contains("“Air pasang,”"));
	}

	@Test
	void aDayInAnAddressIsInferredOnly() throws UnreadableException {
		Article article = read(page("<link rel=canonical href=\"https://kabar.example/2025/02/24/rumpon\">", "<article>" + story() + "</article>"));
		assertEquals("2025-02-24", article.value(Field.PUBLISHED).orElse(""));
		assertTrue(article.attribute(Field.PUBLISHED).orElseThrow().isInferred());
	}

	@Test
	void aPlaceInTheTextHasAPathInTheTree() throws UnreadableException {
		HtmlPage page = HtmlPage.of(page("", "<div id=top></div><div><p>" + FIRST + "</p><p>" + SECOND + "</p></div>").getBytes(StandardCharsets.UTF_8));
		String text = HtmlReader.read(page).text();
		assertEquals("/html[1]/body[1]/div[2]/p[2]", page.pathAt(text.indexOf("ditandai")).orElse(""));
	}

	@Test
	void aPageThatShowsNothingIsRefused() {
		assertThrows(UnreadableException.class, () -> read("<html><body><script>var text = 'Rumpon';</script></body></html>"));
	}

	@Test
	void aTreeOfAnyDepthIsRead() throws UnreadableException {
		assertTrue(read("<div>".repeat(20_000) + FIRST).text().contains(FIRST));
	}
}
