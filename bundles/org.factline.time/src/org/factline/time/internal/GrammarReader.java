package org.factline.time.internal;

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

import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads a language's words and rules. The form of the files is told in docs/reference/time.md.
 */
final class GrammarReader {

	/** One way to write a member of a class that has several words. */
	record Phrase(List<String> words, int value) {
	}

	private static final String FOLDER = "/org/factline/time/grammar/";

	private final Symbols symbols = new Symbols();
	private final Lexicon lexicon = new Lexicon();
	private final Map<String, List<Phrase>> phrases = new HashMap<>();
	private final Map<String, String> macros = new HashMap<>();
	private final Program program = new Program();

	/** Whether a language has a folder. */
	static boolean has(String language) {
		return language.matches("[a-z]{2,3}") && GrammarReader.class.getResource(FOLDER + language + "/rules.txt") != null;
	}

	/** Reads the folder of a language. */
	Grammar read(String language) {
		lines(language, "words.txt").forEach(new Words()::line);
		for (String line : lines(language, "rules.txt")) {
			rule(line);
		}
		return new Grammar(symbols, lexicon, program, new Holidays(lines("", "holidays.txt")));
	}

	private static List<String> lines(String language, String file) {
		List<String> lines = new ArrayList<>();
		try (InputStream in = stream(language.isEmpty() ? file : language + '/' + file);
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			StringBuilder pending = new StringBuilder();
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (line.startsWith("\t")) {
					pending.append(' ').append(line.strip());
					continue;
				}
				if (!pending.isEmpty()) {
					lines.add(pending.toString());
				}
				pending.setLength(0);
				if (line.startsWith("include ")) {
					lines.addAll(lines(line.substring(8).strip(), file));
				} else if (!line.isBlank() && !line.startsWith("#")) {
					pending.append(line.strip());
				}
			}
			if (!pending.isEmpty()) {
				lines.add(pending.toString());
			}
			return lines;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static InputStream stream(String name) throws IOException {
		@Nullable InputStream in = GrammarReader.class.getResourceAsStream(FOLDER + name);
		if (in == null) {
			throw new IOException("no such grammar: " + name);
		}
		return in;
	}

	/** {@code [month]} and then {@code 1 = januari jan pusat_data}. */
	private final class Words {
		private String section = "";

		void line(String line) {
			if (line.startsWith("[")) {
				section = line.substring(1, line.indexOf(']'));
				return;
			}
			int equals = line.indexOf('=');
			String value = equals < 0 ? "0" : line.substring(0, equals).strip();
			for (String word : line.substring(equals + 1).strip().split("\\s+")) {
				if (section.equals("numeral")) {
					numeral(value, word);
				} else {
					member(section, Codes.value(value), word);
				}
			}
		}

		private void numeral(String value, String word) {
			Lexicon.Entry entry = lexicon.entry(word);
			char kind = value.charAt(0);
			entry.numeral = kind == '*' || kind == '+' ? kind : '=';
			entry.numeralValue = Integer.parseInt(entry.numeral == '=' ? value : value.substring(1));
			entry.add(entry.numeral == '=' ? Symbols.NUMBER : symbols.id("factor"), entry.numeralValue, (byte) 0);
		}
	}

	/** A word that begins with a capital needs one; one after {@code ~} must have none. */
	private void member(String name, int value, String text) {
		boolean small = text.startsWith("~");
		String word = small ? text.substring(1) : text;
		List<String> parts = split(word);
		if (parts.size() == 1) {
			byte capital = (byte) (small ? 2 : Character.isUpperCase(word.charAt(0)) ? 1 : 0);
			lexicon.entry(folded(word)).add(symbols.id(name), value, capital);
		} else {
			phrases.computeIfAbsent(name, key -> new ArrayList<>()).add(new Phrase(parts, value));
		}
	}

	/** Words and signs of a phrase as the tokenizer would cut it: {@code jum'at}, {@code hari_raya}. */
	static List<String> split(String phrase) {
		List<String> parts = new ArrayList<>();
		int at = 0;
		while (at < phrase.length()) {
			int from = at;
			if (phrase.charAt(at) == '_') {
				at++;
				continue;
			}
			while (at < phrase.length() && Character.isLetter(phrase.charAt(at))) {
				at++;
			}
			if (at == from) {
				while (at < phrase.length() && Character.isDigit(phrase.charAt(at))) {
					at++;
				}
			}
			at = at == from ? at + 1 : at;
			parts.add(phrase.substring(from, at));
		}
		return parts;
	}

	static String folded(String word) {
		return word.toLowerCase(Locale.ROOT);
	}

	/** {@code name = pattern} is a piece for other rules, {@code kind: pattern} a rule. */
	private void rule(String line) {
		int colon = line.indexOf(": ");
		int equals = line.indexOf(" = ");
		if (equals >= 0 && (colon < 0 || equals < colon)) {
			macros.put(line.substring(0, equals).strip(), line.substring(equals + 3).strip());
			return;
		}
		if (colon < 0) {
			throw new IllegalStateException("neither a rule nor a piece of one: " + line);
		}
		String kind = line.substring(0, colon).strip();
		String pattern = line.substring(colon + 2).strip();
		int number = program.addRule(new Program.Rule(kind, line));
		int accept = program.add(Program.ACCEPT, number, 0, -1);
		program.setEntry(number, new PatternCompiler(pattern, macros, symbols, lexicon, phrases, program).compile(accept));
	}
}
