package org.factline.checking.standard;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days as people write them, and how one day can slip into another. */
final class Dates {

	private Dates() {
	}

	/** {@code 24 February 2025} */
	static String day(LocalDate day, Locale locale) {
		return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
	}

	/** {@code Monday, 24 February 2025} */
	static String weekdayAndDay(LocalDate day, Locale locale) {
		return weekday(day, locale) + ", " + day(day, locale);
	}

	/** {@code Monday} */
	static String weekday(LocalDate day, Locale locale) {
		return day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
	}

	/**
	 * How one day could have become the other by a slip: {@code day-month-swap}, {@code off-by-one}, {@code year-slip},
	 * {@code month-slip}; {@code other} where none of these.
	 */
	static String slip(LocalDate a, LocalDate b) {
		if (a.getYear() == b.getYear() && a.getDayOfMonth() == b.getMonthValue() && a.getMonthValue() == b.getDayOfMonth()) {
			return "day-month-swap";
		}
		if (Math.abs(ChronoUnit.DAYS.between(a, b)) == 1) {
			return "off-by-one";
		}
		if (a.getDayOfMonth() == b.getDayOfMonth() && a.getMonth() == b.getMonth()) {
			return "year-slip";
		}
		if (a.getDayOfMonth() == b.getDayOfMonth() && a.getYear() == b.getYear()) {
			return "month-slip";
		}
		return "other";
	}
}
