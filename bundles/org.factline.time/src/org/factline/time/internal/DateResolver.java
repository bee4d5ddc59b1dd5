package org.factline.time.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.time.Anchor;
import org.factline.time.Edtf;
import org.factline.time.Interval;
import org.factline.time.TimeExpression.RangeEnd;

/** Calendar dates: what is written, and what is missing from publication or from what was said before. */
final class DateResolver {

	private final Discourse discourse;
	private final Cues cues;
	private final HolidayResolver namedDays;
	private final StatedDays stated;
	private final PeriodResolver periods;

	DateResolver(Discourse discourse, Cues cues, Holidays holidays, Tokens tokens) {
		this.discourse = discourse;
		this.cues = cues;
		this.namedDays = new HolidayResolver(this, cues, holidays);
		this.stated = new StatedDays(tokens);
		this.periods = new PeriodResolver(this, discourse);
	}

	void resolve(int index, Reading reading, Reference published) {
		Frame frame = reading.frame;
		if (frame.has(Slot.HOLIDAY)) {
			namedDays.resolve(index, reading, published);
		} else if (frame.has(Slot.HIJRI)) {
			HijriResolver.resolve(reading, published);
		} else if (frame.has(Slot.DAY)) {
			day(index, reading, published);
		} else if (frame.has(Slot.WEEKDAY)) {
			weekday(index, reading, published);
		} else if (frame.has(Slot.DOFF)) {
			dayOffset(index, reading, published);
		} else {
			periods.resolve(index, reading, published);
		}
		if (reading.mod.equals("APPROX") && reading.edtf.isKnown() && !reading.edtf.isApproximate()
				&& !reading.edtf.toString().contains("/") && !reading.frame.hasAny(Slot.HOUR, Slot.PART)) {
			reading.edtf = Edtf.parse(reading.edtf + "~");
		}
	}

	// Senin (24/2/2025), 21 Januari lalu, tanggal 13
	private void day(int index, Reading reading, Reference published) {
		Frame frame = reading.frame;
		if (frame.is(Slot.EITHER, 1)) {
			putInOrder(frame, published);
		}
		int day = frame.get(Slot.DAY);
		if (!frame.has(Slot.MONTH)) {
			dayOnly(index, reading, published, day);
			return;
		}
		int month = frame.get(Slot.MONTH);
		if (frame.has(Slot.YEAR) && frame.get(Slot.MONTH2, month) < month) {
			frame.set(Slot.YEAR, frame.get(Slot.YEAR) - 1);
		}
		Integer year = year(index, reading, published, month, day);
		if (year == null) {
			reading.value = String.format(Locale.ROOT, "XXXX-%02d-%02d", Integer.valueOf(month), Integer.valueOf(day));
			reading.edtf = month >= 1 && month <= 12 && Calendars.date(2000, month, day) != null ? Edtf.parse(reading.value) : Edtf.NONE;
			reading.interval = Interval.ALWAYS;
			stated.notComparable(reading);
			return;
		}
		LocalDate date = Calendars.date(year.intValue(), month, day);
		if (date == null) {
			stated.impossible(reading, published, year.intValue(), month, day);
			return;
		}
		reading.day(date);
		stated.compare(reading, date, published);
		if (frame.has(Slot.DAY2)) {
			severalDays(reading, date, published);
		}
	}

	// Sabtu-Minggu (14-15 September 2019), Selasa-Rabu (31/12-1/1)
	private void severalDays(Reading reading, LocalDate first, Reference published) {
		Frame frame = reading.frame;
		int month = frame.get(Slot.MONTH2, frame.get(Slot.MONTH));
		LocalDate last = Calendars.date(first.getYear() + (month < first.getMonthValue() ? 1 : 0), month, frame.get(Slot.DAY2));
		if (last != null && last.isAfter(first)) {
			reading.edtf = Edtf.ofDays(first, last);
			stated.compare(reading, last, published, Slot.WEEKDAY2, frame.weekday2Token);
		}
	}

	/** Of 8/1/2025 and 13/1/2025: day first where no month has the number, or where only that fits the weekday beside it. */
	private static void putInOrder(Frame frame, Reference published) {
		int month = frame.get(Slot.MONTH);
		int day = frame.get(Slot.DAY);
		boolean dayFirst = month > 12 && day <= 12;
		if (frame.has(Slot.WEEKDAY)) {
			dayFirst |= !isOn(frame, month, day, published) && isOn(frame, day, month, published);
		}
		if (dayFirst) {
			frame.set(Slot.MONTH, day);
			frame.set(Slot.DAY, month);
		}
	}

	private static boolean isOn(Frame frame, int month, int day, Reference published) {
		LocalDate reference = published.day();
		LocalDate date = frame.has(Slot.YEAR) ? Calendars.date(frame.get(Slot.YEAR), month, day)
				: reference == null ? null : Calendars.nearest(reference, month, day, 0);
		return date != null && date.getDayOfWeek().getValue() == frame.get(Slot.WEEKDAY);
	}

	/** The year of a day and month, or null where nothing tells it. */
	private @Nullable Integer year(int index, Reading reading, Reference published, int month, int day) {
		Frame frame = reading.frame;
		Integer given = givenYear(index, reading, published, month);
		if (given != null) {
			return given;
		}
		Integer following = reading.yearBehindBegin(month, day);
		if (following != null) {
			return following;
		}
		LocalDate reference = published.day();
		if (reference != null) {
			LocalDate nearest = nearestLeadingTo(reference, frame, month, day);
			reading.anchored(Anchor.PUBLISHED, -1, "no year is written; the nearest such day to publication");
			return Integer.valueOf(nearest == null ? reference.getYear() : nearest.getYear());
		}
		Integer year = published.year();
		if (year != null) {
			reading.anchored(Anchor.PUBLISHED, -1, "no year is written; the year of publication");
			return year;
		}
		Reading same = discourse.sameDayInFull(index, month, day);
		if (same == null) {
			reading.reason = "no year is written and no publication date is known";
			return null;
		}
		reading.anchored(same.begin < reading.begin ? Anchor.PREVIOUS : Anchor.NEXT, same.begin, "the same day stands there with its year");
		LocalDate known = same.day;
		return Integer.valueOf(same.begin < reading.begin && known != null ? known.getYear() : same.frame.get(Slot.YEAR));
	}

	private static @Nullable LocalDate nearestLeadingTo(LocalDate reference, Frame frame, int month, int day) {
		int direction = frame.get(Slot.DIR, 0);
		LocalDate nearest = Calendars.nearest(reference, month, day, direction);
		return nearest != null ? nearest : Calendars.nearest(reference, month, Math.min(day, 28), 0);
	}

	/** The year as written, as the other end of the range has it, or as "last year" says; null where none of these. */
	@Nullable Integer givenYear(int index, Reading reading, Reference published, int month) {
		Frame frame = reading.frame;
		if (frame.has(Slot.YEAR)) {
			return Integer.valueOf(frame.get(Slot.YEAR));
		}
		if (frame.has(Slot.YY)) {
			LocalDate reference = published.day();
			return Integer.valueOf(Calendars.fullYear(frame.get(Slot.YY), reference == null ? 2005 : reference.getYear()));
		}
		if (frame.has(Slot.YOFF)) {
			return yearOffset(index, reading, published);
		}
		Reading partner = reading.giving(Slot.YEAR);
		if (partner == null) {
			Reading opening = frame.has(Slot.DIR) ? null : discourse.openingYear(index);
			if (opening != null) {
				reading.anchored(Anchor.PREVIOUS, opening.begin, "the year that opens the sentence");
			}
			return opening == null ? null : Integer.valueOf(opening.year);
		}
		int year = partner.frame.get(Slot.YEAR);
		boolean ahead = partner.begin > reading.begin;
		int wraps = month > 0 && partner.frame.has(Slot.MONTH) ? Integer.compare(partner.frame.get(Slot.MONTH), month) : 0;
		reading.anchored(ahead ? Anchor.NEXT : Anchor.PREVIOUS, partner.begin, "the other end of the range has the year");
		return Integer.valueOf(year + (ahead ? Math.min(wraps, 0) : Math.max(wraps, 0)));
	}

	/** The year that "last year", "the next year" mean; null where it cannot be told. */
	@Nullable Integer yearOffset(int index, Reading reading, Reference published) {
		int offset = reading.frame.get(Slot.YOFF);
		if (reading.frame.is(Slot.CTX, 1)) {
			Reading before = discourse.yearBefore(index);
			if (before != null) {
				reading.anchored(Anchor.PREVIOUS, before.begin, "counts from the year spoken of before");
				return Integer.valueOf(before.year + offset);
			}
		}
		Integer year = published.year();
		reading.anchored(year == null ? Anchor.NONE : published.anchor(), -1, published.reason());
		return year == null ? null : Integer.valueOf(year.intValue() + offset);
	}

	// 13 sampai 21 September 2019: the 13 borrows; June 3-7: the 7 does; tanggal 13; tanggal 5 bulan depan
	private void dayOnly(int index, Reading reading, Reference published, int day) {
		Frame frame = reading.frame;
		Reading giver = reading.giving(Slot.MONTH);
		if (giver != null) {
			frame.set(Slot.MONTH, giver.frame.get(Slot.MONTH));
			day(index, reading, published);
			reading.anchored(giver.begin > reading.begin ? Anchor.NEXT : Anchor.PREVIOUS, giver.begin, "the other end of the range has the month");
			return;
		}
		LocalDate reference = published.day();
		if (reference == null) {
			reading.value = String.format(Locale.ROOT, "XXXX-XX-%02d", Integer.valueOf(day));
			reading.edtf = day >= 1 && day <= 31 ? Edtf.parse(reading.value) : Edtf.NONE;
			reading.interval = Interval.ALWAYS;
			reading.reason = published.reason();
			return;
		}
		Reading offset = reading.giving(Slot.MOFF);
		if (offset != null) {
			frame.borrow(offset.frame, Slot.MOFF);
		}
		if (frame.has(Slot.MOFF)) {
			YearMonth month = YearMonth.from(reference).plusMonths(frame.get(Slot.MOFF));
			frame.set(Slot.MONTH, month.getMonthValue());
			frame.set(Slot.YEAR, month.getYear());
			day(index, reading, published);
			reading.anchored(published.anchor(), -1, published.reason());
			return;
		}
		LocalDate best = nearestDay(reference, day, frame.get(Slot.WEEKDAY, 0));
		best = best == null ? nearestDay(reference, day, 0) : best;
		if (best != null) {
			reading.day(best);
			reading.anchored(Anchor.PUBLISHED, -1, "no month is written; the nearest such day to publication");
			stated.compare(reading, best, published);
		}
	}

	/** The nearest day of the month, of months about; of that weekday only where one is given. */
	private static @Nullable LocalDate nearestDay(LocalDate reference, int day, int weekday) {
		LocalDate best = null;
		for (int by = -2; by <= 2; by++) {
			LocalDate month = reference.plusMonths(by);
			LocalDate candidate = Calendars.date(month.getYear(), month.getMonthValue(), day);
			if (candidate != null && (weekday == 0 || candidate.getDayOfWeek().getValue() == weekday)
					&& (best == null || Calendars.distance(candidate, reference) < Calendars.distance(best, reference))) {
				best = candidate;
			}
		}
		return best;
	}

	// Rabu, Senin lalu, Jumat pekan depan
	private void weekday(int index, Reading reading, Reference published) {
		Frame frame = reading.frame;
		int weekday = frame.get(Slot.WEEKDAY);
		LocalDate reference = published.day();
		if (reference == null) {
			reading.value = "XXXX-WXX-" + weekday;
			reading.interval = Interval.ALWAYS;
			reading.reason = published.reason();
			return;
		}
		LocalDate date;
		Reading begin = reading.rangeBegin(Slot.WEEKDAY);
		LocalDate first = begin == null ? null : begin.day;
		if (begin != null && first != null) {
			reading.day(Calendars.weekday(first.plusDays(1), weekday, 1));
			reading.anchored(Anchor.PREVIOUS, begin.begin, "the first such weekday behind the begin of the range");
			return;
		}
		reference = endsBefore(index, reading, published, reference);
		if (frame.has(Slot.WOFF)) {
			date = Calendars.monday(reference).plusWeeks(frame.get(Slot.WOFF)).plusDays(weekday - 1L);
		} else if (frame.has(Slot.DIR)) {
			date = Calendars.weekday(reference.plusDays(frame.get(Slot.DIR)), weekday, frame.get(Slot.DIR)).plusWeeks(frame.get(Slot.N, 0));
		} else if (frame.is(Slot.DOFF, 0) && reference.getDayOfWeek().getValue() == weekday) {
			date = reference;
		} else {
			int direction = frame.has(Slot.DOFF) ? frame.get(Slot.DOFF) > 0 ? 1 : -1 : cues.direction(frame);
			date = Calendars.weekday(reference, weekday, direction > 0 ? 1 : -1);
			reading.alternatives.add(Edtf.of(date.plusWeeks(direction > 0 ? -1 : 1)));
		}
		reading.day(date);
		reading.anchored(Anchor.PUBLISHED, -1, "the weekday nearest to publication, as its sentence speaks of past or future");
	}

	/** A range of weekdays whose end is a date, or that is told as past: counts back from its end. */
	private LocalDate endsBefore(int index, Reading reading, Reference published, LocalDate reference) {
		Reading end = reading.range == RangeEnd.BEGIN ? reading.partner : null;
		if (end == null || !end.frame.has(Slot.WEEKDAY)) {
			return reference;
		}
		if (end.frame.has(Slot.DAY)) {
			Reading ahead = new Reading(end.frame, end.begin, end.end);
			day(index + 1, ahead, published);
			reading.frame.set(Slot.DIR, -1);
			LocalDate last = ahead.day;
			return last != null ? last : reference;
		}
		reading.frame.borrow(end.frame, Slot.WOFF);
		reading.frame.borrow(end.frame, Slot.DIR);
		boolean past = reading.frame.get(Slot.DIR, cues.direction(end.frame)) < 0;
		return past && !reading.frame.has(Slot.WOFF) ? Calendars.weekday(reference, end.frame.get(Slot.WEEKDAY), -1) : reference;
	}

	// hari ini, kemarin, sehari sebelumnya
	private void dayOffset(int index, Reading reading, Reference published) {
		Frame frame = reading.frame;
		int offset = frame.get(Slot.DOFF);
		Reading before = frame.is(Slot.CTX, 1) ? discourse.dayBefore(index, false) : null;
		LocalDate reference = published.day();
		if (before != null && before.day != null) {
			reference = before.day;
			reading.anchored(Anchor.PREVIOUS, before.begin, "counts from the day spoken of before");
		} else if (frame.is(Slot.CTX, 1)) {
			reference = null;
			reading.reason = "no day was spoken of before";
		} else {
			reading.anchored(reference == null ? Anchor.NONE : published.anchor(), -1, published.reason());
		}
		if (reference == null) {
			reading.value = "XXXX-XX-XX";
			reading.interval = Interval.ALWAYS;
		} else {
			reading.day(reference.plusDays(offset));
		}
	}

	/** "At that time": what was spoken of before. */
	void same(int index, Reading reading) {
		Reading before = discourse.yearBefore(index);
		if (before == null) {
			reading.dropped = true;
			return;
		}
		reading.day = before.day;
		reading.month = before.month;
		reading.year = before.year;
		reading.value = before.value;
		reading.edtf = before.edtf;
		reading.type = before.type;
		reading.anchored(Anchor.PREVIOUS, before.begin, "the time spoken of before");
	}

	Cues cues() {
		return cues;
	}
}
