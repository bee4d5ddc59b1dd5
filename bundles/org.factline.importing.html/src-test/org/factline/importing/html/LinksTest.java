package org.factline.importing.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.factline.importing.PageLinks;
import org.factline.importing.UnreadableException;
import org.junit.jupiter.api.Test;

class LinksTest {

	private static PageLinks links(String html) throws UnreadableException {
		return HtmlReader.article(HtmlPage.of(html.getBytes(StandardCharsets.UTF_8))).links();
	}

	@Test
	void aFurtherPageNamesItsNeighbours() throws UnreadableException {
		PageLinks links = links("""
				<!DOCTYPE html><!-- saved from url=(0039)https://kabar.example/rumpon?page=2 --><html><head>
				<title>Rumpon Bambu - Halaman 2 - Kabar</title><link rel="canonical" href="https://kabar.example/rumpon">
				<link rel="prev" href="/rumpon?page=1"><link rel="next" href="https://kabar.example/rumpon?page=3">
				<link rel="amphtml" href="https://amp.kabar.example/rumpon"></head><body><p>Rumpon itu diturunkan dari perahu kecil.</body></html>""");
		assertEquals(new PageLinks("https://kabar.example/rumpon?page=2", "https://kabar.example/rumpon", "https://amp.kabar.example/rumpon",
				"https://kabar.example/rumpon?page=1", "https://kabar.example/rumpon?page=3", 2, false), links);
	}

	@Test
	void versionsSayThatTheyAreSome() throws UnreadableException {
		assertTrue(links("<html amp><body><p>Rumpon</p></body></html>").alternative());
		assertTrue(links("<html \u26A1 lang=id><body><p>Rumpon</p></body></html>").alternative());
		assertTrue(links("<html><body onload=\"window.print()\"><p>Rumpon</p></body></html>").alternative());
		assertTrue(links("<html><head><meta property='og:url' content='https://kabar.example/rumpon/print'></head><body><p>Rumpon</p></body></html>").alternative());
		assertFalse(links("<html><head><link rel=canonical href='https://kabar.example/blueprint'></head><body class=blueprint><p>Rumpon</p></body></html>").alternative());
	}
}
