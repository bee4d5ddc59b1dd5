package org.factline.importing;

import static org.factline.importing.Collected.read;
import static org.factline.importing.Collected.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.factline.article.Article;
import org.factline.article.Block;
import org.factline.article.Field;
import org.junit.jupiter.api.Test;

class PlainTextImporterTest {

	private static Article article(String text) throws IOException, UnreadableException {
		return read(source("a.txt", text)).articles.getFirst();
	}

	private static List<String> blocks(Article article) {
		return article.blocks().stream().map((Block block) -> block.kind() + " " + block.in(article.text())).toList();
	}

	@Test
	void aShortFirstLineIsTheHeadline() throws IOException, UnreadableException {
		Article article = article("Pasar malam dibuka\n\nWarga datang sejak pukul enam.\nHujan turun.");
		assertEquals(List.of("HEADLINE Pasar malam dibuka", "LEAD Warga datang sejak pukul enam.", "BODY Hujan turun."),
				blocks(article));
		assertEquals("Pasar malam dibuka", article.value(Field.TITLE).orElse(""));
	}

	@Test
	void aFirstLineThatIsASentenceIsStory() throws IOException, UnreadableException {
		Article article = article("Warga datang sejak pukul enam.\nHujan turun.");
		assertEquals(List.of("LEAD Warga datang sejak pukul enam.", "BODY Hujan turun."), blocks(article));
		assertTrue(article.value(Field.TITLE).isEmpty());
	}

	@Test
	void aSingleLineIsStory() throws IOException, UnreadableException {
		assertEquals(List.of("LEAD Pasar malam dibuka"), blocks(article("Pasar malam dibuka")));
	}

	@Test
	void theOutputSaysThatNoImporterOfAnOutletKnowsIt() throws IOException, UnreadableException {
		Article article = article("Menurut SINDOnews dan ANTARA, pasar itu ramai.");
		assertEquals("no importer of an outlet knows this text", article.provenance().reason());
		assertTrue(article.value(Field.OUTLET).isEmpty());
	}

	@Test
	void structuredFormatsAreRefusedByName() {
		refused("a.txt", "<!DOCTYPE html><p>x", "HTML");
		refused("a.html", "just words", "HTML");
		refused("a.txt", "<?xml version=\"1.0\"?><rss/>", "a feed");
		refused("a.xml", "<?xml version=\"1.0\"?><a/>", "XML");
		refused("a.txt", "{ \"a\": [1] }", "JSON");
		refused("a.json", "[[[[[[", "JSON");
		refused("a.csv", "x;y", "a table (CSV)");
	}

	private static void refused(String name, String text, String kind) {
		assertEquals(kind + " is not read yet",
				assertThrows(UnreadableException.class, () -> read(source(name, text))).getMessage());
	}

	@Test
	void bracketsAndAnglesInProseAreText() throws IOException, UnreadableException {
		assertEquals(1, article("[Ralat] Jumlah warga <500 orang.").blocks().size());
		assertEquals(1, article("{catatan redaksi} Angka diperbaiki.").blocks().size());
	}

	@Test
	void whiteSpaceAloneIsNoArticle() {
		assertEquals("there is no text in it",
				assertThrows(UnreadableException.class, () -> read(source("a.txt", " \n\u00A0\n"))).getMessage());
	}
}
