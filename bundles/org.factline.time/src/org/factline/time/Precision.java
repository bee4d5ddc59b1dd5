package org.factline.time;

/** How finely a time is given, from coarse to fine. */
public enum Precision {
	/** Nothing is known. */
	NONE,
	/** A hundred years or more. */
	CENTURY,
	/** Ten years. */
	DECADE,
	/** A calendar year. */
	YEAR,
	/** A season, quarter or half of a year. */
	PART_OF_YEAR,
	/** A month. */
	MONTH,
	/** A week or a span of several days. */
	WEEK,
	/** A day. */
	DAY,
	/** A time of day. */
	TIME
}
