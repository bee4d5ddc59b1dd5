package org.factline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Cuts a text into sentences: the boundaries of Unicode (UAX #29, section 5) as ICU finds them, without those behind an
 * abbreviation or an initial, and with those that lost the space behind the full stop ("… di India.Di bawah …"), as saved
 * pages often do. Offsets stay those of the text. Instances may be used by several threads.
 */
public final class Sentences {

	private static final Set<String> DOMAINS = Set.of("com", "co", "id", "net", "org", "tv", "news", "go");

	private final BreakIterator unicode = BreakIterator.getSentenceInstance(ULocale.ROOT);
	private final Set<String> abbreviations = abbreviations();

	private static Set<String> abbreviations() {
		try (InputStream in = Sentences.class.getResourceAsStream("abbreviations.txt");
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
					.collect(Collectors.toUnmodifiableSet());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The sentences of a whole text. */
	public List<Span> split(String text) {
		return split(text, new Span(0, text.length()));
	}

	/** The sentences of a part of a text, without white space at their ends, in order; their offsets are the text's. */
	public List<Span> split(String text, Span part) {
		String piece = part.in(text);
		BreakIterator boundaries = unicode.clone();
		boundaries.setText(piece);
		List<Span> sentences = new ArrayList<>();
		int begin = boundaries.first();
		for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
			if (end < piece.length() && isBehindAbbreviation(piece, end)) {
				continue;
			}
			addGlued(piece, begin, end, part.begin(), sentences);
			begin = end;
		}
		return sentences;
	}

	/** Whether what ends at a boundary is "Dr. " or "J. " and not a sentence. */
	private boolean isBehindAbbreviation(String text, int boundary) {
		int dot = boundary - 1;
		while (dot >= 0 && text.charAt(dot) != '\n' && Character.isWhitespace(text.charAt(dot))) {
			dot--;
		}
		if (dot < 1 || text.charAt(dot) != '.') {
			return false;
		}
		int word = dot;
		while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
			word--;
		}
		String letters = text.substring(word, dot);
		boolean initial = letters.length() == 1 && Character.isUpperCase(letters.charAt(0));
		return initial || abbreviations.contains(letters.toLowerCase(Locale.ROOT));
	}

	private static void addGlued(String text, int begin, int end, int offset, List<Span> sentences) {
		int from = begin;
		for (int i = begin + 2; i < end - 1; i++) {
			if (isGlued(text, i)) {
				add(text, from, i, offset, sentences);
				from = i;
			}
		}
		add(text, from, end, offset, sentences);
	}

	/** Whether a new sentence begins at an offset without a space before it: "India.Di", "2023.Laporan", "ini.”Ia". */
	private static boolean isGlued(String text, int at) {
		int dot = at - 1;
		char behind = text.charAt(dot);
		// asked first, since nearly all letters stand behind letters
		if (behind >= 'A' && behind <= 'z' || behind == ' ' || !Character.isUpperCase(text.charAt(at))
				|| !Character.isLowerCase(text.charAt(at + 1))) {
			return false;
		}
		if ("\"”’)".indexOf(text.charAt(dot)) >= 0 && dot > 0) {
			dot--;
		}
		if (".!?".indexOf(text.charAt(dot)) < 0 || dot < 2) {
			return false;
		}
		char last = text.charAt(dot - 1);
		char before = text.charAt(dot - 2);
		boolean word = Character.isLowerCase(last) && Character.isLetter(before) || Character.isDigit(last) && Character.isDigit(before)
				|| "\"”’)".indexOf(last) >= 0;
		return word && !isDomain(text, at);
	}

	private static boolean isDomain(String text, int at) {
		int end = at;
		while (end < text.length() && Character.isLetter(text.charAt(end))) {
			end++;
		}
		return DOMAINS.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
	}

	private static void add(String text, int begin, int end, int offset, List<Span> sentences) {
		int from = Blank.skip(text, begin, end);
		int to = Blank.trim(text, from, end);
		if (from < to) {
			sentences.add(new Span(offset + from, offset + to));
		}
	}
}
