package org.factline.checking.standard;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factline.text.Span;
import org.factline.time.Role;
import org.factline.time.TimeExpression;

/**
 * A time of day that an article writes in digits.
 *
 * @param span where hour and minute stand
 * @param time hour and minute
 * @param zone the offset from UTC as written; empty where none is
 * @param role what happened then
 */
record StatedClock(Span span, LocalTime time, String zone, Role role) implements TimeSlot {

	private static final Pattern IN_VALUE = Pattern.compile("T(\\d\\d):(\\d\\d)");
	private static final Pattern IN_TEXT = Pattern.compile("\\d{1,2}\\s?[.:]\\s?\\d{2}");

	static Optional<TimeSlot> of(TimeExpression time) {
		Matcher value = IN_VALUE.matcher(time.value());
		Matcher text = IN_TEXT.matcher(time.text());
		if (!value.find() || !text.find()) {
			return Optional.empty();
		}
		int hour = Integer.parseInt(value.group(1));
		int minute = Integer.parseInt(value.group(2));
		if (hour > 23 || minute > 59) {
			return Optional.empty();
		}
		return Optional.of(new StatedClock(new Span(time.begin() + text.start(), time.begin() + text.end()), LocalTime.of(hour, minute), time.zone(),
				time.role()));
	}

	/** Whether both are one moment, on clocks of one zone or of two. */
	boolean isSame(StatedClock other) {
		return zone.isEmpty() || other.zone.isEmpty() ? time.equals(other.time) : inUtc() == other.inUtc();
	}

	/** Minutes since midnight in UTC, of any day. */
	private int inUtc() {
		int minutes = time.toSecondOfDay() / 60 - ZoneOffset.of(zone).getTotalSeconds() / 60;
		return Math.floorMod(minutes, 24 * 60);
	}

	@Override
	public String range() {
		return "";
	}

	@Override
	public String value() {
		return time.toString();
	}

	@Override
	public String shown(Locale locale) {
		return time.toString().replace(':', locale.getLanguage().equals("id") ? '.' : ':');
	}
}
