package org.factline.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.factline.article.Family;
import org.factline.article.Severity;
import org.junit.jupiter.api.Test;

class SummaryTest {

	@Test
	void saysHowMuchInBothLanguages() {
		assertEquals("3 articles from 2 outlets: 1 error, 1 warning and 3 notes. One thing could not be checked. 2 inputs could not be read.",
				Summary.of(Pier.input(Locale.ENGLISH, false)).sentence());
		assertEquals("3 artikel dari 2 media: 1 kesalahan, 1 peringatan dan 3 catatan. Satu hal tidak dapat diperiksa. 2 masukan tidak dapat dibaca.",
				Summary.of(Pier.input(Locale.of("id"), false)).sentence());
		assertEquals("3 articles from 2 outlets: nothing found.", Summary.of(Written.clean(Locale.ENGLISH)).sentence());
		assertEquals("No articles: nothing found.", Summary.of(Written.empty(Locale.ENGLISH)).sentence());
	}

	@Test
	void whatCouldNotBeCheckedIsNoFinding() {
		Summary summary = Summary.of(Pier.input(Locale.ENGLISH, false));
		assertEquals(5, summary.findings());
		assertEquals(1, summary.count(Severity.NONE));
		assertEquals(1, summary.count(Severity.ERROR, Family.CALENDAR));
		assertEquals(List.of("Harian Teluk", "Kabar Pesisir"), summary.outlets());
	}
}
