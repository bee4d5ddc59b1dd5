package org.factline.time.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.time.Anchor;
import org.factline.time.Edtf;
import org.factline.time.Interval;
import org.factline.time.Slip;
import org.factline.time.TimeExpression.RangeEnd;
import org.factline.time.TimexType;

/** Times of day: the clock, its zone, the part of the day, and the day that a bare time belongs to. */
final class ClockResolver {

	/** First and last hour (exclusive) of MO, AF, EV, NI, MI, DT and the small hours. */
	private static final int[][] HOURS = { {}, { 4, 12 }, { 12, 18 }, { 17, 24 }, { 18, 24 }, { 11, 14 }, { 6, 18 }, { 0, 5 } };

	private static final int MINUTES_OF_DAY = 24 * 60;

	private final Discourse discourse;
	private final String outletZone;

	ClockResolver(Discourse discourse, String outletZone) {
		this.discourse = discourse;
		this.outletZone = outletZone;
	}

	void resolve(int index, Reading reading, Reference published, DateResolver dates) {
		Frame frame = reading.frame;
		reading.type = TimexType.TIME;
		borrow(reading);
		if (!frame.hasAny(Slot.DAY, Slot.WEEKDAY, Slot.DOFF, Slot.HOLIDAY)) {
			attach(index, reading, published, dates);
		}
		// what follows counts from the day on which the range began
		LocalDate begun = reading.day;
		LocalDate day = begun != null && passesMidnight(reading) ? begun.plusDays(1) : begun;
		String date = day == null ? reading.value.isEmpty() ? "XXXX-XX-XX" : reading.value : day.toString();
		if (frame.has(Slot.HOUR)) {
			goOn(index, frame, day);
			clock(reading, day, date);
		} else {
			part(reading, day, date);
		}
	}

	/** 08.00 s.d. 15.00 WIB, jam 7 sampai jam 9 malam: zone and part of the day belong to both. */
	static void borrow(Reading reading) {
		Reading end = reading.range == RangeEnd.BEGIN ? reading.partner : null;
		if (end != null && reading.frame.has(Slot.HOUR)) {
			reading.frame.borrow(end.frame, Slot.ZONE);
			reading.frame.borrow(end.frame, Slot.USTIME);
			borrowHalf(reading.frame, end.frame);
			reading.frame.borrow(end.frame, Slot.PART);
		}
	}

	/** Between 9 and 11 a.m.: the half of the day too, but not where the begin would then lie behind: between 11 and 1 p.m. */
	private static void borrowHalf(Frame begin, Frame end) {
		if (begin.hasAny(Slot.AMPM, Slot.PART) || !end.has(Slot.AMPM) || begin.get(Slot.HOUR) > 12) {
			return;
		}
		begin.borrow(end, Slot.AMPM);
		if (minutes(begin) > minutes(end)) {
			begin.set(Slot.AMPM, 3 - end.get(Slot.AMPM));
		}
	}

	/** A bare time belongs to the day named before it in its sentence, else behind it, else last, else of publication. */
	private void attach(int index, Reading reading, Reference published, DateResolver dates) {
		Reading begin = reading.range == RangeEnd.END ? reading.partner : null;
		LocalDate first = begin == null ? null : begin.day;
		if (begin != null && first != null && begin.frame.has(Slot.HOUR)) {
			reading.day = first;
			reading.anchored(Anchor.PREVIOUS, begin.begin, passesMidnight(reading) ? "the range passes midnight" : "the day of the other end of the range");
			return;
		}
		Reading before = discourse.dayBefore(index, true);
		if (before == null && discourse.isDayUntold(index)) {
			reading.reason = "the day that the sentence speaks of is not told";
			return;
		}
		Reading behind = before == null ? discourse.dayBehind(index) : null;
		if (behind != null) {
			Reading ahead = new Reading(behind.frame, behind.begin, behind.end);
			dates.resolve(index + 1, ahead, published);
			reading.day = ahead.day;
			reading.anchored(Anchor.NEXT, behind.begin, "the day that the sentence names behind it");
			return;
		}
		before = before == null ? discourse.dayOfEvents(index) : before;
		if (before != null) {
			reading.day = before.day;
			reading.anchored(Anchor.PREVIOUS, before.begin, "the day named before it");
			return;
		}
		reading.day = published.day();
		reading.anchored(published.day() == null ? Anchor.NONE : Anchor.PUBLISHED, -1, published.reason());
	}

	private static boolean passesMidnight(Reading reading) {
		Reading begin = reading.rangeBegin(Slot.HOUR);
		return begin != null && !reading.frame.hasAny(Slot.DAY, Slot.WEEKDAY, Slot.DOFF) && minutes(reading.frame) < minutes(begin.frame);
	}

	private void clock(Reading reading, @Nullable LocalDate day, String date) {
		Frame frame = reading.frame;
		spread(frame);
		boolean before = frame.has(Slot.TO);
		int counted = Math.floorMod(minutes(frame), MINUTES_OF_DAY);
		int hour = before ? counted / 60 : hour(frame);
		int minute = before ? counted % 60 : frame.get(Slot.MINUTE, 0);
		if (hour > 24 || minute > 59 || hour == 24 && minute > 0) {
			reading.value = date;
			// a day that cannot be says more
			if (reading.slip.kind() == Slip.Kind.NONE) {
				reading.slip = new Slip(Slip.Kind.NO_SUCH_TIME, List.of(), "");
			}
			return;
		}
		String time = String.format(Locale.ROOT, "T%02d:%02d", Integer.valueOf(hour), Integer.valueOf(minute))
				+ (frame.has(Slot.SECOND) ? String.format(Locale.ROOT, ":%02d", Integer.valueOf(frame.get(Slot.SECOND))) : "");
		if (frame.has(Slot.ZONEHOURS)) {
			frame.set(Slot.ZONE, frame.get(Slot.ZONESIGN, 1) * (frame.get(Slot.ZONEHOURS) * 60 + frame.get(Slot.ZONEMINUTES, 0)));
		}
		if (frame.has(Slot.USTIME) && !frame.has(Slot.ZONE)) {
			frame.set(Slot.ZONE, Calendars.american(frame.get(Slot.USTIME), day == null ? null : day.atTime(Math.min(hour, 23), minute)));
		}
		boolean zoned = frame.has(Slot.ZONE);
		reading.zone = zoned ? offset(frame.get(Slot.ZONE)) : outletZone;
		reading.value = date + time + (zoned && frame.get(Slot.ZONE) == 0 ? "Z" : "");
		if (day == null) {
			reading.edtf = Edtf.NONE;
			reading.interval = Interval.ALWAYS;
			return;
		}
		LocalDateTime moment = day.atStartOfDay().plusHours(hour).plusMinutes(minute).plusSeconds(frame.get(Slot.SECOND, 0));
		reading.moment = moment;
		reading.momentZone = zoned ? reading.zone : "";
		reading.edtf = Edtf.of(moment, reading.momentZone);
		reading.interval = new Interval(moment, frame.has(Slot.SECOND) ? moment.plusSeconds(1) : moment.plusMinutes(1));
	}

	/** "At 9 p.m. ... at half past nine": as a dial shows it, behind a time of day past noon it is past noon too. */
	private void goOn(int index, Frame frame, @Nullable LocalDate day) {
		Reading before = day == null || !frame.is(Slot.DIAL, 1) || frame.hasAny(Slot.AMPM, Slot.PART) ? null : discourse.momentBefore(index, day);
		LocalDateTime moment = before == null ? null : before.moment;
		if (moment != null && moment.getHour() >= 12) {
			frame.set(Slot.AMPM, 2);
		}
	}

	/** 0800 GMT: hour and minute are written as one number. */
	private static void spread(Frame frame) {
		int number = frame.get(Slot.HOUR);
		if (frame.has(Slot.ZONE) && number > 24 && !frame.has(Slot.MINUTE)) {
			frame.set(Slot.HOUR, number / 100);
			frame.set(Slot.MINUTE, number % 100);
		}
	}

	/** Minutes since midnight, as far as they can be. */
	private static int minutes(Frame frame) {
		return hour(frame) * 60 + frame.get(Slot.MINUTE, 0) - frame.get(Slot.TO, 0);
	}

	static int hour(Frame frame) {
		int hour = frame.get(Slot.HOUR);
		if (frame.has(Slot.AMPM)) {
			return hour > 12 ? hour : hour % 12 + (frame.is(Slot.AMPM, 2) ? 12 : 0);
		}
		boolean late = switch (frame.get(Slot.PART, 0)) {
		case Codes.AFTERNOON, Codes.EVENING_PART -> hour < 12;
		case Codes.MIDDAY -> hour < 6;
		case Codes.NIGHT_PART -> hour >= 5 && hour <= 12;
		default -> false;
		};
		return late ? hour + 12 : hour;
	}

	static String offset(int minutes) {
		if (minutes == 0) {
			return "Z";
		}
		int size = Math.abs(minutes);
		return String.format(Locale.ROOT, "%s%02d:%02d", minutes < 0 ? "-" : "+", Integer.valueOf(size / 60), Integer.valueOf(size % 60));
	}

	private static void part(Reading reading, @Nullable LocalDate day, String date) {
		int part = reading.frame.get(Slot.PART);
		if (part == Codes.SMALL_HOURS) {
			reading.mod = Codes.mod(Codes.START);
		}
		reading.value = date + "T" + Codes.part(part);
		if (day == null) {
			reading.edtf = Edtf.NONE;
			reading.interval = Interval.ALWAYS;
			return;
		}
		reading.edtf = Edtf.of(day);
		reading.interval = new Interval(day.atStartOfDay().plusHours(HOURS[part][0]), day.atStartOfDay().plusHours(HOURS[part][1]));
	}
}
