package org.factline.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What importers write down, how they know something and why they could not read it, in the language of whoever reads it.
 * It is written and kept in English, so that a dossier is the same wherever it was made; only what is shown is translated.
 * What the list does not have, such as the words of an importer by somebody else, stays as it is.
 */
public final class Phrases {

	private static final String HOLE = "*";
	/** What stands in a hole with quotation marks around it are words of the page. */
	private static final String QUOTED = "\"*\"";
	private static final String[] JOINTS = { "; ", ", ", " and " };

	/**
	 * A sentence with holes.
	 *
	 * @param quoted which of its holes hold words of the page
	 */
	private record Template(Pattern english, String translated, List<Boolean> quoted) {
	}

	/** Read when the first of its words is wanted, and once: windows ask for them again and again. */
	private static final class Indonesian {

		static final Phrases ALL = new Phrases("phrases_id.txt");

		private Indonesian() {
		}
	}

	private static final Phrases NONE = new Phrases("");

	private final Map<String, String> whole = new HashMap<>();
	private final List<Template> templates = new ArrayList<>();

	/** @param file beside this class; empty for none */
	private Phrases(String file) {
		if (file.isEmpty()) {
			return;
		}
		try (InputStream list = Objects.requireNonNull(Phrases.class.getResourceAsStream(file), file)) {
			new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8)).lines()
					.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The phrases of a language; where there is no list for it, everything stays English. */
	public static Phrases in(Locale locale) {
		return locale.getLanguage().equals("id") ? Indonesian.ALL : NONE;
	}

	/** A phrase in the language; unchanged where it is not known. */
	public String of(String english) {
		return known(english).orElse(english);
	}

	/** A phrase in the language; empty where some part of it is not known. */
	public Optional<String> known(String english) {
		String same = whole.get(english);
		if (same != null) {
			return Optional.of(same);
		}
		for (Template template : templates) {
			Matcher match = template.english.matcher(english);
			if (match.matches()) {
				return Optional.of(filled(template, match));
			}
		}
		return joined(english);
	}

	/** Why something could not be read, with its place, in the language. */
	public Problem of(Problem problem) {
		return new Problem(problem.location(), of(problem.place()), of(problem.reason()));
	}

	private String filled(Template template, Matcher match) {
		StringBuilder filled = new StringBuilder();
		int from = 0;
		for (int i = 0; i < template.quoted.size(); i++) {
			int hole = template.translated.indexOf(HOLE, from);
			String words = match.group(i + 1);
			filled.append(template.translated, from, hole).append(template.quoted.get(i).booleanValue() ? words : of(words));
			from = hole + 1;
		}
		return filled.append(template.translated, from, template.translated.length()).toString();
	}

	/** Phrases one behind the other, such as the traits of a page: the first as short as can be, so that "and" may stand in one. */
	private Optional<String> joined(String english) {
		for (String joint : JOINTS) {
			for (int at = english.indexOf(joint); at > 0; at = english.indexOf(joint, at + 1)) {
				String first = whole.get(english.substring(0, at));
				Optional<String> rest = first == null ? Optional.empty() : known(english.substring(at + joint.length()));
				if (rest.isPresent()) {
					return Optional.of(first + joint.replace(joint.strip(), of(joint.strip())) + rest.get());
				}
			}
		}
		return Optional.empty();
	}

	private void add(String line) {
		int between = line.indexOf(" = ");
		String english = line.substring(0, between).strip();
		String translated = line.substring(between + 3).strip();
		if (!english.contains(HOLE)) {
			whole.put(english, translated);
			return;
		}
		StringBuilder pattern = new StringBuilder();
		List<Boolean> quoted = new ArrayList<>();
		int from = 0;
		for (int hole = english.indexOf(HOLE); hole >= 0; hole = english.indexOf(HOLE, from)) {
			pattern.append(Pattern.quote(english.substring(from, hole))).append("(.*?)");
			quoted.add(Boolean.valueOf(hole > 0 && english.startsWith(QUOTED, hole - 1)));
			from = hole + 1;
		}
		pattern.append(Pattern.quote(english.substring(from)));
		templates.add(new Template(Pattern.compile(pattern.toString(), Pattern.DOTALL), translated, List.copyOf(quoted)));
	}
}
