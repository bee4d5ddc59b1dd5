package org.factline.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.eclipse.jdt.annotation.Nullable;
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
	void aMissingSentenceIsLoggedOnceWithItsFile() {
		List<String> logged = new ArrayList<>();
		Handler handler = new Handler() {

			@Override
			public void publish(@Nullable LogRecord entry) {
				logged.add(entry == null ? "" : entry.getMessage());
			}

			@Override
			public void flush() {
				// nothing is kept back
			}

			@Override
			public void close() {
				// nothing is open
			}
		};
		Logger logger = Logger.getLogger(Messages.class.getName());
		logger.addHandler(handler);
		try {
			Messages messages = in(Locale.ENGLISH);
			messages.get("no.such.key");
			messages.get("no.such.key");
		} finally {
			logger.removeHandler(handler);
		}
		assertEquals(List.of("there is no sentence no.such.key in org.factline.messages.trial.properties"), logged);
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
