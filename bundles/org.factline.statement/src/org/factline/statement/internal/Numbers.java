package org.factline.statement.internal;

import java.math.BigDecimal;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.statement.internal.Lexicon.Member;

/** Reads numbers in digits and words. Whether a comma or a point stands before decimals the whole text tells. */
final class Numbers {

	private static final int MOST_DIGITS = 18;

	/**
	 * A number.
	 *
	 * @param value     without magnitude
	 * @param low       the lowest it can be
	 * @param high      the highest
	 * @param magnitude power of ten that a word gives it
	 * @param from      first token
	 * @param to        behind its last token
	 * @param about     whether "-an" makes it rough
	 * @param words     whether it is spelt out
	 */
	record Number(BigDecimal value, BigDecimal low, BigDecimal high, int magnitude, int from, int to, boolean about, boolean words) {

		Number times(int power) {
			return new Number(value.scaleByPowerOfTen(power), low.scaleByPowerOfTen(power), high.scaleByPowerOfTen(power), power, from, to,
					about, words);
		}

		boolean isVague() {
			return low.compareTo(high) != 0;
		}
	}

	private final Doc doc;
	private final boolean comma;

	Numbers(Doc doc) {
		this.doc = doc;
		this.comma = isCommaDecimal(doc);
	}

	/** Votes of numbers that can be read in one way only; a tie goes to the language. */
	private static boolean isCommaDecimal(Doc doc) {
		int votes = 0;
		for (int token = 0; token < doc.count; token++) {
			if (doc.kind[token] == Doc.NUMBER && doc.time[token] < 0) {
				votes += vote(doc.lower[token]);
			}
		}
		return votes > 0 || votes == 0 && doc.indonesian;
	}

	private static int vote(String digits) {
		int comma = digits.indexOf(',');
		int point = digits.indexOf('.');
		if (comma < 0 && point < 0) {
			return 0;
		}
		if (comma >= 0 && point >= 0) {
			return digits.lastIndexOf(',') > digits.lastIndexOf('.') ? 1 : -1;
		}
		char separator = comma >= 0 ? ',' : '.';
		int first = Math.max(comma, point);
		int last = digits.lastIndexOf(separator);
		first = digits.indexOf(separator);
		boolean decimal = first == last && digits.length() - last - 1 != 3;
		if (first == last && !decimal) {
			return 0;
		}
		return decimal == (separator == ',') ? 1 : -1;
	}

	/** The number that begins at a token, or null. */
	@Nullable Number read(int token) {
		if (token >= doc.count) {
			return null;
		}
		if (doc.kind[token] == Doc.NUMBER) {
			BigDecimal value = digits(doc.lower[token]);
			return value == null ? null : magnitude(new Number(value, value, value, 0, token, token + 1, false, false));
		}
		return doc.kind[token] == Doc.WORD ? words(token) : null;
	}

	/** The value of digits with their separators; null where they are no number, as in a version or a date. */
	@Nullable BigDecimal digits(String text) {
		if (text.isEmpty()) {
			return null;
		}
		int comma1 = text.indexOf(',');
		int point = text.indexOf('.');
		String plain;
		if (comma1 < 0 && point < 0) {
			plain = text;
		} else if (comma1 >= 0 && point >= 0) {
			char decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
			plain = grouped(text, decimal);
		} else {
			char separator = comma1 >= 0 ? ',' : '.';
			plain = single(text, separator);
		}
		return plain.isEmpty() || plain.length() > MOST_DIGITS ? null : new BigDecimal(plain);
	}

	private static String grouped(String text, char decimal) {
		int at = text.lastIndexOf(decimal);
		if (text.indexOf(decimal) != at) {
			return "";
		}
		char group = decimal == ',' ? '.' : ',';
		String whole = text.substring(0, at);
		return isGrouped(whole, group) ? whole.replace(String.valueOf(group), "") + '.' + text.substring(at + 1) : "";
	}

	private String single(String text, char separator) {
		int first = text.indexOf(separator);
		boolean several = first != text.lastIndexOf(separator);
		boolean groups = isGrouped(text, separator);
		if (several) {
			return groups ? text.replace(String.valueOf(separator), "") : "";
		}
		// nobody writes "95.000" for 95: three noughts are thousands, whatever stands before decimals elsewhere in the text
		boolean thousands = groups && (comma == (separator == '.') || text.endsWith("000"));
		return thousands ? text.replace(String.valueOf(separator), "") : text.replace(separator, '.');
	}

	private static boolean isGrouped(String text, char separator) {
		String[] groups = text.split(separator == '.' ? "\\." : ",");
		if (groups[0].length() > 3 || groups[0].equals("0")) {
			return false;
		}
		for (int i = 1; i < groups.length; i++) {
			if (groups[i].length() != 3) {
				return false;
			}
		}
		return true;
	}

	/** A magnitude behind the digits: "7 triliun", "1,5 juta", "700 jutaan", "14.000-an". */
	private Number magnitude(Number number) {
		int to = number.to;
		int power = 0;
		boolean about = false;
		for (int i = 0; i < 2; i++) {
			int at = to + (doc.isSign(to, '-') && doc.isTight(to) && doc.is(to + 1, Category.MAGNITUDE) ? 1 : 0);
			Member member = doc.match(at, Category.MAGNITUDE);
			if (member == null || doc.isTime(at)) {
				break;
			}
			power += Integer.parseInt(member.value());
			to = at + 1;
		}
		Member rough = power == 0 ? doc.match(to, Category.VAGUE) : null;
		if (rough != null && rough.length() == 1 && power(rough.value()) >= 3) {
			power = power(rough.value());
			about = true;
			to++;
		}
		if (doc.isSign(to, '-') && doc.is(to + 1, "an") && doc.isTight(to) && doc.isTight(to + 1)) {
			about = true;
			to += 2;
		}
		Number scaled = number.times(power);
		return new Number(scaled.value, scaled.low, scaled.high, power, number.from, to, about, number.words);
	}

	private static int power(String range) {
		String low = range.substring(0, range.indexOf('-'));
		return low.chars().skip(1).allMatch(c -> c == '0') && low.charAt(0) == '1' ? low.length() - 1 : 0;
	}

	private @Nullable Number words(int token) {
		Member vague = doc.match(token, Category.VAGUE);
		if (vague != null) {
			String[] ends = vague.value().split("-");
			BigDecimal low = new BigDecimal(ends[0]);
			return new Number(low, low, new BigDecimal(ends[1]), 0, token, token + vague.length(), true, true);
		}
		Member part = doc.match(token, Category.FRACTION);
		if (part != null) {
			BigDecimal value = fraction(part.value());
			return magnitude(new Number(value, value, value, 0, token, token + part.length(), false, true));
		}
		BigDecimal hyphenated = hyphenated(token);
		if (hyphenated != null) {
			return magnitude(new Number(hyphenated, hyphenated, hyphenated, 0, token, token + 1, false, true));
		}
		return doc.is(token, Category.NUMERAL) ? spelled(token) : null;
	}

	private static BigDecimal fraction(String value) {
		int slash = value.indexOf('/');
		return new BigDecimal(value.substring(0, slash)).divide(new BigDecimal(value.substring(slash + 1)), 4, java.math.RoundingMode.HALF_EVEN)
				.stripTrailingZeros();
	}

	/** twenty-five */
	private @Nullable BigDecimal hyphenated(int token) {
		String word = doc.lower[token];
		int hyphen = word.indexOf('-');
		if (hyphen <= 0 || doc.indonesian || hyphen != word.lastIndexOf('-')) {
			return null;
		}
		int tens = English.digit(word.substring(0, hyphen));
		int ones = English.digit(word.substring(hyphen + 1));
		return tens >= 20 && ones > 0 && ones < 10 ? BigDecimal.valueOf(tens + ones) : null;
	}

	/** dua puluh lima ribu tiga ratus; satu setengah juta */
	private Number spelled(int token) {
		long total = 0;
		long group = 0;
		int at = token;
		int smallest = Integer.MAX_VALUE;
		boolean half = false;
		while (at < doc.count && doc.together(token, at) && !doc.isTime(at)) {
			Member member = doc.match(at, Category.NUMERAL);
			Member ten = doc.match(at, Category.TIMES_TEN);
			Member power = doc.match(at, Category.MAGNITUDE);
			if (member != null && fits(group, total, Long.parseLong(member.value()), at == token)) {
				group += Long.parseLong(member.value());
			} else if (ten != null && at > token) {
				int factor = Integer.parseInt(ten.value().substring(1));
				long rest = group % factor;
				group = ten.value().charAt(0) == '+' ? group + factor : group - rest + Math.max(1, rest) * factor;
			} else if (power != null && at > token && Integer.parseInt(power.value()) < smallest && group > 0 && group < 1_000_000) {
				smallest = Integer.parseInt(power.value());
				total += Math.round(group * Math.pow(10, smallest)) + (half ? Math.round(Math.pow(10, smallest) / 2) : 0);
				half = false;
				group = 0;
			} else if (doc.is(at, "setengah") && at > token && group > 0 && !half) {
				half = true;
			} else if (doc.is(at, "and") && at > token && doc.is(at + 1, Category.NUMERAL) && group % 100 == 0) {
				at++;
				continue;
			} else {
				break;
			}
			at++;
		}
		BigDecimal value = BigDecimal.valueOf(total + group).add(half ? new BigDecimal("0.5") : BigDecimal.ZERO);
		return new Number(value, value, value, smallest == Integer.MAX_VALUE ? 0 : smallest, token, at, false, true);
	}

	private static boolean fits(long group, long total, long number, boolean first) {
		if (first) {
			return true;
		}
		if (group == 0) {
			return total > 0 && number < 1000;
		}
		return number < 10 ? group % 10 == 0 && group % 100 != 10 : number < 100 ? group % 100 == 0 : false;
	}
}
