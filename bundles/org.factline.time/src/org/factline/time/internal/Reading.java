package org.factline.time.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.time.Anchor;
import org.factline.time.Edtf;
import org.factline.time.Interval;
import org.factline.time.Role;
import org.factline.time.Slip;
import org.factline.time.StatedDay;
import org.factline.time.TimeExpression;
import org.factline.time.TimeExpression.RangeEnd;
import org.factline.time.TimexType;

/** An expression while it is being worked out. */
final class Reading {

	final Frame frame;
	final int begin;
	final int end;
	RangeEnd range = RangeEnd.NONE;
	/** The other end of its range. */
	@Nullable Reading partner;
	/** All of its phrase, in order, with itself. */
	List<Reading> phrase = List.of();
	TimexType type = TimexType.DATE;
	String value = "";
	String mod = "";
	String quant = "";
	String freq = "";
	Edtf edtf = Edtf.NONE;
	@Nullable Interval interval;
	String zone = "";
	Anchor anchor = Anchor.NONE;
	int anchorBegin = -1;
	String reason = "";
	Role role = Role.UNKNOWN;
	Slip slip = Slip.NONE;
	final List<StatedDay> stated = new ArrayList<>();
	final List<Edtf> alternatives = new ArrayList<>();
	/** What others can count from. */
	@Nullable LocalDate day;
	@Nullable YearMonth month;
	/** The time of day too, and its offset from UTC where one is written. */
	@Nullable LocalDateTime moment;
	String momentZone = "";
	int year = Integer.MIN_VALUE;
	/** Whether it is not to be given out. */
	boolean dropped;

	Reading(Frame frame, int begin, int end) {
		this.frame = frame;
		this.begin = begin;
		this.end = end;
	}

	/** The begin of the range whose end this is, where both have a slot; else null. */
	@Nullable Reading rangeBegin(Slot slot) {
		Reading begin = range == RangeEnd.END ? partner : null;
		return begin != null && begin.frame.has(slot) && frame.has(slot) ? begin : null;
	}

	/** Of the others of its phrase the one that has what this one leaves out: the next behind, else the last before; or null. */
	@Nullable Reading giving(Slot slot) {
		Reading found = null;
		for (Reading other : phrase) {
			if (other != this && other.frame.has(slot) && (found == null || found.begin < begin)) {
				found = other;
			}
		}
		return found;
	}

	/** The year of a month (and day, or 0) that follows the begin of its range; null where that is not known. */
	@Nullable Integer yearBehindBegin(int number, int dayOfMonth) {
		Reading begin = rangeBegin(Slot.MONTH);
		YearMonth from = begin == null ? null : begin.month;
		if (begin == null || from == null) {
			return null;
		}
		LocalDate first = begin.day;
		if (number == from.getMonthValue() && first != null && dayOfMonth > 0 && dayOfMonth < first.getDayOfMonth()) {
			return null; // "won 5-2 August": no range at all
		}
		anchored(Anchor.PREVIOUS, begin.begin, "the first such time behind the begin of the range");
		return Integer.valueOf(from.getYear() + (number < from.getMonthValue() ? 1 : 0));
	}

	void anchored(Anchor to, int at, String why) {
		anchor = to;
		anchorBegin = at;
		reason = why;
	}

	void day(LocalDate date) {
		day = date;
		month = YearMonth.from(date);
		year = date.getYear();
		value = date.toString();
		edtf = Edtf.of(date);
	}

	void month(YearMonth date) {
		month = date;
		year = date.getYear();
		value = date.toString();
		edtf = Edtf.of(date);
	}

	void year(int number) {
		year = number;
		value = String.format(Locale.ROOT, "%04d", Integer.valueOf(number));
		edtf = Edtf.ofYear(number);
	}

	TimeExpression finished(String text) {
		Interval known = interval;
		return new TimeExpression(begin, end, text.substring(begin, end), type, value, mod, quant, freq, edtf,
				known != null ? known : edtf.interval(), zone, anchor, anchorBegin, reason, role, slip, stated, alternatives, range);
	}
}
