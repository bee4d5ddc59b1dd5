package org.factline.importing.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.factline.article.Article;
import org.factline.article.Contributor.Role;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.factline.importing.Draft;
import org.factline.importing.DraftSink;
import org.factline.importing.Importer;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;
import org.junit.jupiter.api.Test;

class FormatsTest {

	private final List<Article> articles = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();

	private void read(Importer importer, String name, String text) throws IOException, UnreadableException {
		Source source = Source.of(name, text.getBytes(StandardCharsets.UTF_8));
		assertTrue(importer.confidence(source).value() > 0, "recognised");
		importer.read(source, new DraftSink() {

			@Override
			public void accept(Draft draft) {
				articles.add(draft.toArticle("a" + articles.size(), new Provenance(name, "", "", "test", "1", "")));
			}

			@Override
			public void problem(String place, String reason) {
				problems.add(place + ": " + reason);
			}
		});
	}

	private static String value(Article article, Field field) {
		return article.value(field).orElse("");
	}

	@Test
	void rssGivesTitleTextDateAuthorAndLink() throws IOException, UnreadableException {
		read(new FeedImporter(), "feed.xml", "<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>Kabar Teluk</title><item><title>Rumpon &amp; Jala</title>"
				+ "<link>https://kabar.example/1</link><dc:creator>Rina Wattimena</dc:creator><pubDate>Mon, 24 Feb 2025 19:30:00 +0700</pubDate>"
				+ "<description><![CDATA[<p>Rumpon diturunkan.</p><script>alert(1)</script><p onclick=\"x()\">Jala ditambal.</p>]]></description></item></channel></rss>");
		Article item = articles.getFirst();
		assertEquals("Rumpon & Jala", value(item, Field.TITLE));
		assertEquals("Rumpon diturunkan.\nJala ditambal.", item.body());
		assertEquals("2025-02-24T19:30+07:00", value(item, Field.PUBLISHED));
		assertEquals("https://kabar.example/1", value(item, Field.URL));
		assertEquals("Kabar Teluk", value(item, Field.OUTLET));
		assertEquals(List.of("Rina Wattimena"), item.names(Role.AUTHOR));
	}

	@Test
	void atomUnderAnyPrefixAndOfEveryContentType() throws IOException, UnreadableException {
		read(new FeedImporter(), "feed.atom", "<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\"><a:entry><a:title type=\"html\">Air &lt;b&gt;pasang&lt;/b&gt;</a:title>"
				+ "<a:link rel=\"alternate\" href=\"https://kabar.example/2\"/><a:updated>2025-02-25T08:00:00Z</a:updated><a:author><a:name>Sabar</a:name></a:author>"
				+ "<a:content type=\"text\">1 &lt; 2</a:content></a:entry></a:feed>");
		assertEquals("Air pasang", value(articles.getFirst(), Field.TITLE));
		assertEquals("1 < 2", articles.getFirst().body());
		assertEquals("2025-02-25T08:00:00Z", value(articles.getFirst(), Field.PUBLISHED));
	}

	@Test
	void anIllFormedFeedStillGivesWhatCanBeHad() throws IOException, UnreadableException {
		read(new FeedImporter(), "feed.rss", "<rss><channel><item><title>Satu &nbsp; & dua</title><description>Isi <b>tebal</description></item><item><title>Tiga");
		assertEquals("Satu & dua", value(articles.getFirst(), Field.TITLE));
		assertEquals("Tiga", value(articles.get(1), Field.TITLE));
	}

	@Test
	void entitiesAreNotExpanded() {
		UnreadableException refused = assertThrows(UnreadableException.class, () -> read(new FeedImporter(), "bomb.xml",
				"<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>"));
		assertTrue(refused.getMessage().contains("entities"));
	}

	@Test
	void jsonFeedGivesItsItems() throws IOException, UnreadableException {
		read(new FeedImporter(), "feed.json", "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Kabar\",\"items\":[{\"id\":\"1\",\"title\":\"Jala\","
				+ "\"content_html\":\"<p>Jala baru.</p>\",\"date_published\":\"2025-02-24T10:00:00+07:00\",\"authors\":[{\"name\":\"Rina\"}]},{\"id\":\"2\"}]}");
		assertEquals("Jala baru.", articles.getFirst().body());
		assertEquals(1, articles.size());
		assertTrue(problems.getFirst().startsWith("item 2: "));
	}

	@Test
	void newsMlGivesHeadlineBodyAndAgency() throws IOException, UnreadableException {
		read(new WireImporter(), "item.xml", "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" xml:lang=\"id\"><itemMeta><firstCreated>2025-02-24T10:00:00+07:00</firstCreated></itemMeta>"
				+ "<contentMeta><headline>Rumpon Bambu</headline><by>Oleh Rina Wattimena</by><creditline>ANTARA</creditline></contentMeta><contentSet><inlineXML contenttype=\"application/xhtml+xml\">"
				+ "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>Rumpon diturunkan.</p><p>Jala ditambal.</p></body></html></inlineXML></contentSet></newsItem>");
		assertEquals("Rumpon Bambu", value(articles.getFirst(), Field.TITLE));
		assertEquals("Rumpon diturunkan.\nJala ditambal.", articles.getFirst().body());
		assertEquals("ANTARA", value(articles.getFirst(), Field.AGENCY));
		assertEquals(List.of("Rina Wattimena"), articles.getFirst().names(Role.AUTHOR));
	}

	@Test
	void ninjsOfBothGenerations() throws IOException, UnreadableException {
		read(new WireImporter(), "a.json", "{\"uri\":\"urn:x\",\"headline\":\"Jala\",\"byline\":\"By Rina\",\"body_text\":\"Satu.\\n\\nDua.\",\"versioncreated\":\"2025-02-24T10:00:00Z\"}");
		read(new WireImporter(), "b.json", "{\"uri\":\"urn:y\",\"headlines\":[{\"value\":\"Jala baru\"}],\"bodies\":[{\"value\":\"<p>Tiga.</p>\"}],\"firstCreated\":\"2025-02-24T10:00:00Z\"}");
		assertEquals("Satu.\nDua.", articles.getFirst().body());
		assertEquals(List.of("Rina"), articles.getFirst().names(Role.AUTHOR));
		assertEquals("Jala baru", value(articles.get(1), Field.TITLE));
		assertEquals("Tiga.", articles.get(1).body());
	}

	@Test
	void nitfGivesItsStory() throws IOException, UnreadableException {
		read(new WireImporter(), "story.xml", "<nitf><body><body.head><hedline><hl1>Air Pasang</hl1></hedline><dateline><location>Ambon</location><story.date norm=\"20250224T100000+0700\"/></dateline></body.head>"
				+ "<body.content><p>Air naik.</p><media><media-caption>Dermaga.</media-caption></media></body.content></body></nitf>");
		assertEquals("Air naik.", articles.getFirst().body());
		assertEquals("Ambon", value(articles.getFirst(), Field.DATELINE));
		assertEquals("2025-02-24T10:00:00+07:00", value(articles.getFirst(), Field.PUBLISHED));
	}

	@Test
	void aTablesColumnsAreGuessedAndItsCellsMayHoldAnything() throws IOException, UnreadableException {
		read(new TableImporter(), "t.csv", "Judul;Isi;Tanggal;Tautan\r\n\"Jala; \"\"baru\"\"\";\"Satu.\nDua.\";24 Februari 2025;https://kabar.example/1\r\n;;;https://kabar.example/2\n\"tak;tertutup");
		assertEquals("Jala; \"baru\"", value(articles.getFirst(), Field.TITLE));
		assertEquals("Satu.\nDua.", articles.getFirst().body());
		assertEquals("2025-02-24", value(articles.getFirst(), Field.PUBLISHED));
		assertEquals("link, not retrieved", value(articles.get(1), Field.KIND));
		assertEquals(2, articles.size());
		assertTrue(problems.getFirst().startsWith("line 5: "), problems.toString());
	}

	@Test
	void aTableWithoutTextTitleOrLinkIsRefused() {
		assertThrows(UnreadableException.class, () -> read(new TableImporter(), "t.csv", "suhu,hujan\n30,2\n"));
		assertFalse(articles.size() > 0);
	}

	@Test
	void bookmarksAreLinksThatNobodyRetrieved() throws IOException, UnreadableException {
		read(new BookmarkImporter(), "bookmarks.html", """
				<!DOCTYPE NETSCAPE-Bookmark-file-1>
				<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8"><TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
				<DL><p><DT><H3>Laut</H3><DL><p><DT><A HREF="https://kabar.example/1" ADD_DATE="1740000000">Rumpon &amp; Jala</A>
				<DD>baca lagi
				<DT><A HREF="javascript:alert(1)">jebakan</A><DT><A HREF="https://kabar.example/2">https://kabar.example/2</A></DL></DL>""");
		assertEquals(List.of("https://kabar.example/1", "https://kabar.example/2"), articles.stream().map(one -> value(one, Field.URL)).toList());
		assertEquals(List.of("link, not retrieved", "link, not retrieved"), articles.stream().map(one -> value(one, Field.KIND)).toList());
		assertEquals("Rumpon & Jala\nbaca lagi", articles.getFirst().text());
		assertEquals("", articles.getFirst().body());
		assertEquals("https://kabar.example/2", articles.get(1).text());
	}

	@Test
	void aListOfAddressesIsOneOfLinks() throws IOException, UnreadableException {
		read(new BookmarkImporter(), "links.txt", "# yang harus dibaca\n\nhttps://kabar.example/1\nhttps://kabar.example/2\tLomba Dayung\nAir Pasang\thttps://kabar.example/3\n");
		assertEquals(List.of("", "Lomba Dayung", "Air Pasang"), articles.stream().map(one -> value(one, Field.TITLE)).toList());
	}

	@Test
	void aTextWithAddressesIsNoListOfThem() throws IOException, UnreadableException {
		Source source = Source.of("a.txt", "Baca juga\nhttps://kabar.example/1\n".getBytes(StandardCharsets.UTF_8));
		assertEquals(0, new BookmarkImporter().confidence(source).value());
	}
}
