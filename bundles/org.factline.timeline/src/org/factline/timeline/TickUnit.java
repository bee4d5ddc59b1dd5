package org.factline.timeline;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * How far apart ticks are, in units that people count in: quarters of an hour, days, weeks, quarters of a year, decades.
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
			new TickUnit(ChronoUnit.YEARS, 1000), new TickUnit(ChronoUnit.YEARS, 5000) };

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
	LocalDateTime floor(LocalDateTime time, DayOfWeek firstOfWeek) {
		LocalDateTime day = time.truncatedTo(ChronoUnit.DAYS);
		return switch (unit) {
			case MINUTES -> time.truncatedTo(ChronoUnit.HOURS).plusMinutes(time.getMinute() / step * step);
			case HOURS -> day.plusHours(time.getHour() / step * step);
			case DAYS -> day;
			case WEEKS -> day.with(TemporalAdjusters.previousOrSame(firstOfWeek));
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

	/** The pattern of what the labels of ticks leave out; empty where that is nothing. */
	String context() {
		return switch (unit) {
			case MINUTES, HOURS -> "EEEE, d MMMM y";
			case DAYS, WEEKS -> "MMMM y";
			case MONTHS -> "y";
			default -> "";
		};
	}

	/** The pattern of what stands at a tick; at one where something larger begins, that. */
	String label(LocalDateTime tick) {
		boolean major = isMajor(tick);
		return switch (unit) {
			case MINUTES, HOURS -> major ? "EEE d MMM" : "HH:mm";
			case DAYS, WEEKS -> major ? "d MMM y" : "d MMM";
			case MONTHS -> major ? "y" : "MMM";
			default -> "y";
		};
	}
}
