package org.factline.time;

import java.time.LocalDate;
import java.util.List;

/**
 * Something about a date as written that cannot be right.
 *
 * @param kind  what is wrong
 * @param meant the days that were probably meant, the likeliest first; may be empty
 * @param hint  what single change leads to the likeliest: {@code day}, {@code month}, {@code year}, {@code weekday} or
 *              {@code day-month-swap}; empty where nothing fits
 */
public record Slip(Kind kind, List<LocalDate> meant, String hint) {

	/** What is wrong. */
	public enum Kind {
		/** Nothing. */
		NONE,
		/** The date has another weekday than the one written. */
		WEEKDAY_MISMATCH,
		/** The month has no such day. */
		NO_SUCH_DAY,
		/** The year has no such month. */
		NO_SUCH_MONTH,
		/** The day has no such hour or minute. */
		NO_SUCH_TIME
	}

	/** No slip. */
	public static final Slip NONE = new Slip(Kind.NONE, List.of(), "");

	public Slip {
		meant = List.copyOf(meant);
	}

	/** Whether anything is wrong. */
	public boolean isPresent() {
		return kind != Kind.NONE;
	}
}
