package org.factline.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Year, month and day in which {@code X} stands for any digit.
 *
 * @param negative whether a minus stands before the year
 * @param year     four digits or X
 * @param month    two digits or X; empty where there is none
 * @param day      two digits or X; empty where there is none
 */
record DateMask(boolean negative, String year, String month, String day) {

	/** Whether there is a date of this form at all. */
	boolean exists() {
		return !year.isEmpty() && find(true) != null;
	}

	LocalDate first() {
		return found(find(true));
	}

	/** The last day of the last year, month or day of this form. */
	LocalDate last() {
		LocalDate start = lastStart();
		if (!day.isEmpty()) {
			return start;
		}
		return month.isEmpty() ? start.withDayOfYear(start.lengthOfYear()) : start.withDayOfMonth(start.lengthOfMonth());
	}

	LocalDate lastStart() {
		return found(find(false));
	}

	private LocalDate found(@Nullable LocalDate date) {
		if (date == null) {
			throw new IllegalStateException("no such date: " + this);
		}
		return date;
	}

	boolean matches(LocalDate date) {
		return date.getYear() < 0 == negative && fits(year, 4, Math.abs(date.getYear()))
				&& (month.isEmpty() || fits(month, 2, date.getMonthValue())) && (day.isEmpty() || fits(day, 2, date.getDayOfMonth()));
	}

	Precision precision() {
		if (!day.isEmpty() && !day.contains("X")) {
			return Precision.DAY;
		}
		if (!month.isEmpty() && !month.contains("X")) {
			return Precision.MONTH;
		}
		if (!year.contains("X")) {
			return Precision.YEAR;
		}
		return year.endsWith("XX") || year.indexOf('X') < 3 ? Precision.CENTURY : Precision.DECADE;
	}

	/** The first or the last date (its first day) of this form. */
	private @Nullable LocalDate find(boolean first) {
		if (year.indexOf('X') < 0) {
			int value = Integer.parseInt(year);
			return inYear(negative ? -value : value, first);
		}
		boolean upwards = first != negative;
		// a leap day recurs after at most eight years; what is not found in ten thousand is not there
		for (int i = 0, value = filled(year, !upwards); i < 10_000 && value >= 0 && value <= 9999; i++, value += upwards ? 1 : -1) {
			if (fits(year, 4, value)) {
				LocalDate found = inYear(negative ? -value : value, first);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}

	private @Nullable LocalDate inYear(int value, boolean first) {
		if (month.isEmpty()) {
			return LocalDate.of(value, Month.JANUARY, 1);
		}
		if (month.indexOf('X') < 0) {
			int number = Integer.parseInt(month);
			return number < 1 || number > 12 ? null : inMonth(YearMonth.of(value, number), first);
		}
		for (int i = 1; i <= 12; i++) {
			int candidate = first ? i : 13 - i;
			if (fits(month, 2, candidate)) {
				LocalDate found = inMonth(YearMonth.of(value, candidate), first);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}

	private @Nullable LocalDate inMonth(YearMonth candidate, boolean first) {
		if (day.isEmpty()) {
			return candidate.atDay(1);
		}
		int length = candidate.lengthOfMonth();
		if (day.indexOf('X') < 0) {
			int number = Integer.parseInt(day);
			return number < 1 || number > length ? null : candidate.atDay(number);
		}
		for (int i = 1; i <= length; i++) {
			int number = first ? i : length + 1 - i;
			if (fits(day, 2, number)) {
				return candidate.atDay(number);
			}
		}
		return null;
	}

	private static int filled(String mask, boolean high) {
		return Integer.parseInt(mask.replace('X', high ? '9' : '0'));
	}

	private static boolean fits(String mask, int digits, int value) {
		int rest = value;
		for (int i = digits - 1; i >= 0; i--) {
			if (mask.charAt(i) != 'X' && mask.charAt(i) - '0' != rest % 10) {
				return false;
			}
			rest /= 10;
		}
		return rest == 0;
	}
}
