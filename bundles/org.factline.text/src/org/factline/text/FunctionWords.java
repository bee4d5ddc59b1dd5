package org.factline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of Indonesian and English that hold sentences together and say nothing about the matter. */
public final class FunctionWords {

	/** Function words of Indonesian, in lower case. */
	public static final Set<String> INDONESIAN = read("function-words_id.txt");
	/** Function words of English, in lower case. */
	public static final Set<String> ENGLISH = read("function-words_en.txt");

	/** All of them; unlike an immutable set of the JDK's it finds a word without a division. */
	private static final Set<String> ALL = new HashSet<>(INDONESIAN);

	static {
		ALL.addAll(ENGLISH);
	}

	private FunctionWords() {
	}

	/** Whether a word in lower case is a function word of either language. */
	public static boolean contains(String word) {
		return ALL.contains(word);
	}

	private static Set<String> read(String resource) {
		try (InputStream in = FunctionWords.class.getResourceAsStream(resource);
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return lines.lines().filter(line -> !line.startsWith("#")).flatMap(line -> Arrays.stream(line.split(" ")))
					.filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
