package org.factline.time.internal;

import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.time.Anchor;
import org.factline.time.Edtf;
import org.factline.time.Interval;

/** Named days, of a year of ours or of the Islamic calendar, and the days counted from them. */
final class HolidayResolver {

	private final DateResolver dates;
	private final Cues cues;
	private final Holidays holidays;

	HolidayResolver(DateResolver dates, Cues cues, Holidays holidays) {
		this.dates = dates;
		this.cues = cues;
		this.holidays = holidays;
	}

	// Lebaran 2025, H-3 Lebaran
	void resolve(int index, Reading reading, Reference published) {
		Frame frame = reading.frame;
		named(index, reading, published);
		LocalDate day = reading.day;
		if (day != null && frame.hasAny(Slot.BEFORE, Slot.AFTER)) {
			reading.day(day.plusDays(frame.get(Slot.AFTER, 0) - frame.get(Slot.BEFORE, 0)));
		} else if (frame.hasAny(Slot.BEFORE, Slot.AFTER)) {
			reading.value = "XXXX-XX-XX";
			reading.edtf = Edtf.NONE;
		}
	}

	private void named(int index, Reading reading, Reference published) {
		Frame frame = reading.frame;
		int number = frame.get(Slot.HOLIDAY);
		if (frame.has(Slot.N)) {
			frame.set(Slot.YEAR, frame.get(Slot.YEAR) + frame.get(Slot.N));
			frame.clear(Slot.N);
		}
		if (frame.has(Slot.YEAR) && (frame.has(Slot.HIJRI) || frame.get(Slot.YEAR) <= HijriResolver.LAST_YEAR)) {
			LocalDate islamic = holidays.inIslamicYear(frame.get(Slot.YEAR), number);
			if (islamic != null || frame.has(Slot.HIJRI)) {
				ofIslamicYear(reading, islamic);
				return;
			}
		}
		Integer year = dates.givenYear(index, reading, published, 0);
		LocalDate reference = published.day();
		LocalDate date = year != null ? holidays.in(year.intValue(), number)
				: reference != null ? holidays.nearest(reference, number, frame.get(Slot.DIR, cues.direction(frame))) : null;
		if (date == null && reference != null && year == null) {
			date = holidays.nearest(reference, number, 0);
		}
		if (date != null) {
			reading.day(date);
			if (year == null) {
				reading.anchored(Anchor.PUBLISHED, -1, "a named day; the nearest one to publication");
			}
		} else if (year != null) {
			reading.value = year + "-XX-XX";
			reading.edtf = Edtf.parse(reading.value);
			reading.year = year.intValue();
		} else {
			LocalDate any = holidays.isFixed(number) ? holidays.in(2000, number) : null;
			reading.value = any == null ? "XXXX-XX-XX" : "XXXX" + any.toString().substring(4);
			reading.edtf = any == null ? Edtf.NONE : Edtf.parse(reading.value);
			reading.interval = Interval.ALWAYS;
			reading.reason = "a named day; no year is known";
		}
	}

	// Lebaran 1446 H
	private static void ofIslamicYear(Reading reading, @Nullable LocalDate date) {
		if (date != null) {
			reading.day(date);
			reading.reason = "the year is of the Islamic calendar";
		} else {
			reading.value = "XXXX-XX-XX";
			reading.reason = "no such day of that year of the Islamic calendar is known";
		}
	}
}
