package org.factline.time.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.time.Anchor;
import org.factline.time.Edtf;
import org.factline.time.Interval;

/** Dates longer than a day: weeks, months, quarters, seasons, years, decades, centuries. */
final class PeriodResolver {

	private static final int[] EDTF_SEASON = { 0, 21, 22, 23, 24 };
	private static final int[] SEASON_MONTH = { 0, 3, 6, 9, 12 };

	private final DateResolver dates;
	private final Discourse discourse;

	PeriodResolver(DateResolver dates, Discourse discourse) {
		this.dates = dates;
		this.discourse = discourse;
	}

	void resolve(int index, Reading reading, Reference published) {
		Frame frame = reading.frame;
		if (frame.has(Slot.MONTH)) {
			month(index, reading, published);
		} else if (frame.hasAny(Slot.SEASON, Slot.QUARTER, Slot.HALF)) {
			partOfYear(index, reading, published);
		} else if (frame.has(Slot.QOFF)) {
			quarterOffset(reading, published);
		} else if (frame.has(Slot.WOFF)) {
			weekOffset(index, reading, published);
		} else if (frame.has(Slot.MOFF)) {
			monthOffset(index, reading, published);
		} else if (frame.has(Slot.CENTURY)) {
			century(reading);
		} else if (frame.hasAny(Slot.DECADE, Slot.DECOFF)) {
			decade(reading, published);
		} else if (frame.hasAny(Slot.YEAR, Slot.YY, Slot.YOFF)) {
			year(index, reading, published);
		} else if (!frame.hasAny(Slot.HOUR, Slot.PART)) {
			reading.value = "XXXX-XX-XX";
			reading.interval = Interval.ALWAYS;
		}
	}

	// Januari 2019, September lalu, September tahun lalu
	private void month(int index, Reading reading, Reference published) {
		Frame frame = reading.frame;
		int number = frame.get(Slot.MONTH);
		Integer year = dates.givenYear(index, reading, published, number);
		if (year == null) {
			year = monthsYear(index, reading, published, number);
		}
		if (year == null || number < 1 || number > 12) {
			reading.value = String.format(Locale.ROOT, "XXXX-%02d", Integer.valueOf(number));
			reading.edtf = number >= 1 && number <= 12 ? Edtf.parse(reading.value) : Edtf.NONE;
			reading.interval = Interval.ALWAYS;
			return;
		}
		YearMonth month = YearMonth.of(year.intValue(), number);
		reading.month(month);
		if (frame.has(Slot.NTH)) {
			week(reading, Calendars.weekOf(month, frame.get(Slot.NTH)));
		}
	}

	private @Nullable Integer monthsYear(int index, Reading reading, Reference published, int number) {
		Frame frame = reading.frame;
		Reading before = frame.has(Slot.DIR) ? null : discourse.monthBefore(index, true);
		if (before != null && before.frame.has(Slot.YEAR) && before.frame.has(Slot.MONTH) && !before.frame.has(Slot.DAY)) {
			reading.anchored(Anchor.PREVIOUS, before.begin, "no year is written; that of the month named beside it");
			return Integer.valueOf(before.year);
		}
		Integer following = reading.yearBehindBegin(number, 0);
		if (following != null) {
			return following;
		}
		LocalDate reference = published.day();
		if (reference == null) {
			reading.reason = "no year is written and no publication day is known";
			return published.year();
		}
		reading.anchored(Anchor.PUBLISHED, -1, "no year is written; the month nearest to publication, as its sentence speaks of past or future");
		int behind = Math.floorMod(reference.getMonthValue() - number, 12);
		int direction = frame.isLed() ? frame.get(Slot.DIR) : dates.cues().direction(frame);
		YearMonth now = YearMonth.from(reference);
		if (frame.isLed() && behind == 0) {
			return Integer.valueOf(now.plusYears(direction).getYear());
		}
		boolean ahead = direction > 0 || !frame.isLed() && behind > (direction < 0 ? 9 : 8);
		return Integer.valueOf((ahead && behind > 0 ? now.plusMonths(12L - behind) : now.minusMonths(behind)).getYear());
	}

	// kuartal III/2024, paruh pertama tahun ini, musim semi 2022
	private void partOfYear(int index, Reading reading, Reference published) {
		Frame frame = reading.frame;
		Integer year = dates.givenYear(index, reading, published, 0);
		LocalDate reference = published.day();
		boolean season = frame.has(Slot.SEASON);
		int number = season ? frame.get(Slot.SEASON) : frame.has(Slot.QUARTER) ? frame.get(Slot.QUARTER) : frame.get(Slot.HALF);
		int pieces = season || frame.has(Slot.QUARTER) ? 4 : 2;
		if (number < 0) {
			number = pieces;
		}
		if (number < 1 || number > pieces) {
			reading.dropped = true;
			return;
		}
		int first = season ? SEASON_MONTH[number] : frame.has(Slot.QUARTER) ? number * 3 - 2 : number * 6 - 5;
		if (year == null && reference != null) {
			reading.anchored(Anchor.PUBLISHED, -1, "no year is written; the one nearest to publication");
			int direction = frame.isLed() ? frame.get(Slot.DIR) : dates.cues().direction(frame);
			boolean begun = reference.getMonthValue() >= first;
			year = Integer.valueOf(reference.getYear() + (direction >= 0 || begun ? 0 : -1) + (direction > 0 && begun && season ? 1 : 0));
		}
		String name = season ? Codes.season(number) : (frame.has(Slot.QUARTER) ? "Q" : "H") + number;
		if (year == null) {
			reading.value = "XXXX-" + name;
			reading.interval = Interval.ALWAYS;
			return;
		}
		reading.year = year.intValue();
		reading.value = String.format(Locale.ROOT, "%04d-%s", year, name);
		int code = season ? EDTF_SEASON[number] : frame.has(Slot.QUARTER) ? 32 + number : 39 + number;
		reading.edtf = Edtf.parse(String.format(Locale.ROOT, "%04d-%d", year, Integer.valueOf(code)));
	}

	private static void quarterOffset(Reading reading, Reference published) {
		LocalDate day = published.day();
		if (day == null) {
			unknown(reading, published, "XXXX-QX");
			return;
		}
		LocalDate then = day.plusMonths(3L * reading.frame.get(Slot.QOFF));
		int quarter = then.get(IsoFields.QUARTER_OF_YEAR);
		reading.year = then.getYear();
		reading.value = then.getYear() + "-Q" + quarter;
		reading.edtf = Edtf.parse(then.getYear() + "-" + (32 + quarter));
		reading.anchored(published.anchor(), -1, published.reason());
	}

	// pekan lalu, akhir pekan ini
	private void weekOffset(int index, Reading reading, Reference published) {
		LocalDate day = contextDay(index, reading, published);
		if (day == null) {
			reading.value = "XXXX-WXX";
			reading.interval = Interval.ALWAYS;
			return;
		}
		week(reading, Calendars.monday(day).plusWeeks(reading.frame.get(Slot.WOFF)));
	}

	private static void week(Reading reading, LocalDate monday) {
		boolean weekend = reading.frame.is(Slot.WEEKEND, 1);
		reading.value = Calendars.week(monday) + (weekend ? "-WE" : "");
		reading.edtf = Edtf.ofDays(weekend ? monday.plusDays(5) : monday, monday.plusDays(6));
		reading.year = monday.getYear();
	}

	private void monthOffset(int index, Reading reading, Reference published) {
		Reading before = reading.frame.is(Slot.CTX, 1) ? discourse.monthBefore(index, false) : null;
		LocalDate day = published.day();
		YearMonth from = before != null ? before.month : day == null ? null : YearMonth.from(day);
		if (from == null) {
			unknown(reading, published, "XXXX-XX");
			return;
		}
		reading.month(from.plusMonths(reading.frame.get(Slot.MOFF)));
		if (before != null) {
			reading.anchored(Anchor.PREVIOUS, before.begin, "counts from the month spoken of before");
		} else {
			reading.anchored(published.anchor(), -1, published.reason());
		}
		YearMonth month = reading.month;
		if (month != null && reading.frame.has(Slot.NTH)) {
			week(reading, Calendars.weekOf(month, reading.frame.get(Slot.NTH)));
		}
	}

	private @Nullable LocalDate contextDay(int index, Reading reading, Reference published) {
		Reading before = reading.frame.is(Slot.CTX, 1) ? discourse.dayBefore(index, false) : null;
		if (before != null) {
			reading.anchored(Anchor.PREVIOUS, before.begin, "counts from the day spoken of before");
			return before.day;
		}
		reading.anchored(published.day() == null ? Anchor.NONE : published.anchor(), -1, published.reason());
		return published.day();
	}

	private static void unknown(Reading reading, Reference published, String value) {
		reading.value = value;
		reading.interval = Interval.ALWAYS;
		reading.reason = published.reason();
	}

	// abad ke-19
	private static void century(Reading reading) {
		int before = reading.frame.get(Slot.CENTURY) - 1;
		if (before < 0 || before > 98) {
			reading.dropped = true;
			return;
		}
		reading.value = String.format(Locale.ROOT, "%02d", Integer.valueOf(before));
		reading.edtf = Edtf.parse(reading.value + "XX");
	}

	// dekade 1990-an, '80s
	private static void decade(Reading reading, Reference published) {
		Frame frame = reading.frame;
		int decade;
		if (frame.has(Slot.DECADE)) {
			int written = frame.get(Slot.DECADE);
			decade = (written >= 100 ? written : written + (written >= 20 ? 1900 : 2000)) / 10;
		} else {
			Integer year = published.year();
			if (year == null) {
				unknown(reading, published, "XXX");
				return;
			}
			decade = year.intValue() / 10 + frame.get(Slot.DECOFF);
			reading.anchored(published.anchor(), -1, published.reason());
		}
		reading.value = String.format(Locale.ROOT, "%03d", Integer.valueOf(decade));
		reading.edtf = Edtf.parse(reading.value + "X");
	}

	private void year(int index, Reading reading, Reference published) {
		Integer year = dates.givenYear(index, reading, published, 0);
		if (year == null) {
			reading.value = "XXXX";
			reading.interval = Interval.ALWAYS;
		} else {
			reading.year(year.intValue());
		}
	}
}
