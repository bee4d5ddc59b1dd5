package org.factline.time.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.time.Slip;

/**
 * What was probably meant by a date that cannot be right: the dates one slip away, those that fit the weekday, the
 * nearest to the day of publication first.
 */
final class Slips {

	/** The hint that day and month stand the other way round. */
	static final String SWAP = "day-month-swap";

	private Slips() {
	}

	/** A weekday and a date that do not agree. */
	static Slip mismatch(LocalDate written, DayOfWeek weekday, @Nullable LocalDate published) {
		Map<LocalDate, String> candidates = new LinkedHashMap<>();
		for (Map.Entry<LocalDate, String> candidate : oneSlipAway(written).entrySet()) {
			if (candidate.getKey().getDayOfWeek() == weekday) {
				candidates.put(candidate.getKey(), candidate.getValue());
			}
		}
		candidates.put(written, "weekday");
		return slip(Slip.Kind.WEEKDAY_MISMATCH, written, candidates, published);
	}

	/** A day or month that does not exist; the weekday is 0 where none is written. */
	static Slip impossible(int year, int month, int day, int weekday, @Nullable LocalDate published) {
		Map<LocalDate, String> candidates = new LinkedHashMap<>();
		LocalDate swapped = Calendars.date(year, day, month);
		if (swapped != null) {
			candidates.put(swapped, SWAP);
		}
		if (month >= 1 && month <= 12) {
			LocalDate last = LocalDate.of(year, month, 1).plusMonths(1);
			candidates.put(last.minusDays(1), "day");
			candidates.put(last, "day");
		} else if (swapped == null || weekday > 0 && swapped.getDayOfWeek().getValue() != weekday) {
			for (int digit : new int[] { month % 10, month / 10 }) {
				LocalDate shorter = Calendars.date(year, digit, day);
				if (shorter != null) {
					candidates.put(shorter, "month");
				}
			}
		}
		if (weekday > 0 && candidates.keySet().stream().anyMatch(date -> date.getDayOfWeek().getValue() == weekday)) {
			candidates.keySet().removeIf(date -> date.getDayOfWeek().getValue() != weekday);
		}
		LocalDate near = candidates.isEmpty() ? LocalDate.of(year, 1, 1) : candidates.keySet().iterator().next();
		return slip(month < 1 || month > 12 ? Slip.Kind.NO_SUCH_MONTH : Slip.Kind.NO_SUCH_DAY, near, candidates, published);
	}

	private static Slip slip(Slip.Kind kind, LocalDate written, Map<LocalDate, String> candidates, @Nullable LocalDate published) {
		LocalDate near = published != null ? published : written;
		List<LocalDate> order = new ArrayList<>(candidates.keySet());
		// what was said after publication is less likely than what was said before
		order.sort(Comparator.comparingLong(date -> Calendars.distance(date, near) * 2 + (date.isAfter(near) ? 3 : 0)));
		List<LocalDate> nearest = List.copyOf(order.subList(0, Math.min(4, order.size())));
		return new Slip(kind, nearest, nearest.isEmpty() ? "" : candidates.getOrDefault(nearest.getFirst(), ""));
	}

	private static Map<LocalDate, String> oneSlipAway(LocalDate written) {
		Map<LocalDate, String> found = new LinkedHashMap<>();
		int year = written.getYear();
		int month = written.getMonthValue();
		int day = written.getDayOfMonth();
		put(found, Calendars.date(year, day, month), SWAP);
		for (int other = 1; other <= 31; other++) {
			if (other != day && (Math.abs(other - day) <= 3 || other / 10 == day / 10 || other % 10 == day % 10
					|| other == day % 10 * 10 + day / 10)) {
				put(found, Calendars.date(year, month, other), "day");
			}
		}
		for (int other = 1; other <= 12; other++) {
			if (other != month) {
				put(found, Calendars.date(year, other, day), "month");
			}
		}
		for (int by : new int[] { -1, 1, -2, 2, -10, 10, -100, -1000, -900 }) {
			put(found, Calendars.date(year + by, month, day), "year");
		}
		return found;
	}

	private static void put(Map<LocalDate, String> found, @Nullable LocalDate date, String hint) {
		if (date != null) {
			found.putIfAbsent(date, hint);
		}
	}
}
