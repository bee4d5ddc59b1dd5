package org.factline.time.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Named days and their dates by year, as holidays.txt has them: {@code 12-25}, {@code easter-2}, {@code thu4-11} (the
 * fourth Thursday of November), {@code thu4-11+1} (the day behind it), {@code hijri 10-1}, and dates of single years, which stand above the rule.
 */
final class Holidays {

	private static final String ISLAMIC = "hijri ";

	private record Holiday(String rule, Map<Integer, LocalDate> known) {
	}

	private final Map<Integer, Holiday> holidays = new HashMap<>();

	/** {@code 12 = 12-25 | 2020: 2020-12-25 …}. */
	Holidays(List<String> lines) {
		for (String line : lines) {
			String[] parts = line.split("[=|]");
			Map<Integer, LocalDate> known = new HashMap<>();
			if (parts.length > 2) {
				for (String date : parts[2].strip().split("\\s+")) {
					LocalDate day = LocalDate.parse(date);
					known.put(Integer.valueOf(day.getYear()), day);
				}
			}
			holidays.put(Integer.valueOf(parts[0].strip()), new Holiday(parts[1].strip(), Map.copyOf(known)));
		}
	}

	/** The day of a year, or null where it is not known. */
	@Nullable LocalDate in(int year, int number) {
		Holiday holiday = holidays.get(Integer.valueOf(number));
		if (holiday == null) {
			return null;
		}
		LocalDate known = holiday.known.get(Integer.valueOf(year));
		return known != null ? known : byRule(year, holiday.rule);
	}

	/** The day of a year of the Islamic calendar, or null where it is not a day of that calendar. */
	@Nullable LocalDate inIslamicYear(int hijri, int number) {
		Holiday holiday = holidays.get(Integer.valueOf(number));
		if (holiday == null || !holiday.rule.startsWith(ISLAMIC)) {
			return null;
		}
		String[] date = holiday.rule.substring(ISLAMIC.length()).split("-");
		LocalDate computed = Calendars.hijri(hijri, Integer.parseInt(date[0]), Integer.parseInt(date[1]));
		LocalDate known = computed == null ? null : holiday.known.get(Integer.valueOf(computed.getYear()));
		return computed != null && known != null && Calendars.distance(known, computed) <= 2 ? known : computed;
	}

	/** Whether it is on the same day and month each year. */
	boolean isFixed(int number) {
		Holiday holiday = holidays.get(Integer.valueOf(number));
		return holiday != null && holiday.rule.matches("\\d\\d-\\d\\d");
	}

	/** The one nearest to a day; the direction -1 the last one, 1 the next. */
	@Nullable LocalDate nearest(LocalDate to, int number, int direction) {
		LocalDate best = null;
		for (int year = to.getYear() - 1; year <= to.getYear() + 1; year++) {
			LocalDate candidate = in(year, number);
			if (candidate == null || direction < 0 && candidate.isAfter(to) || direction > 0 && candidate.isBefore(to)) {
				continue;
			}
			if (best == null || Calendars.distance(candidate, to) < Calendars.distance(best, to)) {
				best = candidate;
			}
		}
		return best;
	}

	private static @Nullable LocalDate byRule(int year, String rule) {
		if (rule.startsWith("easter")) {
			return Calendars.easter(year).plusDays(rule.length() == 6 ? 0 : Integer.parseInt(rule.substring(6)));
		}
		if (rule.startsWith(ISLAMIC)) {
			return islamic(year, rule.substring(ISLAMIC.length()).split("-"));
		}
		if (rule.matches("[a-z]{3}-?\\d-\\d\\d(\\+\\d)?")) {
			int dash = rule.lastIndexOf('-');
			int nth = Integer.parseInt(rule.substring(3, dash));
			YearMonth month = YearMonth.of(year, Integer.parseInt(rule.substring(dash + 1, dash + 3)));
			int later = rule.length() == dash + 3 ? 0 : Integer.parseInt(rule.substring(dash + 4));
			return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday(rule.substring(0, 3)))).plusDays(later);
		}
		return rule.matches("\\d\\d-\\d\\d") ? LocalDate.parse(year + "-" + rule) : null;
	}

	private static DayOfWeek weekday(String name) {
		return DayOfWeek.of("montuewedthufrisatsun".indexOf(name) / 3 + 1);
	}

	private static @Nullable LocalDate islamic(int year, String[] date) {
		int first = (int) ((year - 622) * 1.0307);
		for (int hijri = first - 1; hijri <= first + 2; hijri++) {
			LocalDate day = Calendars.hijri(hijri, Integer.parseInt(date[0]), Integer.parseInt(date[1]));
			if (day != null && day.getYear() == year) {
				return day;
			}
		}
		return null;
	}
}
