package org.factline.checking.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.factline.checking.CheckDescriptor;
import org.factline.checking.HelpPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the checks say to people, in both languages. */
class MessagesTest {

	private static final Pattern HOLE = Pattern.compile("\\{(\\d+)[^}]*\\}");
	/** The sources differ; who of them errs is not for us to say. */
	private static final Pattern ACCUSING = Pattern.compile("\\b(wrong\\w*|lie[sd]?|lying|false\\w*|fake\\w*|mistake\\w*|incorrect\\w*"
			+ "|error\\w*|untrue|salah|kesalahan|bohong\\w*|kebohongan|keliru|kekeliruan|palsu|hoaks|dusta|ngawur)\\b",
			Pattern.CASE_INSENSITIVE);

	static Stream<CheckDescriptor> checks() {
		return Registered.all().stream();
	}

	@Test
	void bothLanguagesHaveTheSameSentencesWithTheSameHoles() throws IOException {
		Properties english = read("messages.properties");
		Properties indonesian = read("messages_id.properties");
		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(indonesian.stringPropertyNames()));
		for (String key : english.stringPropertyNames()) {
			String id = indonesian.getProperty(key);
			assertEquals(holes(english.getProperty(key)), holes(id), key);
			assertNotEquals(english.getProperty(key), id, key + " is not translated");
		}
	}

	@Test
	void nobodyIsAccused() throws IOException {
		for (String file : new String[] { "messages.properties", "messages_id.properties" }) {
			read(file).forEach((key, sentence) -> assertFalse(ACCUSING.matcher(sentence.toString()).find(), key + "=" + sentence));
		}
		assertTrue(read("messages.properties").getProperty("conflicting-date.differs.message").contains("The sources differ"));
	}

	@Test
	void aSingleQuotationMarkWouldSwallowTheHolesBehindIt() throws IOException {
		for (String file : new String[] { "messages.properties", "messages_id.properties" }) {
			read(file).forEach((key, sentence) -> assertFalse(sentence.toString().contains("'"), key + "=" + sentence));
		}
	}

	@ParameterizedTest
	@MethodSource("checks")
	void everyCheckHasAHelpPageInBothLanguages(CheckDescriptor check) {
		HelpPage english = check.help().apply(Locale.ENGLISH);
		HelpPage indonesian = check.help().apply(Locale.of("id"));
		assertNotEquals(english.title(), indonesian.title());
		assertNotEquals(english.summary(), indonesian.summary());
		for (HelpPage page : new HelpPage[] { english, indonesian }) {
			assertFalse(page.summary().contains("**") || page.summary().contains("#"), "plain words: " + page.summary());
			check.parameters().forEach(one -> assertTrue(page.text().contains('`' + one.name() + '`'),
					check.id() + ": the page says what " + one.name() + " is"));
		}
		assertTrue(Files.exists(Registered.bundle().resolve("help/" + check.id() + "_id.md")));
	}

	private static TreeSet<String> holes(String sentence) {
		TreeSet<String> holes = new TreeSet<>();
		for (Matcher matcher = HOLE.matcher(sentence); matcher.find();) {
			holes.add(matcher.group(1));
		}
		return holes;
	}

	private static Properties read(String file) throws IOException {
		Properties all = new Properties();
		try (InputStream in = MessagesTest.class.getResourceAsStream(file);
				Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			all.load(reader);
		}
		return all;
	}
}
