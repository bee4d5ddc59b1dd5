package org.factline.statement.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads the files of words. The form is that of the time grammar's words (docs/reference/time.md): {@code [section]},
 * then {@code value = word word …}, {@code _} joins the words of a phrase, a capital demands one. A line without a value
 * gives each word itself as value.
 */
public final class WordFiles {

	static final List<String> LANGUAGES = List.of("id", "en");
	private static final List<String> FILES = List.of("verbs.txt", "figures.txt", "names.txt", "cues.txt");

	/** A word of a section, with its value. */
	record Word(String form, String value) {
	}

	private WordFiles() {
	}

	/** The words of one section in all languages, single words only, in lower case. */
	public static Set<String> plain(String section) {
		Set<String> words = new TreeSet<>();
		for (String language : LANGUAGES) {
			read(language, (name, word) -> {
				if (name.equals(section)) {
					words.add(word.form.toLowerCase(Locale.ROOT));
				}
			});
		}
		return Set.copyOf(words);
	}

	/** The words of a file in all languages by section, in lower case, the words of a phrase divided by a space. */
	public static Map<String, Set<String>> sections(String file) {
		Map<String, Set<String>> sections = new TreeMap<>();
		for (String language : LANGUAGES) {
			lines(language + '/' + file, (name, word) -> sections.computeIfAbsent(name, key -> new TreeSet<>())
					.add(word.form.toLowerCase(Locale.ROOT).replace('_', ' ')));
		}
		sections.replaceAll((name, words) -> Set.copyOf(words));
		return Map.copyOf(sections);
	}

	/** The words of a language's folder. */
	static void read(String language, BiConsumer<String, Word> taker) {
		for (String file : FILES) {
			lines(language + '/' + file, taker);
		}
	}

	/** The words of one file. */
	static void lines(String file, BiConsumer<String, Word> taker) {
		@Nullable InputStream stream = WordFiles.class.getResourceAsStream("/org/factline/statement/words/" + file);
		if (stream == null) {
			return;
		}
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			String section = "";
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.startsWith("[")) {
					section = line.substring(1, line.indexOf(']'));
				} else if (!line.isBlank() && !line.startsWith("#")) {
					words(section, line, taker);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void words(String section, String line, BiConsumer<String, Word> taker) {
		int equals = line.indexOf(" = ");
		String value = equals < 0 ? "" : line.substring(0, equals).strip();
		for (String form : (equals < 0 ? line : line.substring(equals + 3)).strip().split("\\s+")) {
			taker.accept(section, new Word(form, equals < 0 ? form.replace('_', ' ') : value));
		}
	}
}
