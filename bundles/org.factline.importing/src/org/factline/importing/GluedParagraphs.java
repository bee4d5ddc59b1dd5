package org.factline.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factline.text.Span;

/**
 * Finds the paragraphs in a line that was printed without its line breaks: one ends where a sentence ends glued to the
 * next one, as in {@code … di dermaga.Warga menyambut …}. The text stays as it is.
 */
final class GluedParagraphs {

	/** End of a sentence, then at once the begin of another: a capital with a small letter or space behind, or a quotation. */
	private static final Pattern GLUED = Pattern.compile(
			"(?<=[\\p{Ll}\\p{Nd}\\p{Lu})%\"”])[.!?]+[\"”)]?(?=(?:[\"“‘(]?\\p{Lu}[\\p{Ll} ])|[\"“]\\p{Lu}|\\p{Lu}{2,}[ ,])");

	/** A full stop behind these ends no sentence. */
	private static final Set<String> ABBREVIATIONS = Set.of("dr", "drs", "dra", "prof", "ir", "hj", "h", "kh", "st", "jl", "no",
			"tn", "ny", "sdr", "mr", "mrs", "ms", "jr", "sr", "lt", "gen", "col", "kol", "let", "letjen", "mayjen", "brigjen",
			"jend", "irjen", "komjen", "kombes", "rp", "vs", "pdt", "tgk", "kab", "kec", "kel", "tbk", "cv", "pt", "ust");
	/** What follows a dot in a web address. */
	private static final Set<String> DOMAINS = Set.of("Com", "Co", "Id", "Net", "Org", "Go", "News");

	private GluedParagraphs() {
	}

	static List<Span> in(String text, int begin, int end) {
		List<Span> found = new ArrayList<>();
		int from = begin;
		Matcher glue = GLUED.matcher(text).region(begin, end).useTransparentBounds(true);
		while (glue.find()) {
			if (!endsInAbbreviation(text, from, glue.start()) && !DOMAINS.contains(wordAt(text, glue.end(), end))) {
				int to = opensQuotation(text, from, glue.end()) ? glue.end() - 1 : glue.end();
				found.add(new Span(from, to));
				from = to;
			}
		}
		found.add(new Span(from, end));
		return found;
	}

	/** Whether the straight quotation mark before an offset begins the next paragraph, since none is open in this one. */
	private static boolean opensQuotation(String text, int from, int end) {
		return text.charAt(end - 1) == '"' && text.substring(from, end).chars().filter(c -> c == '"').count() % 2 == 1;
	}

	private static boolean endsInAbbreviation(String text, int from, int end) {
		int begin = end;
		while (begin > from && Character.isLetter(text.charAt(begin - 1))) {
			begin--;
		}
		String word = text.substring(begin, end);
		boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
		// titles are capitalised; a small "no" or "st" in front of a full stop ends a sentence
		return initial || !word.isEmpty() && Character.isUpperCase(word.charAt(0))
				&& ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
	}

	private static String wordAt(String text, int begin, int end) {
		int to = begin;
		while (to < end && Character.isLetter(text.charAt(to))) {
			to++;
		}
		return text.substring(begin, to);
	}
}
