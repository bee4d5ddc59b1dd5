package org.factline.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

/**
 * Names and rules of the calendar by the Unicode Common Locale Data Repository, as ICU has them: those of the Java platform change with
 * its version. The calendar is the proleptic Gregorian one of ISO 8601, so that years before 1582 are what EDTF means. Not for
 * several threads at once.
 */
public final class Almanac {

	private static final String INDONESIA = "ID";
	/** The region of a language without one: weeks begin on Monday, as in ISO 8601. */
	private static final String WORLD = "001";

	private final ULocale locale;
	private final Calendar.WeekData week;
	private final Map<String, SimpleDateFormat> formats = new HashMap<>();

	/** Of a language: Indonesian, else English. */
	public Almanac(Locale language) {
		boolean indonesian = language.getLanguage().equals("id");
		locale = indonesian ? ULocale.forLanguageTag("id-ID") : ULocale.forLanguageTag("en-GB");
		week = Calendar.getWeekDataForRegion(indonesian ? INDONESIA : WORLD);
	}

	/** A time by a pattern of the Unicode Locale Data Markup Language (UTS 35, part 4); years before year 1 say so. */
	public String format(LocalDateTime time, String pattern) {
		String whole = time.getYear() < 1 ? pattern.replace("y", "y G") : pattern;
		return formats.computeIfAbsent(whole, this::make).format(new Date(time.toEpochSecond(ZoneOffset.UTC) * 1000));
	}

	private SimpleDateFormat make(String pattern) {
		GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
		calendar.setGregorianChange(new Date(Long.MIN_VALUE));
		SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
		format.setCalendar(calendar);
		return format;
	}

	/** The day with which a week begins. */
	public DayOfWeek firstDayOfWeek() {
		return day(week.firstDayOfWeek);
	}

	/** Whether people do not work on a day of the week. */
	public boolean isWeekend(LocalDate day) {
		int begin = day(week.weekendOnset).getValue();
		int end = day(week.weekendCease).getValue();
		int value = day.getDayOfWeek().getValue();
		return begin <= end ? value >= begin && value <= end : value >= begin || value <= end;
	}

	/** ICU counts from Sunday, as 1. */
	private static DayOfWeek day(int number) {
		return DayOfWeek.of((number + 5) % 7 + 1);
	}
}
