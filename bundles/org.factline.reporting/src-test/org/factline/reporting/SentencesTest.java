package org.factline.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.factline.article.BlockKind;
import org.factline.article.Contributor;
import org.factline.article.Decision;
import org.factline.article.Family;
import org.factline.article.Field;
import org.factline.article.Severity;
import org.junit.jupiter.api.Test;

/** Both languages say everything. */
class SentencesTest {

	private static final Path SOURCES = Path.of(System.getProperty("basedir", ""), "src", "org", "factline", "reporting");
	private static final Pattern KEY = Pattern.compile("\"((?:html|text|summary|excerpt|list|date|section|unknown|decision)\\.[A-Za-z0-9.]+)\"");

	private static Properties sentences(String file) throws IOException {
		Properties sentences = new Properties();
		try (Reader in = Files.newBufferedReader(SOURCES.resolve(file))) {
			sentences.load(in);
		}
		return sentences;
	}

	private static int holes(Properties sentences, String key) {
		return new MessageFormat(sentences.getProperty(key)).getFormatsByArgumentIndex().length;
	}

	@Test
	void bothLanguagesHaveTheSameSentencesWithTheSameHoles() throws IOException {
		Properties english = sentences("messages.properties");
		Properties indonesian = sentences("messages_id.properties");
		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(indonesian.stringPropertyNames()));
		for (String key : english.stringPropertyNames()) {
			assertEquals(holes(english, key), holes(indonesian, key), key);
			assertFalse((english.getProperty(key) + indonesian.getProperty(key)).contains("'"), key + ": a straight apostrophe is syntax");
			assertFalse(english.getProperty(key).isBlank() || indonesian.getProperty(key).isBlank(), key);
		}
	}

	@Test
	void everyKeyThatTheReportsAskForIsThere() throws IOException {
		Set<String> known = sentences("messages.properties").stringPropertyNames();
		Set<String> asked = new TreeSet<>();
		try (Stream<Path> files = Files.list(SOURCES)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
				KEY.matcher(Files.readString(file)).results().map(match -> match.group(1)).forEach(asked::add);
			}
		}
		assertTrue(asked.size() > 30, "the pattern finds the keys");
		asked.addAll(names("severity.", Severity.values()));
		asked.addAll(names("family.", Family.values()));
		asked.addAll(names("field.", Field.values()));
		asked.addAll(names("block.", BlockKind.values()));
		asked.addAll(names("role.", Contributor.Role.values()));
		asked.addAll(names("decision.", Decision.State.values()));
		asked.removeAll(known);
		assertEquals(Set.of(), asked);
	}

	private static <E extends Enum<E>> Set<String> names(String prefix, E[] values) {
		Function<E, String> key = value -> prefix + value.name();
		return Arrays.stream(values).map(key).collect(Collectors.toSet());
	}
}
