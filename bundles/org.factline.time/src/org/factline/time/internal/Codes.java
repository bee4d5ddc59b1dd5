package org.factline.time.internal;

import java.util.Map;

/** The fixed words that resource files use for values, and what TIMEX3 calls them. */
final class Codes {

	static final int SECOND = 1;
	static final int MINUTE = 2;
	static final int HOUR = 3;
	static final int DAY = 4;
	static final int WEEK = 5;
	static final int MONTH = 6;
	static final int YEAR = 7;
	static final int DECADE = 8;
	static final int CENTURY = 9;
	static final int QUARTER = 10;
	static final int HALF = 11;
	static final int WEEKEND = 12;
	static final int MILLENNIUM = 13;
	static final int SEASON = 14;
	static final int NIGHT = 15;
	static final int MORNING = 16;
	static final int EVENING = 17;

	private static final String[] LETTERS = { "", "S", "M", "H", "D", "W", "M", "Y", "DE", "CE", "Q", "M", "WE", "ML", "SE",
			"NI", "MO", "EV" };
	private static final String[] PARTS = { "", "MO", "AF", "EV", "NI", "MI", "DT", "MO" };
	private static final String[] MODS = { "", "START", "MID", "END", "APPROX", "MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE",
			"EQUAL_OR_LESS", "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER" };
	private static final String[] SEASONS = { "", "SP", "SU", "FA", "WI" };
	private static final String[] REFS = { "", "PAST_REF", "PRESENT_REF", "FUTURE_REF" };
	private static final String[] QUANTS = { "", "EVERY", "EACH", "EVERY OTHER" };

	/** The small hours: TIMEX3 has no code of its own for them; the morning's, with START. */
	static final int SMALL_HOURS = 7;
	static final int MORNING_PART = 1;
	static final int AFTERNOON = 2;
	static final int EVENING_PART = 3;
	static final int NIGHT_PART = 4;
	static final int MIDDAY = 5;

	static final int START = 1;

	static final int PAST = 1;
	static final int PRESENT = 2;
	static final int FUTURE = 3;

	private static final Map<String, Integer> NAMES = Map.ofEntries(Map.entry("second", 1), Map.entry("minute", 2),
			Map.entry("hour", 3), Map.entry("day", 4), Map.entry("week", 5), Map.entry("month", 6), Map.entry("year", 7),
			Map.entry("decade", 8), Map.entry("century", 9), Map.entry("quarter", 10), Map.entry("half", 11),
			Map.entry("weekend", 12), Map.entry("millennium", 13), Map.entry("season", 14), Map.entry("night", 15),
			Map.entry("morning", 16), Map.entry("evening", 17),
			Map.entry("MO", 1), Map.entry("AF", 2), Map.entry("EV", 3), Map.entry("NI", 4), Map.entry("MI", 5),
			Map.entry("DT", 6), Map.entry("SMALL", 7),
			Map.entry("START", 1), Map.entry("MID", 2), Map.entry("END", 3), Map.entry("APPROX", 4),
			Map.entry("MORE_THAN", 5), Map.entry("LESS_THAN", 6), Map.entry("EQUAL_OR_MORE", 7),
			Map.entry("EQUAL_OR_LESS", 8), Map.entry("BEFORE", 9), Map.entry("AFTER", 10), Map.entry("ON_OR_BEFORE", 11),
			Map.entry("ON_OR_AFTER", 12),
			Map.entry("SP", 1), Map.entry("SU", 2), Map.entry("FA", 3), Map.entry("WI", 4),
			Map.entry("PAST_REF", 1), Map.entry("PRESENT_REF", 2), Map.entry("FUTURE_REF", 3),
			Map.entry("EVERY", 1), Map.entry("EACH", 2), Map.entry("EVERY_OTHER", 3));

	private Codes() {
	}

	/** The number for a name or a number in digits. */
	static int value(String name) {
		Integer known = NAMES.get(name);
		return known != null ? known.intValue() : Integer.parseInt(name);
	}

	static boolean isTimeUnit(int unit) {
		return unit <= HOUR;
	}

	static String letter(int unit) {
		return LETTERS[unit];
	}

	static String part(int code) {
		return PARTS[code];
	}

	static String mod(int code) {
		return MODS[code];
	}

	static String season(int code) {
		return SEASONS[code];
	}

	static String ref(int code) {
		return REFS[code];
	}

	static String quant(int code) {
		return QUANTS[code];
	}
}
