package org.factline.timeline;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * How far apart ticks are, in units that people count in: quarters of an hour, days, weeks from Monday, quarters of a year, decades.
 *
 * @param unit of time
 * @param step so many of it
 */
record TickUnit(ChronoUnit unit, int step) {

	private static final TickUnit[] ALL = { new TickUnit(ChronoUnit.MINUTES, 1), new TickUnit(ChronoUnit.MINUTES, 5),
			new TickUnit(ChronoUnit.MINUTES, 15), new TickUnit(ChronoUnit.HOURS, 1), new TickUnit(ChronoUnit.HOURS, 3),
			new TickUnit(ChronoUnit.HOURS, 6), new TickUnit(ChronoUnit.HOURS, 12), new TickUnit(ChronoUnit.DAYS, 1),
			new TickUnit(ChronoUnit.WEEKS, 1), new TickUnit(ChronoUnit.MONTHS, 1), new TickUnit(ChronoUnit.MONTHS, 3),
			new TickUnit(ChronoUnit.YEARS, 1), new TickUnit(ChronoUnit.YEARS, 5), new TickUnit(ChronoUnit.YEARS, 10),
			new TickUnit(ChronoUnit.YEARS, 50), new TickUnit(ChronoUnit.YEARS, 100), new TickUnit(ChronoUnit.YEARS, 500),
			new TickUnit(ChronoUnit.YEARS, 1000) };

	/** The smallest that is at least so many seconds long. */
	static TickUnit atLeast(double seconds) {
		for (TickUnit one : ALL) {
			if (one.unit.getDuration().getSeconds() * (double) one.step >= seconds) {
				return one;
			}
		}
		return ALL[ALL.length - 1];
	}

	/** The last tick at or before a time. */
	LocalDateTime floor(LocalDateTime time) {
		LocalDateTime day = time.truncatedTo(ChronoUnit.DAYS);
		return switch (unit) {
			case MINUTES -> time.truncatedTo(ChronoUnit.HOURS).plusMinutes(time.getMinute() / step * step);
			case HOURS -> day.plusHours(time.getHour() / step * step);
			case DAYS -> day;
			case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			case MONTHS -> day.withDayOfMonth(1).withMonth((time.getMonthValue() - 1) / step * step + 1);
			default -> day.withDayOfYear(1).withYear(Math.floorDiv(time.getYear(), step) * step);
		};
	}

	/** The tick behind one. */
	LocalDateTime next(LocalDateTime tick) {
		return tick.plus(step, unit);
	}

	/** Whether something larger begins with a tick. */
	boolean isMajor(LocalDateTime tick) {
		return switch (unit) {
			case MINUTES, HOURS -> tick.getHour() == 0 && tick.getMinute() == 0;
			case DAYS -> tick.getDayOfMonth() == 1;
			case WEEKS -> tick.getDayOfMonth() <= 7;
			case MONTHS -> tick.getMonthValue() == 1;
			default -> Math.floorMod(tick.getYear(), step * 10) == 0;
		};
	}

	/** What labels leave out that are not of the first tick of something larger. */
	String context(LocalDateTime time, Locale locale) {
		String pattern = switch (unit) {
			case MINUTES, HOURS -> "d MMMM yyyy";
			case DAYS, WEEKS -> "MMMM yyyy";
			case MONTHS -> "yyyy";
			default -> "";
		};
		return pattern.isEmpty() ? "" : DateTimeFormatter.ofPattern(pattern, locale).format(time);
	}

	/** What stands at a tick; at one where something larger begins, that. */
	String label(LocalDateTime tick, Locale locale) {
		boolean major = isMajor(tick);
		String pattern = switch (unit) {
			case MINUTES, HOURS -> major ? "d MMM" : "HH:mm";
			case DAYS -> major ? "d MMM yyyy" : "d MMM";
			case WEEKS -> major ? "d MMM yyyy" : "d MMM";
			case MONTHS -> major ? "yyyy" : "MMM";
			default -> "yyyy";
		};
		return DateTimeFormatter.ofPattern(pattern, locale).format(tick);
	}
}
