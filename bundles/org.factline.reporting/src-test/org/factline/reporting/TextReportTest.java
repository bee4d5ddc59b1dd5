package org.factline.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.factline.article.Problem;
import org.junit.jupiter.api.Test;

class TextReportTest {

	private static final Locale EN = Locale.ENGLISH;

	private static String text(ReportInput input) {
		return Written.by(new TextReport(), input);
	}

	@Test
	void aCleanResultIsSilent() {
		assertEquals("", text(Written.clean(EN)));
		assertEquals("", text(Written.empty(EN)));
	}

	@Test
	void whatCouldNotBeReadIsNotTakenForClean() {
		ReportInput clean = Written.clean(EN);
		ReportInput unread = new ReportInput(clean.dossiers(), List.of(new Problem("a.txt", "", "empty")), clean.run(), EN, false);
		assertEquals("3 articles from 2 outlets: nothing found. One input could not be read.\n", text(unread));
	}

	@Test
	void linesAreAtMostAHundredColumns() {
		for (Locale locale : List.of(EN, Locale.of("id"))) {
			text(Pier.input(locale, false)).lines().forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 100, line));
		}
	}

	@Test
	void coloursOnlyWhereAskedFor() {
		assertFalse(text(Pier.input(EN, false)).contains("\u001B"));
		String coloured = text(Pier.input(EN, true));
		assertTrue(coloured.contains("\u001B[1;31mERROR\u001B[0m"));
		assertTrue(coloured.contains("\u001B[1;4mSelasa, 9 Maret 2026\u001B[0m"));
	}

	@Test
	void aPlainTextIsCitedByLineAndColumnAndAPageByParagraph() {
		String text = text(Pier.input(EN, false));
		assertTrue(text.contains("samples/harian-teluk.txt:4:68 "));
		assertTrue(text.contains("samples/kabar-pesisir.html (paragraph 2) "));
		assertTrue(text.contains("samples/kabar-pesisir.html (Published) "));
	}

	@Test
	void columnsCountCodePoints() {
		assertEquals(new TextPosition(3, 3, 2), TextPosition.of("a\n\n\uD83D\uDE00bc", 6));
		assertEquals(new TextPosition(1, 1, 1), TextPosition.of("", 0));
	}

	@Test
	void severalDossiersAreNamed() {
		ReportInput one = Pier.input(EN, false);
		ReportInput two = new ReportInput(List.of(one.dossiers().getFirst(), Written.clean(EN).dossiers().getFirst()), List.of(), one.run(), EN,
				false);
		assertFalse(text(one).contains("Dossier -"));
		assertTrue(text(two).startsWith("Dossier -\n"));
	}
}
