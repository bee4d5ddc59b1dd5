package org.factline.checking.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factline.analysis.AnalysedArticle;
import org.factline.statement.Figure;
import org.factline.statement.Figure.Approximation;
import org.factline.statement.Identifier;
import org.factline.text.Span;
import org.factline.time.TimeExpression;
import org.factline.time.TimexType;

/**
 * A number that an article gives for something.
 *
 * @param span      where it stands, unit included
 * @param text      its words
 * @param kind      what it does: a kind of {@link Figure}, {@code DURATION}, an identifier's kind, or {@code NUMBER} where
 *                  nothing is known
 * @param unit      what it counts or measures
 * @param number    the number; an identifier has 0
 * @param low       the lowest that the words allow
 * @param high      the highest
 * @param approx    how exact it says to be
 * @param range     which end of a range it is
 * @param change    whether it is a level, a rise or a fall; empty where that says nothing
 * @param condition what became of the counted; empty where that is not told
 * @param value     number and unit, or the identifier
 */
record Quantity(Span span, String text, String kind, String unit, BigDecimal number, BigDecimal low, BigDecimal high, Approximation approx,
		Figure.RangeEnd range, String change, String condition, String value) implements Slot {

	private static final Pattern DURATION = Pattern.compile("PT?(\\d+(?:\\.\\d+)?)([DWMYHS])");
	private static final Pattern UNIT_ALONE = Pattern.compile("unit|orang|hektare?|ha|km|kilometer");
	/** "About" may mean so many per cent more or less. */
	private static final BigDecimal ABOUT = new BigDecimal("0.15");
	/** Of two numbers that both are "about", so much apart is nothing. */
	private static final BigDecimal NEARLY = new BigDecimal("0.1");
	private static final BigDecimal SOME = new BigDecimal("1000000000000000000");

	/** All in a sentence, in order. */
	static List<Quantity> in(AnalysedArticle article, Span sentence) {
		List<Quantity> found = new ArrayList<>();
		for (Figure figure : article.statements().figuresIn(sentence)) {
			if (figure.kind() != Figure.Kind.AGE) {
				found.add(of(figure));
			}
		}
		for (TimeExpression time : article.timesIn(sentence)) {
			Matcher value = DURATION.matcher(time.value());
			if (time.type() == TimexType.DURATION && value.matches() && found.stream().noneMatch(one -> one.span().overlaps(time.span()))) {
				boolean clock = time.value().startsWith("PT");
				found.add(plain(time.span(), time.text(), "DURATION", (clock ? "t" : "") + value.group(2), new BigDecimal(value.group(1))));
			}
		}
		for (Identifier identifier : article.statements().identifiersIn(sentence)) {
			found.add(new Quantity(identifier.span(), identifier.text(), identifier.kind().name(), "", BigDecimal.ZERO, BigDecimal.ZERO,
					BigDecimal.ZERO, Approximation.EXACT, Figure.RangeEnd.NONE, "", "", identifier.value()));
		}
		PlainNumbers.add(article, sentence, found);
		found.sort((a, b) -> Span.IN_TEXT.compare(a.span(), b.span()));
		return found;
	}

	private static Quantity of(Figure figure) {
		BigDecimal low = figure.low();
		BigDecimal high = figure.high();
		Approximation approx = figure.approx();
		if (approx == Approximation.ABOUT || approx == Approximation.ALMOST) {
			low = low.subtract(low.abs().multiply(ABOUT));
			high = high.add(high.abs().multiply(ABOUT));
		} else if (approx == Approximation.AT_LEAST || approx == Approximation.MORE_THAN) {
			high = high.max(SOME);
		} else if (approx == Approximation.AT_MOST || approx == Approximation.LESS_THAN) {
			low = BigDecimal.ZERO;
		}
		String number = figure.value().stripTrailingZeros().toPlainString();
		String value = figure.kind() == Figure.Kind.SCORE ? number + '-' + figure.high().stripTrailingZeros().toPlainString() : number;
		return new Quantity(figure.span(), figure.text(), figure.kind().name(), figure.unit(), figure.value(), low, high,
				approx, figure.range(), figure.change().name(), figure.condition(),
				figure.unit().isEmpty() ? value : value + ' ' + figure.unit());
	}

	/** One that claims to be exact, and of which no more is known. */
	static Quantity plain(Span span, String text, String kind, String unit, BigDecimal number) {
		return new Quantity(span, text, kind, unit, number, number, number, Approximation.EXACT, Figure.RangeEnd.NONE, "", "",
				(number.stripTrailingZeros().toPlainString() + ' ' + unit).strip());
	}

	boolean isIdentifier() {
		return value.length() > 0 && number.signum() == 0 && low.signum() == 0 && high.signum() == 0 && unit.isEmpty()
				&& !kind.equals("NUMBER") && !kind.equals("COUNT") && !kind.equals("MINUTE");
	}

	/** Whether it claims to be exact. */
	boolean exact() {
		return approx == Approximation.EXACT;
	}

	/**
	 * Whether both can be one number: the same, one the other rounded, or, where they are not equally exact, each within
	 * what the other allows.
	 */
	boolean isCompatible(Quantity other) {
		if (isIdentifier() || other.isIdentifier()) {
			return value.equals(other.value) || kind.equals(other.kind) && kind.equals("LAW") && isBeginning(digits(value), digits(other.value));
		}
		String joined = joined(text);
		if (joined.length() > 3 && joined.equals(joined(other.text)) && letters(text).equals(letters(other.text))) {
			// one text's habit of writing thousands was taken for the other's of writing decimals
			return digits(text).replace(" ", "").equals(digits(other.text).replace(" ", "")) && points(text) == points(other.text);
		}
		if (kind.equals("SCORE") || other.kind.equals("SCORE")) {
			return value.equals(other.value);
		}
		if (approx == other.approx && range == other.range) {
			boolean about = approx == Approximation.ABOUT || approx == Approximation.ALMOST;
			BigDecimal apart = number.subtract(other.number).abs();
			return about && apart.compareTo(number.max(other.number).abs().multiply(NEARLY)) <= 0 || number.compareTo(other.number) == 0 || rounds(number, other.number) || rounds(other.number, number);
		}
		if (range != other.range && range != Figure.RangeEnd.NONE && other.range != Figure.RangeEnd.NONE) {
			return number.compareTo(other.number) == 0;
		}
		return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0 || rounds(number, other.number) || rounds(other.number, number);
	}

	/** "nomor 22" may be "Nomor 22 Tahun 2009". */
	private static boolean isBeginning(String a, String b) {
		return (a + ' ').startsWith(b + ' ') || (b + ' ').startsWith(a + ' ');
	}

	/** The magnitude and the unit; a number alone may leave its unit out. */
	private static String letters(String text) {
		StringBuilder letters = new StringBuilder();
		text.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
		return letters.isEmpty() ? "" : UNIT_ALONE.matcher(letters.toString().toLowerCase(Locale.ROOT)).replaceAll("");
	}

	private static long points(String text) {
		return text.chars().filter(c -> c == '.' || c == ',').count();
	}

	private static String digits(String text) {
		StringBuilder digits = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (isDigit(c)) {
				digits.append(c);
			} else if (!digits.isEmpty() && isDigit(digits.charAt(digits.length() - 1))) {
				digits.append(' ');
			}
		}
		return digits.toString().strip();
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	/** The digits without the marks between thousands and before decimals. */
	private static String joined(String text) {
		return digits(text.replace(".", "").replace(",", ""));
	}

	private static boolean rounds(BigDecimal fine, BigDecimal coarse) {
		BigDecimal plain = coarse.stripTrailingZeros();
		return fine.stripTrailingZeros().precision() > plain.precision() && plain.precision() >= 2
				&& (fine.setScale(plain.scale(), RoundingMode.HALF_UP).compareTo(plain) == 0
						|| fine.setScale(plain.scale(), RoundingMode.DOWN).compareTo(plain) == 0);
	}

	@Override
	public String shown(Locale locale) {
		return '“' + text.replaceAll("\\s+", " ") + '”';
	}
}
