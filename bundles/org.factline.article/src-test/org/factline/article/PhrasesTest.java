package org.factline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** What importers write down, in the language of whoever reads it. */
class PhrasesTest {

	private final Phrases indonesian = Phrases.in(Locale.of("id"));

	@Test
	void wordsOfThePageStayAsTheyAre() {
		assertEquals("baris \"first line\"", indonesian.of("the line \"first line\""));
	}

	@Test
	void whatStandsInAHoleIsSaidAsWell() {
		assertEquals("baris 3, kolom 14", indonesian.of("line 3, column 14"));
		assertEquals("baris \"Senin\"; JSON-LD datePublished memakai waktu universal",
				indonesian.of("the line \"Senin\"; JSON-LD datePublished has universal time"));
	}

	@Test
	void traitsAreSaidOneByOne() {
		assertEquals("laman ini membuka berita dengan \"Ntvnews.id\" dan nama tempat, berakhir dengan baris hak cipta ANTARA dan menautkan "
				+ "berita lain seperti ANTARA", indonesian.of("the page opens its story with \"Ntvnews.id\" and the place, ends with ANTARA's "
						+ "copyright line and links further news as ANTARA does"));
	}

	@Test
	void whatIsNotKnownStaysWhole() {
		assertEquals(Optional.empty(), indonesian.known("seen by somebody else's importer"));
		assertEquals("first line; and something of a plug-in", indonesian.of("first line; and something of a plug-in"));
	}

	@Test
	void aProblemKeepsItsFile() {
		assertEquals(new Problem("a.csv", "baris 7", "baris ini tidak memuat teks, judul, atau tautan"),
				indonesian.of(new Problem("a.csv", "line 7", "the row has neither text nor title nor link")));
	}

	@Test
	void inEnglishAllStaysAsItIs() {
		assertEquals("first line", Phrases.in(Locale.ENGLISH).of("first line"));
	}
}
