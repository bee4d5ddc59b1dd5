package org.factline.time.internal;

/** What a rule can note about an expression. */
enum Slot {
	/** A year in full, and one of two digits. */
	YEAR, YY,
	/** Month 1 to 12, day as written (may not exist), ISO weekday 1 to 7. */
	MONTH, DAY, WEEKDAY,
	/** The last day of several, with its weekday, and its month where that is another. */
	DAY2, WEEKDAY2, MONTH2,
	/**
	 * The time of day; AMPM is 1 for a.m., 2 for p.m.; TO counts the minutes before the hour: "a quarter to eight"; DIAL is 1 where
	 * it is told as a dial shows it, twelve hours.
	 */
	HOUR, MINUTE, SECOND, AMPM, TO, DIAL,
	/** Minutes east of UTC; or the hours and minutes of an offset as written, and -1 for one to the west. */
	ZONE, ZONEHOURS, ZONEMINUTES, ZONESIGN,
	/** Minutes east of UTC of standard time in a zone of the United States that keeps daylight saving time. */
	USTIME,
	/** A part of the day: see {@link Codes}. */
	PART,
	/** TIMEX3's modifier: see {@link Codes}. */
	MOD,
	/** Pieces of a year: 1 to 4, 1 to 4, 1 or 2. */
	SEASON, QUARTER, HALF,
	/** The first year of a decade (1990, or 90 where the century is left out), and a century's number. */
	DECADE, CENTURY,
	/** The n-th week of a month; -1 is the last. */
	NTH,
	/** A number, a second one (of a range), its digits behind the decimal sign, its last three digits, and a unit. */
	N, N2, FRAC, THOUSANDS, UNIT,
	/** -1 before, 1 after. */
	DIR,
	/** Years, quarters, months, weeks, days, decades from the anchor. */
	YOFF, QOFF, MOFF, WOFF, DOFF, DECOFF,
	/** A holiday's number, a vague reference, a quantifier. */
	HOLIDAY, REF, QUANT,
	/** So many days before or after a holiday: "H-3 Lebaran". */
	BEFORE, AFTER,
	/** A month of the Islamic calendar, 0 for none; day and year are then of that calendar too. */
	HIJRI,
	/** How often; a second unit for "twice a week". */
	FREQ,
	/** 1: counts from what the text spoke of last, not from publication. */
	CTX,
	/** 1: an age of a person; 1: it stands alone on its line; 1: the value cannot be told. */
	AGE, ALONE, VAGUE,
	/** 1: written in digits in a language that has both orders, so day and month may stand the other way round. */
	EITHER,
	/** 1: the last day or part of the unit is meant to be given by its weekend. */
	WEEKEND
}
