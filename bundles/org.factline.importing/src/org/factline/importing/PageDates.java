package org.factline.importing;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factline.time.Edtf;

/**
 * The few forms of a date that the frame of a page uses: lines of publication, and a weekday with its date in the text.
 * Everything else that text says of time is the time engine's, which needs the publication date that is looked for here.
 */
public final class PageDates {

	/**
	 * A weekday with its date, as in {@code Senin (24/2/2025)}.
	 *
	 * @param begin offset of the weekday in UTF-16 units
	 * @param end   offset behind the date in UTF-16 units
	 * @param weekday as written
	 * @param day   day and month
	 * @param year  the year; 0 where the text leaves it out
	 */
	record DayOfSaying(int begin, int end, DayOfWeek weekday, MonthDay day, int year) {
	}

	private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("jan", 1), Map.entry("feb", 2),
			Map.entry("peb", 2), Map.entry("mar", 3), Map.entry("apr", 4), Map.entry("mei", 5), Map.entry("may", 5),
			Map.entry("jun", 6), Map.entry("jul", 7), Map.entry("agu", 8), Map.entry("ags", 8), Map.entry("aug", 8),
			Map.entry("sep", 9), Map.entry("okt", 10), Map.entry("oct", 10), Map.entry("nov", 11), Map.entry("nop", 11),
			Map.entry("des", 12), Map.entry("dec", 12));
	private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(Map.entry("sen", DayOfWeek.MONDAY),
			Map.entry("sel", DayOfWeek.TUESDAY), Map.entry("rab", DayOfWeek.WEDNESDAY), Map.entry("kam", DayOfWeek.THURSDAY),
			Map.entry("jum", DayOfWeek.FRIDAY), Map.entry("sab", DayOfWeek.SATURDAY), Map.entry("min", DayOfWeek.SUNDAY),
			Map.entry("aha", DayOfWeek.SUNDAY), Map.entry("mon", DayOfWeek.MONDAY), Map.entry("tue", DayOfWeek.TUESDAY),
			Map.entry("wed", DayOfWeek.WEDNESDAY), Map.entry("thu", DayOfWeek.THURSDAY), Map.entry("fri", DayOfWeek.FRIDAY),
			Map.entry("sat", DayOfWeek.SATURDAY), Map.entry("sun", DayOfWeek.SUNDAY));
	private static final Map<String, String> ZONES = Map.of("WIB", "+07:00", "WITA", "+08:00", "WIT", "+09:00", "GMT", "Z",
			"UTC", "Z");

	private static final String MONTH = "(?:[Jj]an(?:uari|uary)?|[FfPp]eb(?:ruari|ruary)?|[Mm]ar(?:et|ch)?|[Aa]pr(?:il)?|[Mm]ei|[Mm]ay"
			+ "|[Jj]un[ie]?|[Jj]ul[iy]?|[Aa]gu(?:stus)?|[Aa]gs|[Aa]ug(?:ust)?|[Ss]ep(?:tember|t)?|[Oo][kc]t(?:ober)?|[Nn]o[vp](?:ember)?|[Dd]e[sc](?:ember)?)\\b";
	private static final String WEEKDAY = "(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
	private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2}) (" + MONTH + ")\\.? (\\d{4})");
	private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[.:](\\d{2})(?: ?(WIB|WITA|WIT|GMT|UTC))?$");
	private static final Pattern WITH_WEEKDAY = Pattern.compile("\\b(" + WEEKDAY + "),? ?\\(?(?:(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?|(\\d{1,2}) ("
			+ MONTH + ")(?: (\\d{4}))?)(?![\\d/])\\)?");

	private static final Pattern ISO = Pattern.compile(
			"(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d+)? ?(Z|[+-]\\d{2}(?::?\\d{2})?)?");

	private PageDates() {
	}

	/** A written date, with time and zone where they stand behind it, as EDTF no more precise than it is written. */
	public static Optional<String> moment(String written) {
		Matcher date = WRITTEN.matcher(written);
		if (!date.find()) {
			return Optional.empty();
		}
		try {
			LocalDate day = LocalDate.of(Integer.parseInt(date.group(3)), month(date.group(2)), Integer.parseInt(date.group(1)));
			return Optional.of(day + clock(written.substring(date.end()).strip()));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** A date in standard form (EDTF, ISO 8601 with time and zone) or written out, as EDTF. */
	public static Optional<String> standard(String value) {
		try {
			return Optional.of(Edtf.parse(value.strip()).toString());
		} catch (IllegalArgumentException e) {
			// EdtfSyntaxException is one; numbers too large for any calendar are others
			return isoMoment(value.strip()).or(() -> moment(value.strip()));
		}
	}

	/** What EDTF has no form for: fractions of seconds and a space for the T. */
	private static Optional<String> isoMoment(String value) {
		Matcher iso = ISO.matcher(value);
		if (!iso.matches()) {
			return Optional.empty();
		}
		String zone = iso.group(3) == null ? "" : iso.group(3);
		String colon = zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
		try {
			return Optional.of(Edtf.parse(iso.group(1) + "T" + iso.group(2) + colon).toString());
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private static String clock(String written) {
		Matcher clock = CLOCK.matcher(written);
		if (!clock.find() || Integer.parseInt(clock.group(1)) > 23 || Integer.parseInt(clock.group(2)) > 59) {
			return "";
		}
		String zone = clock.group(3);
		return String.format(Locale.ROOT, "T%02d:%s%s", Integer.parseInt(clock.group(1)), clock.group(2),
				zone == null ? "" : ZONES.getOrDefault(zone, ""));
	}

	/** The dates with a weekday in a piece of text, in order. */
	static List<DayOfSaying> daysOfSaying(String text, int begin, int end) {
		List<DayOfSaying> found = new ArrayList<>();
		Matcher matcher = WITH_WEEKDAY.matcher(text).region(begin, end);
		while (matcher.find()) {
			boolean digits = matcher.group(2) != null;
			try {
				int month = digits ? Integer.parseInt(matcher.group(3)) : month(matcher.group(6));
				MonthDay day = MonthDay.of(month, Integer.parseInt(matcher.group(digits ? 2 : 5)));
				String year = matcher.group(digits ? 4 : 7);
				found.add(new DayOfSaying(matcher.start(), matcher.end(), weekday(matcher.group(1)), day, year == null ? 0 : Integer.parseInt(year)));
			} catch (DateTimeException e) {
				continue; // a day that no month has names no day
			}
		}
		return found;
	}

	/** The year that a date of the same day and month is written with; 0 where there is none, or more than one. */
	static int yearOf(MonthDay day, String text) {
		int year = 0;
		Matcher matcher = WRITTEN.matcher(text);
		while (matcher.find()) {
			if (Integer.parseInt(matcher.group(1)) == day.getDayOfMonth() && month(matcher.group(2)) == day.getMonthValue()) {
				int other = Integer.parseInt(matcher.group(3));
				if (year != 0 && year != other) {
					return 0;
				}
				year = other;
			}
		}
		return year;
	}

	private static DayOfWeek weekday(String name) {
		return WEEKDAYS.get(name.substring(0, 3).toLowerCase(Locale.ROOT));
	}

	private static int month(String name) {
		return MONTHS.getOrDefault(name.substring(0, 3).toLowerCase(Locale.ROOT), 0);
	}
}
