package org.factline.time;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The time from the earliest moment to the latest, as clocks show it at the place.
 *
 * @param earliest the first moment; {@link LocalDateTime#MIN} where it has no known beginning
 * @param latest   the first moment behind it (exclusive); {@link LocalDateTime#MAX} where it has no known end
 */
public record Interval(LocalDateTime earliest, LocalDateTime latest) {

	/** All time: nothing is known. */
	public static final Interval ALWAYS = new Interval(LocalDateTime.MIN, LocalDateTime.MAX);

	public Interval {
		if (latest.isBefore(earliest)) {
			throw new IllegalArgumentException("ends before it begins: " + earliest + " to " + latest);
		}
	}

	/** A whole day. */
	public static Interval ofDay(LocalDate day) {
		return ofDays(day, day);
	}

	/** Whole days, the last one included. */
	public static Interval ofDays(LocalDate first, LocalDate last) {
		return new Interval(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
	}

	/** Whether its beginning is known. */
	public boolean hasEarliest() {
		return !earliest.equals(LocalDateTime.MIN);
	}

	/** Whether its end is known. */
	public boolean hasLatest() {
		return !latest.equals(LocalDateTime.MAX);
	}

	/** How this lies to another. */
	public Relation relationTo(Interval other) {
		if (equals(other)) {
			return Relation.EQUAL;
		}
		if (!earliest.isBefore(other.latest)) {
			return Relation.AFTER;
		}
		if (!other.earliest.isBefore(latest)) {
			return Relation.BEFORE;
		}
		boolean from = !earliest.isAfter(other.earliest);
		boolean to = !latest.isBefore(other.latest);
		if (from == to) {
			return from ? Relation.CONTAINS : Relation.WITHIN;
		}
		return holdsAtOneEnd(other) ? Relation.CONTAINS : liesAtOneEnd(other) ? Relation.WITHIN : Relation.OVERLAPS;
	}

	private boolean holdsAtOneEnd(Interval other) {
		return earliest.equals(other.earliest) && latest.isAfter(other.latest)
				|| latest.equals(other.latest) && earliest.isBefore(other.earliest);
	}

	private boolean liesAtOneEnd(Interval other) {
		return other.holdsAtOneEnd(this);
	}

	/** Whether something known only to lie in this may have been at the same moment as something in the other. */
	public boolean mayOverlap(Interval other) {
		return earliest.isBefore(other.latest) && other.earliest.isBefore(latest);
	}

	/** Whether everything in this is over when the other begins: then no event in this can follow one in the other. */
	public boolean isBefore(Interval other) {
		return !latest.isAfter(other.earliest);
	}

	/** Whether no day touches both: then what lies in the one cannot have happened on the same day as what lies in the other. */
	public boolean cannotBeSameDay(Interval other) {
		return !wholeDays().mayOverlap(other.wholeDays());
	}

	/** Widened to whole days at both ends. */
	public Interval wholeDays() {
		LocalDateTime first = hasEarliest() ? earliest.toLocalDate().atStartOfDay() : earliest;
		LocalDateTime last = latest;
		if (hasLatest() && (!latest.toLocalDate().atStartOfDay().equals(latest) || latest.equals(earliest))) {
			last = latest.toLocalDate().plusDays(1).atStartOfDay();
		}
		return new Interval(first, last);
	}

	/** The smallest interval that holds both. */
	public Interval hull(Interval other) {
		return new Interval(earliest.isBefore(other.earliest) ? earliest : other.earliest,
				latest.isAfter(other.latest) ? latest : other.latest);
	}
}
