package org.factline.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear scale: the same length for a second everywhere. Immutable.
 *
 * @param origin          the second at x = 0, since 1970-01-01T00:00; may lie between two
 * @param secondsForPixel how many seconds one pixel is
 */
public record TimeScale(double origin, double secondsForPixel) {

	/** No finer than this, in seconds for a pixel: a minute is 60 pixels wide. */
	private static final double FINEST = 1;
	/** No coarser: ten thousand years in a thousand pixels. */
	private static final double COARSEST = 3.2e8;
	/** Beyond that no coordinate is told apart. */
	private static final double FARTHEST = 1_000_000;
	private static final long DAY = 24L * 60 * 60;
	/** Days that are narrower than this, in pixels, are not told apart. */
	private static final int LEAST_DAY = 5;

	public TimeScale {
		secondsForPixel = Math.max(FINEST, Math.min(COARSEST, secondsForPixel));
	}

	/**
	 * A scale that shows a stretch as large as it can.
	 *
	 * @param width  of the window, in pixels
	 * @param margin left and right of the stretch, in pixels
	 */
	public static TimeScale fit(Extent extent, int width, int margin) {
		double each = (double) (extent.end() - extent.begin()) / Math.max(1, width - 2 * margin);
		TimeScale scale = new TimeScale(0, each);
		double middle = (extent.begin() + extent.end()) / 2.0;
		return new TimeScale(middle - width / 2.0 * scale.secondsForPixel, scale.secondsForPixel);
	}

	/** Where a second is drawn, in pixels; clipped to what an integer coordinate can be. */
	public int x(long second) {
		return (int) Math.max(-FARTHEST, Math.min(FARTHEST, Math.floor((second - origin) / secondsForPixel + 0.5)));
	}

	/** The second at a pixel. */
	public long second(double x) {
		return Math.round(origin + x * secondsForPixel);
	}

	/** The same moved by pixels; a positive number shows what is earlier. */
	public TimeScale panned(double pixels) {
		return new TimeScale(origin - pixels * secondsForPixel, secondsForPixel);
	}

	/**
	 * The same, larger or smaller, with the second at one pixel staying where it is.
	 *
	 * @param factor above 1 makes everything larger
	 */
	public TimeScale zoomed(double factor, double x) {
		TimeScale scaled = new TimeScale(origin, secondsForPixel / factor);
		return new TimeScale(origin + x * (secondsForPixel - scaled.secondsForPixel), scaled.secondsForPixel);
	}

	/**
	 * The ticks in a window, at least so far apart; in units that people count in.
	 *
	 * @param width in pixels
	 * @param gap   in pixels
	 */
	public List<Tick> ticks(int width, int gap, Almanac almanac) {
		TickUnit unit = TickUnit.atLeast(gap * secondsForPixel);
		List<Tick> ticks = new ArrayList<>();
		LocalDateTime time = unit.floor(time(origin), almanac.firstDayOfWeek());
		for (int x = x(seconds(time)); x <= width; time = unit.next(time), x = x(seconds(time))) {
			if (x >= 0) {
				ticks.add(new Tick(x, almanac.format(time, unit.label(time)), unit.isMajor(time)));
			}
		}
		return ticks;
	}

	/** What the labels of the ticks leave out at the beginning of a window: the year, the month or the day. */
	public String context(int gap, Almanac almanac) {
		String pattern = TickUnit.atLeast(gap * secondsForPixel).context();
		return pattern.isEmpty() ? "" : almanac.format(time(origin), pattern);
	}

	/** The weekends in a window, from begin to end in pixels; none where days are too narrow to be told apart. */
	public List<int[]> weekends(int width, Almanac almanac) {
		List<int[]> weekends = new ArrayList<>();
		if (DAY / secondsForPixel >= LEAST_DAY) {
			for (LocalDate day = time(origin).toLocalDate(); x(seconds(day.atStartOfDay())) < width; day = day.plusDays(1)) {
				if (almanac.isWeekend(day)) {
					weekends.add(new int[] { x(seconds(day.atStartOfDay())), x(seconds(day.plusDays(1).atStartOfDay())) });
				}
			}
		}
		return weekends;
	}

	private static LocalDateTime time(double second) {
		return LocalDateTime.ofEpochSecond((long) Math.floor(second), 0, ZoneOffset.UTC);
	}

	private static long seconds(LocalDateTime time) {
		return time.toEpochSecond(ZoneOffset.UTC);
	}
}
