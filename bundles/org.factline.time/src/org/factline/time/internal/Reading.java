package org.factline.time.internal;

import java.time.LocalDate;
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
	/** Of several in one phrase the last, which has what the others leave out; of that the first. */
	@Nullable Reading partner;
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
	int year = Integer.MIN_VALUE;
	/** Whether it is not to be given out. */
	boolean dropped;

	Reading(Frame frame, int begin, int end) {
		this.frame = frame;
		this.begin = begin;
		this.end = end;
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
