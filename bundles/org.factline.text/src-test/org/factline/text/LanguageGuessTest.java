package org.factline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LanguageGuessTest {

	@Test
	void indonesianIsKnownByItsFunctionWords() {
		LanguageGuess guess = LanguageGuess.of("Jembatan itu dibuka pada Senin dan akan melayani warga di dua kecamatan.");
		assertEquals("id", guess.tag());
		assertTrue(guess.certainty() > 0.9);
	}

	@Test
	void englishIsKnownByItsFunctionWords() {
		assertEquals("en", LanguageGuess.of("The bridge was opened on Monday and will serve people in two districts.").tag());
	}

	@Test
	void anotherLanguageStaysUnknown() {
		assertFalse(LanguageGuess.of("Die Brücke wurde am Montag eröffnet und verbindet zwei Bezirke miteinander.").isKnown());
		assertFalse(LanguageGuess.of("Le pont relie désormais les deux rives du fleuve après des travaux de trois ans.").isKnown());
	}

	@Test
	void aMixtureOfHalvesIsNotGuessed() {
		assertFalse(LanguageGuess.of("yang dan di dari untuk the of and to in").isKnown());
	}

	@Test
	void tooLittleTextIsNotGuessed() {
		assertEquals(new LanguageGuess(LanguageGuess.UNKNOWN, 0), LanguageGuess.of("Gubernur di Jakarta"));
		assertFalse(LanguageGuess.of("").isKnown());
	}

	@Test
	void quotedForeignWordsDoNotTurnTheGuess() {
		assertEquals("id", LanguageGuess.of("Ia mengatakan bahwa proyek itu, yang disebut \"the bridge of hope\", telah selesai dan "
				+ "akan dibuka untuk umum setelah uji coba oleh para petugas.").tag());
	}
}
