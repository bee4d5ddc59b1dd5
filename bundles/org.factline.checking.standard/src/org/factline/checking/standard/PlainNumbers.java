package org.factline.checking.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factline.analysis.AnalysedArticle;
import org.factline.text.Span;

/**
 * Digits of a sentence that are no figure to the reader of statements: minutes of a game, how long something takes, and numbers of
 * which nothing is known. Where a number begins is looked for by hand, since every sentence with a digit passes here.
 */
final class PlainNumbers {

	private static final Pattern MINUTE = Pattern.compile("(?i)\\bmenit (?:ke-? ?)?(\\d{1,3})(?![\\d.:+])");
	/** {@code 5 hari}, {@code 4 (empat) tahun}, {@code 22 years}: from its first digit. */
	private static final Pattern SPAN_OF_TIME = Pattern.compile("(?i)(\\d{1,4})(?: \\(\\p{L}{3,}(?: \\p{L}{3,}){0,2}\\))? (detik|menit|jam|hari|minggu|pekan|bulan"
			+ "|tahun|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\\b");
	/** With these the words for stretches of time begin, and what stands in brackets before them. */
	private static final String BEGINS_SPAN = "dmjhpbtswyDMJHPBTSWY(";
	private static final int LONGEST = 15;

	private final AnalysedArticle article;
	private final String text;
	private final Span sentence;
	private final List<Quantity> found;

	private PlainNumbers(AnalysedArticle article, Span sentence, List<Quantity> found) {
		this.article = article;
		this.text = article.article().text();
		this.sentence = sentence;
		this.found = found;
	}

	/** Adds those of a sentence to what was found in it. */
	static void add(AnalysedArticle article, Span sentence, List<Quantity> found) {
		PlainNumbers numbers = new PlainNumbers(article, sentence, found);
		if (numbers.next(sentence.begin()) >= 0) {
			numbers.addMinutes();
			numbers.addSpans();
			numbers.addNumbers();
		}
	}

	/** The first digit from a place on; -1 where there is none. */
	private int next(int from) {
		for (int i = from; i < sentence.end(); i++) {
			if (isDigit(text.charAt(i))) {
				return i;
			}
		}
		return -1;
	}

	private int endOfDigits(int from) {
		int at = from;
		while (at < sentence.end() && isDigit(text.charAt(at))) {
			at++;
		}
		return at;
	}

	/** "menit ke-48": of a game. */
	private void addMinutes() {
		if (text.indexOf("enit", sentence.begin(), sentence.end()) < 0 && text.indexOf("ENIT", sentence.begin(), sentence.end()) < 0) {
			return;
		}
		Matcher minute = MINUTE.matcher(text).region(sentence.begin(), sentence.end());
		while (minute.find()) {
			Span span = new Span(minute.start(), minute.end());
			found.removeIf(one -> one.span().overlaps(span));
			found.add(Quantity.plain(span, minute.group(), "MINUTE", "", new BigDecimal(minute.group(1))));
		}
	}

	/** "5 hari lagi", "22 years ago": how long, where the words together mean a day; "4 (empat) tahun". */
	private void addSpans() {
		for (int at = next(sentence.begin()); at >= 0; at = next(at)) {
			int end = endOfDigits(at);
			boolean may = end + 1 < sentence.end() && text.charAt(end) == ' ' && BEGINS_SPAN.indexOf(text.charAt(end + 1)) >= 0
					&& (at == sentence.begin() || !Character.isLetter(text.charAt(at - 1)) && "./,:-".indexOf(text.charAt(at - 1)) < 0);
			Matcher some = SPAN_OF_TIME.matcher(text).region(at, sentence.end());
			at = end;
			if (may && some.lookingAt()) {
				at = some.end();
				addSpan(new Span(some.start(), some.end()), some);
			}
		}
	}

	private void addSpan(Span span, Matcher some) {
		found.removeIf(one -> one.span().overlaps(span) && one.kind().equals("COUNT") && one.unit().isEmpty());
		if (found.stream().noneMatch(one -> one.span().overlaps(span))) {
			found.add(Quantity.plain(span, some.group(), "DURATION", unit(some.group(2).toLowerCase(Locale.ROOT)), new BigDecimal(some.group(1))));
		}
	}

	/** The designator of ISO 8601, with "t" before it for parts of a day. */
	private static String unit(String word) {
		return switch (word) {
			case "detik", "second", "seconds" -> "tS";
			case "menit", "minute", "minutes" -> "tM";
			case "jam", "hour", "hours" -> "tH";
			case "hari", "day", "days" -> "D";
			case "minggu", "pekan", "week", "weeks" -> "W";
			case "bulan", "month", "months" -> "M";
			default -> "Y";
		};
	}

	/** Digits that nobody has read as anything else: "1.250", "3,5", not "A380" or "7/8". */
	private void addNumbers() {
		for (int at = next(sentence.begin()); at >= 0; at = next(at)) {
			int begin = at;
			int end = endOfDigits(at);
			int shorter = begin;
			while (end + 1 < sentence.end() && (text.charAt(end) == '.' || text.charAt(end) == ',') && isDigit(text.charAt(end + 1))) {
				shorter = end;
				end = endOfDigits(end + 1);
			}
			// "12.5a" has a 12
			int last = end < sentence.end() && isPart(text.charAt(end)) ? shorter : end;
			at = Math.max(last, endOfDigits(begin));
			if (last > begin && (begin == sentence.begin() || !isPart(text.charAt(begin - 1)))) {
				addNumber(new Span(begin, last));
			}
		}
	}

	private static boolean isPart(char c) {
		return c == '/' || Character.isLetter(c);
	}

	private void addNumber(Span span) {
		boolean known = span.length() > LONGEST || found.stream().anyMatch(one -> one.span().overlaps(span))
				|| article.timesIn(sentence).stream().anyMatch(one -> one.span().overlaps(span))
				|| article.statements().figuresIn(sentence).stream().anyMatch(one -> one.span().overlaps(span));
		if (!known) {
			String digits = span.in(text).replaceAll("[.,](?=\\d{3}(?!\\d))", "").replace(',', '.');
			if (digits.indexOf('.') == digits.lastIndexOf('.')) {
				found.add(Quantity.plain(span, span.in(text), "NUMBER", "", new BigDecimal(digits)));
			}
		}
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}
}
