package org.factline.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.MissingResourceException;

import org.junit.jupiter.api.Test;

class MessagesTest {

	private static final Locale INDONESIAN = Locale.of("id");

	private static Messages in(Locale locale) {
		return Messages.of(MessagesTest.class, "trial", locale);
	}

	@Test
	void speaksTheLanguageThatWasAskedFor() {
		assertEquals("Hello, Ana", in(Locale.ENGLISH).get("greeting", "Ana"));
		assertEquals("Halo, Ana", in(INDONESIAN).get("greeting", "Ana"));
	}

	@Test
	void fallsBackToEnglishAndNeverToTheEnvironment() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(INDONESIAN);
			assertEquals("Hello, Ana", in(Locale.JAPANESE).get("greeting", "Ana"));
			assertEquals("Hello, Ana", in(Locale.ENGLISH).get("greeting", "Ana"));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void readsTheFilesAsUtf8() {
		assertEquals("“é”", in(Locale.ENGLISH).get("utf8"));
	}

	@Test
	void writesNumbersAsTheLanguageDoes() {
		assertEquals("1,234 articles", in(Locale.ENGLISH).get("count", 1234));
		assertEquals("1.234 artikel", in(INDONESIAN).get("count", 1234));
	}

	@Test
	void aSentenceThatIsNotTranslatedIsEnglish() {
		assertEquals("only here", in(INDONESIAN).get("untranslated"));
	}

	@Test
	void aMissingSentenceGivesItsKey() {
		assertEquals("no.such.key", in(INDONESIAN).get("no.such.key", 1));
	}

	@Test
	void aValueIsNeverTakenForAPattern() {
		assertEquals("Hello, {0} 'x' {", in(Locale.ENGLISH).get("greeting", "{0} 'x' {"));
	}

	@Test
	void aMissingFileIsADefect() {
		assertThrows(MissingResourceException.class, () -> Messages.of(MessagesTest.class, "nowhere", Locale.ENGLISH));
	}
}
