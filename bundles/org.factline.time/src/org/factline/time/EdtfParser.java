package org.factline.time;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads EDTF by recursive descent, one character of look-ahead, linear in its length. Grammar: EDTF (Library of Congress,
 * 2019), levels 0 to 2; besides, a time may leave out its seconds, and an interval may be open at both ends.
 */
final class EdtfParser {

	private static final BigInteger LARGEST_YEAR = BigInteger.valueOf(Year.MAX_VALUE);

	private final String input;
	private int at;

	EdtfParser(String input) {
		this.input = input;
	}

	EdtfNode parse() {
		EdtfNode node = switch (peek()) {
		case '[' -> choice(true, ']');
		case '{' -> choice(false, '}');
		default -> interval();
		};
		if (at < input.length()) {
			throw error("nothing more can follow");
		}
		return node;
	}

	// 1964/2008, 1985-04-12/.., /2006
	private EdtfNode interval() {
		int start = at;
		EdtfNode from = end();
		if (!accept('/')) {
			if (from instanceof EdtfNode.Unknown || from instanceof EdtfNode.Open) {
				throw new EdtfSyntaxException(input, start, "a date is missing");
			}
			return from;
		}
		int second = at;
		EdtfNode to = end();
		if (from == EdtfNode.Unknown.INSTANCE && to == EdtfNode.Unknown.INSTANCE) {
			throw new EdtfSyntaxException(input, second, "an interval has one end at least");
		}
		refuseInInterval(from, start);
		refuseInInterval(to, second);
		if (from.earliest().isAfter(to.latestStart()) && to.precision() != Precision.NONE) {
			throw new EdtfSyntaxException(input, second, "ends before it begins");
		}
		return new EdtfNode.Range(from, to, "/");
	}

	private void refuseInInterval(EdtfNode end, int position) {
		if (end instanceof EdtfNode.Moment || end.text().startsWith("Y")) {
			throw new EdtfSyntaxException(input, position, "an interval consists of dates");
		}
	}

	private EdtfNode end() {
		if (at >= input.length() || peek() == '/') {
			return EdtfNode.Unknown.INSTANCE;
		}
		if (input.startsWith("..", at)) {
			at += 2;
			return EdtfNode.Open.INSTANCE;
		}
		return date();
	}

	// [1667,1668,1670..1672], {..1983-12-31,1984-10-10}
	private EdtfNode choice(boolean oneOf, char closing) {
		at++;
		List<EdtfNode> members = new ArrayList<>();
		do {
			members.add(member(members.isEmpty(), closing));
		} while (accept(','));
		expect(closing);
		return new EdtfNode.Choice(oneOf, List.copyOf(members));
	}

	private EdtfNode member(boolean first, char closing) {
		if (input.startsWith("..", at)) {
			if (!first) {
				throw error("only the first member can be open at its start");
			}
			at += 2;
			return new EdtfNode.Range(EdtfNode.Open.INSTANCE, date(), "..");
		}
		EdtfNode from = date();
		if (!input.startsWith("..", at)) {
			return from;
		}
		at += 2;
		if (peek() == closing) {
			return new EdtfNode.Range(from, EdtfNode.Open.INSTANCE, "..");
		}
		int second = at;
		EdtfNode to = date();
		if (from.earliest().isAfter(to.latestStart())) {
			throw new EdtfSyntaxException(input, second, "ends before it begins");
		}
		return new EdtfNode.Range(from, to, "..");
	}

	private EdtfNode date() {
		int start = at;
		if (accept('Y')) {
			return longYear(start);
		}
		boolean qualifiedBefore = qualifier();
		boolean negative = accept('-');
		String year = digits(4, true);
		if (peek() == 'E' || peek() == 'S') {
			return year.isEmpty() || year.contains("X") || qualifiedBefore ? fail("a year in digits must stand before it") : scaledYear(start, negative, year);
		}
		if (year.length() == 2 || year.length() == 3) {
			return shortPeriod(start, negative, year);
		}
		if (year.length() != 4 || isDigit(peek())) {
			throw error("a year has four digits");
		}
		if (negative && year.equals("0000")) {
			throw new EdtfSyntaxException(input, start, "there is no year -0000");
		}
		boolean inner = qualifiedBefore | qualifier();
		if (peek() != '-') {
			return masked(start, new DateMask(negative, year, "", ""), qualifiedBefore ? 2 : 0);
		}
		at++;
		boolean before = qualifier();
		int monthAt = at;
		String month = digits(2, true);
		if (month.length() != 2) {
			throw error("a month has two digits");
		}
		if (!month.contains("X") && Integer.parseInt(month) >= 21 && Integer.parseInt(month) <= 41) {
			return subYear(start, monthAt, negative, year, Integer.parseInt(month));
		}
		boolean after = qualifier();
		if (peek() != '-') {
			requireDate(new DateMask(negative, year, month, ""), monthAt);
			return masked(start, new DateMask(negative, year, month, ""), inner || before ? 2 : 0);
		}
		at++;
		boolean beforeDay = qualifier();
		int dayAt = at;
		String day = digits(2, true);
		if (day.length() != 2) {
			throw error("a day has two digits");
		}
		DateMask mask = new DateMask(negative, year, month, day);
		requireDate(new DateMask(negative, year, month, ""), monthAt);
		requireDate(mask, dayAt);
		if (peek() == 'T') {
			return inner || before || after || beforeDay || !mask.first().equals(mask.lastStart()) ? fail("a time belongs to a plain day")
					: moment(start, mask.first());
		}
		qualifier();
		return masked(start, mask, inner || before || after || beforeDay ? 2 : 0);
	}

	private void requireDate(DateMask mask, int position) {
		if (!mask.exists()) {
			throw new EdtfSyntaxException(input, position, "there is no such date");
		}
	}

	private EdtfNode masked(int start, DateMask mask, int least) {
		String text = input.substring(start, at);
		int level = text.indexOf('X') >= 0 ? unspecifiedLevel(mask) : isPlain(text) ? 0 : 1;
		return new EdtfNode.Date(mask, text, Math.max(least, level));
	}

	/** Level 1 has X for the last digits of a year alone, for a whole month or day, or for all of a date. */
	private static int unspecifiedLevel(DateMask mask) {
		boolean yearInFull = mask.year().indexOf('X') < 0;
		boolean lastDigits = mask.year().indexOf('X') >= 2 && mask.year().endsWith("X") && mask.month().isEmpty();
		boolean wholeMonth = mask.month().equals("XX") || mask.month().indexOf('X') < 0;
		boolean wholeDay = mask.day().isEmpty() || mask.day().equals("XX");
		boolean nothing = mask.year().equals("XXXX") && mask.month().equals("XX") && mask.day().equals("XX");
		return nothing || (yearInFull || lastDigits) && wholeMonth && wholeDay ? 1 : 2;
	}

	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (!isDigit(text.charAt(i)) && (text.charAt(i) != '-' || i == 0)) {
				return false;
			}
		}
		return true;
	}

	// 20 (century), 199 (decade), each as ISO 8601-1 has it; 199? at level 2
	private EdtfNode shortPeriod(int start, boolean negative, String digits) {
		if (digits.contains("X") || peek() == '-') {
			throw error("a year has four digits");
		}
		int number = (negative ? -1 : 1) * Integer.parseInt(digits);
		if (negative && number == 0) {
			throw new EdtfSyntaxException(input, start, "there is no such period");
		}
		boolean century = digits.length() == 2;
		int years = century ? 100 : 10;
		qualifier();
		return new EdtfNode.Period(input.substring(start, at), LocalDate.of(number * years, 1, 1),
				LocalDate.of(number * years + years - 1, 12, 31), century ? Precision.CENTURY : Precision.DECADE,
				century && at - start == 2 ? 0 : 2);
	}

	// 2001-34: the second quarter
	private EdtfNode subYear(int start, int position, boolean negative, String year, int code) {
		if (year.contains("X")) {
			DateMask mask = new DateMask(negative, year, "", "");
			qualifier();
			return new EdtfNode.Period(input.substring(start, at), mask.first(), mask.last(), Precision.DECADE, 2);
		}
		int number = (negative ? -1 : 1) * Integer.parseInt(year);
		int months = code <= 36 ? 3 : code <= 39 ? 4 : 6;
		int first = switch (code) {
		case 21, 25, 31 -> 3;
		case 22, 26, 32 -> 6;
		case 23, 27, 29 -> 9;
		case 24, 28, 30 -> 12;
		case 33, 34, 35, 36 -> (code - 33) * 3 + 1;
		case 37, 38, 39 -> (code - 37) * 4 + 1;
		case 40, 41 -> (code - 40) * 6 + 1;
		default -> throw new EdtfSyntaxException(input, position, "there is no such season");
		};
		qualifier();
		if (peek() == '-') {
			throw error("a season has no days");
		}
		LocalDate begin = LocalDate.of(number, first, 1);
		return new EdtfNode.Period(input.substring(start, at), begin, begin.plusMonths(months).minusDays(1), Precision.PART_OF_YEAR,
				code <= 24 ? 1 : 2);
	}

	// Y170000002, Y-17E7, Y3388E2S3
	private EdtfNode longYear(int start) {
		boolean negative = accept('-');
		int digitsAt = at;
		String digits = digits(30, false);
		if (digits.isEmpty() || digits.startsWith("0")) {
			throw new EdtfSyntaxException(input, digitsAt, "a year is missing");
		}
		if (peek() == 'E') {
			return scaledYear(start, negative, digits);
		}
		if (digits.length() < 5) {
			throw new EdtfSyntaxException(input, digitsAt, "a year of four digits stands without Y");
		}
		return scaledYear(start, negative, digits);
	}

	private EdtfNode scaledYear(int start, boolean negative, String digits) {
		BigInteger year = new BigInteger(digits);
		int level = 1;
		if (accept('E')) {
			int exponent = number("an exponent");
			year = exponent > 12 ? LARGEST_YEAR.add(BigInteger.ONE) : year.multiply(BigInteger.TEN.pow(exponent));
			level = 2;
		}
		if (accept('S')) {
			if (number("the number of significant digits") == 0) {
				throw error("there is one significant digit at least");
			}
			level = 2;
		}
		if (qualifier()) {
			level = 2;
		}
		boolean beyond = year.compareTo(LARGEST_YEAR) > 0;
		int value = (negative ? -1 : 1) * (beyond ? Year.MAX_VALUE : year.intValue());
		String text = input.substring(start, at);
		if (beyond) {
			return negative ? new EdtfNode.Period(text, LocalDate.MIN, LocalDate.of(Year.MIN_VALUE, 12, 31), Precision.YEAR, level)
					: new EdtfNode.Period(text, LocalDate.of(Year.MAX_VALUE, 1, 1), LocalDate.MAX, Precision.YEAR, level);
		}
		return new EdtfNode.Period(text, LocalDate.of(value, 1, 1), LocalDate.of(value, 12, 31), Precision.YEAR, level);
	}

	private int number(String what) {
		String digits = digits(9, false);
		if (digits.isEmpty()) {
			throw error(what + " is missing");
		}
		return Integer.parseInt(digits);
	}

	// T23:20:30+04:30
	private EdtfNode moment(int start, LocalDate day) {
		at++;
		int hour = two(24, "an hour");
		expect(':');
		int minute = two(59, "a minute");
		boolean toTheSecond = accept(':');
		int second = toTheSecond ? two(59, "a second") : 0;
		if (hour == 24 && minute + second > 0) {
			throw error("24 is midnight only");
		}
		offset();
		LocalDateTime begin = day.atStartOfDay().plusHours(hour).plusMinutes(minute).plusSeconds(second);
		return new EdtfNode.Moment(input.substring(start, at), begin, toTheSecond ? begin.plusSeconds(1) : begin.plusMinutes(1));
	}

	private void offset() {
		if (accept('Z') || peek() != '+' && peek() != '-') {
			return;
		}
		int position = at;
		boolean west = input.charAt(at++) == '-';
		int hours = two(14, "an offset");
		int minutes = accept(':') ? two(59, "a minute") : 0;
		int total = hours * 60 + minutes;
		if (total > 14 * 60 || west && (total == 0 || total > 12 * 60)) {
			throw new EdtfSyntaxException(input, position, "there is no such offset");
		}
	}

	private int two(int largest, String what) {
		int position = at;
		String digits = digits(2, false);
		if (digits.length() != 2) {
			throw error(what + " has two digits");
		}
		int value = Integer.parseInt(digits);
		if (value > largest) {
			throw new EdtfSyntaxException(input, position, "there is no such value for " + what);
		}
		return value;
	}

	private String digits(int most, boolean unspecified) {
		int start = at;
		while (at < input.length() && at - start < most && (isDigit(input.charAt(at)) || unspecified && input.charAt(at) == 'X')) {
			at++;
		}
		return input.substring(start, at);
	}

	private boolean qualifier() {
		return accept('?') || accept('~') || accept('%');
	}

	private char peek() {
		return at < input.length() ? input.charAt(at) : '\0';
	}

	private boolean accept(char c) {
		if (at < input.length() && input.charAt(at) == c) {
			at++;
			return true;
		}
		return false;
	}

	private void expect(char c) {
		if (!accept(c)) {
			throw error("expected " + c);
		}
	}

	private EdtfNode fail(String reason) {
		throw error(reason);
	}

	private EdtfSyntaxException error(String reason) {
		return new EdtfSyntaxException(input, at, reason);
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}
}
