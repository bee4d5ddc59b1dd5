package org.factline.statement;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.factline.statement.internal.WordFiles;

/** Words of both languages that checks look for beside dates, offices and quotations, as the files of words have them. */
public final class CheckWords {

	private static final CheckWords STANDARD = new CheckWords(WordFiles.sections("checks.txt"));

	private final Map<String, Set<String>> sections;

	private CheckWords(Map<String, Set<String>> sections) {
		this.sections = sections;
	}

	/** The words of the product. */
	public static CheckWords standard() {
		return STANDARD;
	}

	/**
	 * The words of a section, such as {@code born}: in lower case, the words of a phrase divided by one space.
	 *
	 * @throws IllegalArgumentException where there is no such section
	 */
	public Set<String> of(String section) {
		Set<String> words = sections.get(section);
		if (words == null) {
			throw new IllegalArgumentException("no such section: " + section);
		}
		return words;
	}

	/** The words of several sections together. */
	public Set<String> of(String... names) {
		Set<String> all = new HashSet<>();
		for (String name : names) {
			all.addAll(of(name));
		}
		return Set.copyOf(all);
	}
}
