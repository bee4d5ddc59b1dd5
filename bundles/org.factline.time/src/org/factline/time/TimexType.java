package org.factline.time;

/** The kinds of TIMEX3 (TimeML 1.2.1). */
public enum TimexType {
	/** A calendar time of a day or longer. */
	DATE,
	/** A time of day. */
	TIME,
	/** How long. */
	DURATION,
	/** How often. */
	SET
}
