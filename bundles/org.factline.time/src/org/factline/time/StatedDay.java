package org.factline.time;

import java.time.LocalDate;
import java.time.DayOfWeek;
import java.util.Optional;

import org.factline.text.Span;

/**
 * A weekday and a date as written side by side: "Senin (24/2/2025)". A date that does not exist has a day and month
 * but no {@link #date()}.
 *
 * @param weekday   the weekday written
 * @param span      where the weekday stands
 * @param date      the day that the date names; {@link LocalDate#MIN} where there is no such day, or its year is not known
 * @param yearGiven whether the text has the year; else it was taken from the anchor
 */
public record StatedDay(DayOfWeek weekday, Span span, LocalDate date, boolean yearGiven) {

	/** Whether both can be compared. */
	public boolean isComparable() {
		return !date.equals(LocalDate.MIN);
	}

	/** Whether the date has the weekday written; true where they cannot be compared. */
	public boolean agrees() {
		return !isComparable() || date.getDayOfWeek() == weekday;
	}

	/** The day that the date names. */
	public Optional<LocalDate> day() {
		return isComparable() ? Optional.of(date) : Optional.empty();
	}
}
