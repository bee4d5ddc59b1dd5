package org.factline.time.internal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

/** Arithmetic on days, weeks and months that the JDK does not have. */
final class Calendars {

	private Calendars() {
	}

	/** The date, or null where there is no such day. */
	static @Nullable LocalDate date(int year, int month, int day) {
		if (month < 1 || month > 12 || day < 1 || day > 31 || day > YearMonth.of(year, month).lengthOfMonth()) {
			return null;
		}
		return LocalDate.of(year, month, day);
	}

	/** The date of a day and month that is nearest to another; of two equally near the earlier. Null where there is none. */
	static @Nullable LocalDate nearest(LocalDate to, int month, int day, int direction) {
		LocalDate best = null;
		for (int year = to.getYear() - 1; year <= to.getYear() + 1; year++) {
			LocalDate candidate = date(year, month, day);
			if (candidate == null || direction < 0 && candidate.isAfter(to) || direction > 0 && candidate.isBefore(to)) {
				continue;
			}
			if (best == null || distance(candidate, to) < distance(best, to)) {
				best = candidate;
			}
		}
		return best;
	}

	static long distance(LocalDate a, LocalDate b) {
		return Math.abs(ChronoUnit.DAYS.between(a, b));
	}

	/** The last such weekday up to a day, or the next one from it on. */
	static LocalDate weekday(LocalDate from, int weekday, int direction) {
		DayOfWeek day = DayOfWeek.of(weekday);
		return from.with(direction > 0 ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
	}

	/** Monday of the week. */
	static LocalDate monday(LocalDate day) {
		return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	/** TIMEX3's week: {@code 2019-W36}. */
	static String week(LocalDate day) {
		return String.format(Locale.ROOT, "%d-W%02d", Integer.valueOf(day.get(IsoFields.WEEK_BASED_YEAR)),
				Integer.valueOf(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
	}

	/** Monday of the n-th week that begins in a month; of the last that ends in it where n is -1. */
	static LocalDate weekOf(YearMonth month, int nth) {
		if (nth < 0) {
			return month.atEndOfMonth().plusDays(1).with(TemporalAdjusters.previous(DayOfWeek.MONDAY)).minusDays(
					month.atEndOfMonth().getDayOfWeek() == DayOfWeek.SUNDAY ? 0 : 7);
		}
		return month.atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).plusWeeks(nth - 1);
	}

	/** The year in full of one with two digits: the one nearest to another year. */
	static int fullYear(int twoDigits, int near) {
		int century = near - Math.floorMod(near, 100) + twoDigits;
		return century - near > 50 ? century - 100 : near - century > 50 ? century + 100 : century;
	}

	/** A date of the Islamic calendar by Umm al-Qura, or null outside its tables. */
	static @Nullable LocalDate hijri(int year, int month, int day) {
		try {
			return LocalDate.from(java.time.chrono.HijrahChronology.INSTANCE.date(year, month, day));
		} catch (DateTimeException e) {
			return null;
		}
	}

	/** The year of the Islamic calendar that a day lies in, or 0 outside its tables. */
	static int hijriYear(LocalDate day) {
		try {
			return java.time.chrono.HijrahDate.from(day).get(java.time.temporal.ChronoField.YEAR);
		} catch (DateTimeException e) {
			return 0;
		}
	}

	/** Minutes east of UTC in a zone of the United States, of its standard time; with daylight saving time where that is kept then. */
	static int american(int standard, @Nullable LocalDateTime at) {
		String zone = switch (standard) {
		case -300 -> "America/New_York";
		case -360 -> "America/Chicago";
		case -420 -> "America/Denver";
		default -> "America/Los_Angeles";
		};
		return at == null ? standard : ZoneId.of(zone).getRules().getOffset(at).getTotalSeconds() / 60;
	}

	/** Easter Sunday (Gauss, after Lichtenberg 1997). */
	static LocalDate easter(int year) {
		int k = year / 100;
		int m = 15 + (3 * k + 3) / 4 - (8 * k + 13) / 25;
		int s = 2 - (3 * k + 3) / 4;
		int a = year % 19;
		int d = (19 * a + m) % 30;
		int r = (d + a / 11) / 29;
		int og = 21 + d - r;
		int sz = 7 - (year + year / 4 + s) % 7;
		int oe = 7 - (og - sz) % 7;
		return LocalDate.of(year, 3, 1).plusDays(og + oe - 1);
	}
}
