package org.factline.time.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

import org.factline.text.Span;
import org.factline.time.Edtf;
import org.factline.time.Interval;
import org.factline.time.StatedDay;

/** Weekdays written beside dates, and dates that cannot be. */
final class StatedDays {

	private final Tokens tokens;

	StatedDays(Tokens tokens) {
		this.tokens = tokens;
	}

	/** Compares the weekday of a date as written, where one is. */
	void compare(Reading reading, LocalDate date, Reference published) {
		compare(reading, date, published, Slot.WEEKDAY, reading.frame.weekdayToken);
	}

	/** Compares one of several weekdays. */
	void compare(Reading reading, LocalDate date, Reference published, Slot slot, int token) {
		Frame frame = reading.frame;
		if (!frame.has(slot) || token < 0) {
			return;
		}
		StatedDay stated = new StatedDay(DayOfWeek.of(frame.get(slot)), weekdaySpan(token), date, frame.hasAny(Slot.YEAR, Slot.YY));
		reading.stated.add(stated);
		if (!stated.agrees() && !reading.slip.isPresent()) {
			reading.slip = Slips.mismatch(date, stated.weekday(), published.day());
			reading.slip.meant().forEach(meant -> reading.alternatives.add(Edtf.of(meant)));
		}
	}

	/** Notes a weekday beside a date that names no day, so that whoever checks can say that the two could not be compared. */
	void notComparable(Reading reading) {
		Frame frame = reading.frame;
		if (frame.has(Slot.WEEKDAY) && frame.weekdayToken >= 0) {
			reading.stated.add(new StatedDay(DayOfWeek.of(frame.get(Slot.WEEKDAY)), weekdaySpan(frame.weekdayToken), LocalDate.MIN,
					frame.hasAny(Slot.YEAR, Slot.YY)));
		}
	}

	/** A weekday may have an apostrophe in it. */
	private Span weekdaySpan(int token) {
		boolean split = tokens.isSign(token + 1, '\'') && tokens.tight[token + 1] && token + 2 < tokens.count && tokens.tight[token + 2];
		return new Span(tokens.begin[token], tokens.end[split ? token + 2 : token]);
	}

	private static boolean isOnWeekday(Reading reading) {
		return !reading.slip.meant().isEmpty() && reading.frame.is(Slot.WEEKDAY, reading.slip.meant().getFirst().getDayOfWeek().getValue());
	}

	/** A day that does not exist is read as written, or where no month has its number as what was meant, if another order or the weekday tells that. */
	void impossible(Reading reading, Reference published, int year, int month, int day) {
		Frame frame = reading.frame;
		reading.slip = Slips.impossible(year, month, day, frame.get(Slot.WEEKDAY, 0), published.day());
		reading.slip.meant().forEach(meant -> reading.alternatives.add(Edtf.of(meant)));
		reading.value = String.format(Locale.ROOT, "%04d-%02d-%02d", Integer.valueOf(year), Integer.valueOf(month), Integer.valueOf(day));
		reading.year = year;
		notComparable(reading);
		if (month >= 1 && month <= 12) {
			reading.month = YearMonth.of(year, month);
			reading.edtf = Edtf.of(YearMonth.of(year, month));
			LocalDate first = LocalDate.of(year, month, 1);
			reading.interval = Interval.ofDays(first, first.plusMonths(1));
		} else if (reading.slip.hint().equals(Slips.SWAP) || isOnWeekday(reading)) {
			reading.day(reading.slip.meant().getFirst());
		}
	}
}
