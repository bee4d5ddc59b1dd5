package org.factline.timeline;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Moves dates as somebody drags them: a date keeps how finely it is given, its signs and its zone. */
public final class DateShift {

	private static final String SIGNS = "?~%";
	private static final double DAYS_OF_MONTH = 30.44;
	private static final double DAYS_OF_YEAR = 365.2425;

	private DateShift() {
	}

	/**
	 * A date moved by whole units of its own precision, the nearest to what is wanted: a day by days, a month by months, a moment by
	 * quarters of an hour. Both ends of an interval move alike, by days at least.
	 *
	 * @param edtf    year, month, day or moment, with a sign or without; or two of them as an interval, an end of which may be open
	 * @param seconds backwards below 0
	 * @return nothing for other forms, and where the calendar ends
	 */
	public static Optional<String> of(String edtf, long seconds) {
		try {
			int slash = edtf.indexOf('/');
			if (slash < 0) {
				return Optional.of(one(edtf, seconds));
			}
			return Optional.of(end(edtf.substring(0, slash), seconds) + "/" + end(edtf.substring(slash + 1), seconds));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private static String end(String edtf, long seconds) {
		return edtf.isEmpty() || edtf.equals("..") ? edtf : one(edtf, seconds);
	}

	private static String one(String edtf, long seconds) {
		int length = edtf.length();
		boolean signed = length > 0 && SIGNS.indexOf(edtf.charAt(length - 1)) >= 0;
		String plain = signed ? edtf.substring(0, length - 1) : edtf;
		return plain(plain, Duration.ofSeconds(seconds)) + (signed ? edtf.substring(length - 1) : "");
	}

	private static String plain(String edtf, Duration by) {
		double days = by.toSeconds() / 86_400.0;
		if (edtf.indexOf('T') > 0) {
			Duration quarters = Duration.ofMinutes(Math.round(by.toMinutes() / 15.0) * 15);
			// with the offset as it is written
			return edtf.endsWith("Z") || edtf.lastIndexOf('+') > 0 || edtf.lastIndexOf('-') > edtf.indexOf('T')
					? text(OffsetDateTime.parse(edtf).plus(quarters).toLocalDateTime()) + edtf.substring(19)
					: text(LocalDateTime.parse(edtf).plus(quarters));
		}
		return switch (edtf.length()) {
			case 4 -> String.format(Locale.ROOT, "%04d",
					Integer.valueOf(Year.parse(edtf).plusYears(Math.round(days / DAYS_OF_YEAR)).getValue()));
			case 7 -> YearMonth.parse(edtf).plusMonths(Math.round(days / DAYS_OF_MONTH)).toString();
			default -> LocalDate.parse(edtf).plusDays(Math.round(days)).toString();
		};
	}

	private static String text(LocalDateTime time) {
		String text = time.truncatedTo(ChronoUnit.SECONDS).toString();
		return text.length() == 16 ? text + ":00" : text;
	}
}
