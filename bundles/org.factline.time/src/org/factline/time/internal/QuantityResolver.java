package org.factline.time.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.time.Anchor;
import org.factline.time.Edtf;
import org.factline.time.Interval;
import org.factline.time.TimeContext;
import org.factline.time.TimexType;

/** How long, how often, how long ago, and words for past, present and future. */
final class QuantityResolver {

	private static final Map<ChronoUnit, DateTimeFormatter> FORMATS = Map.of(ChronoUnit.HOURS, DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH", Locale.ROOT),
			ChronoUnit.MINUTES, DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT),
			ChronoUnit.SECONDS, DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT));

	private final Discourse discourse;
	private final Layout layout;

	QuantityResolver(Discourse discourse, Layout layout) {
		this.discourse = discourse;
		this.layout = layout;
	}

	// dua setengah tahun, 14 hari, puluhan tahun
	static void duration(Reading reading) {
		reading.type = TimexType.DURATION;
		reading.interval = Interval.ALWAYS;
		reading.value = length(reading.frame);
	}

	private static String length(Frame frame) {
		int unit = frame.get(Slot.UNIT, Codes.DAY);
		String prefix = Codes.isTimeUnit(unit) || unit >= Codes.NIGHT ? "PT" : "P";
		if (unit == Codes.NIGHT || unit == Codes.MORNING || unit == Codes.EVENING) {
			prefix = "P";
		}
		String letter = Codes.letter(unit);
		if (frame.has(Slot.VAGUE) || frame.has(Slot.N2)) {
			return prefix + "X" + letter;
		}
		int number = count(frame);
		if (number == 0 && frame.is(Slot.FRAC, 5)) {
			return switch (unit) {
			case Codes.HOUR -> "PT30M";
			case Codes.YEAR -> "P6M";
			case Codes.DAY -> "PT12H";
			default -> prefix + "0.5" + letter;
			};
		}
		long factor = unit == Codes.QUARTER ? 3 : unit == Codes.HALF ? 6 : 1;
		return prefix + number * factor + (frame.has(Slot.FRAC) ? "." + frame.get(Slot.FRAC) : "") + letter
				.replace('Q', 'M');
	}

	// setiap Senin, dua kali seminggu, setiap tanggal 2 Oktober
	static void set(Reading reading) {
		Frame frame = reading.frame;
		reading.type = TimexType.SET;
		reading.interval = Interval.ALWAYS;
		reading.quant = frame.has(Slot.QUANT) ? Codes.quant(frame.get(Slot.QUANT)) : "";
		reading.freq = frame.has(Slot.FREQ) ? frame.get(Slot.FREQ) + "X" : "";
		if (frame.has(Slot.MONTH)) {
			reading.value = String.format(Locale.ROOT, "XXXX-%02d", Integer.valueOf(frame.get(Slot.MONTH)))
					+ (frame.has(Slot.DAY) ? String.format(Locale.ROOT, "-%02d", Integer.valueOf(frame.get(Slot.DAY))) : "");
			reading.edtf = frame.get(Slot.DAY, 1) <= 28 ? Edtf.parse(reading.value) : Edtf.NONE;
		} else if (frame.has(Slot.DAY)) {
			reading.value = String.format(Locale.ROOT, "XXXX-XX-%02d", Integer.valueOf(frame.get(Slot.DAY)));
		} else if (frame.has(Slot.WEEKDAY)) {
			reading.value = "XXXX-WXX-" + frame.get(Slot.WEEKDAY) + (frame.has(Slot.WEEKDAY2) ? "/XXXX-WXX-" + frame.get(Slot.WEEKDAY2) : "");
		} else if (frame.has(Slot.HOUR)) {
			ClockResolver.borrow(reading);
			reading.zone = frame.has(Slot.ZONE) ? ClockResolver.offset(frame.get(Slot.ZONE)) : "";
			reading.value = String.format(Locale.ROOT, "T%02d:%02d", Integer.valueOf(ClockResolver.hour(frame)), Integer.valueOf(frame.get(Slot.MINUTE, 0)));
		} else if (frame.has(Slot.PART)) {
			reading.value = "XXXX-XX-XXT" + Codes.part(frame.get(Slot.PART));
		} else if (frame.has(Slot.SEASON)) {
			reading.value = "XXXX-" + Codes.season(frame.get(Slot.SEASON));
		} else if (frame.is(Slot.UNIT, Codes.WEEKEND)) {
			reading.value = "XXXX-WXX-WE";
		} else {
			reading.value = length(frame);
		}
	}

	// saat ini, ke depan
	static void reference(Reading reading, Reference published) {
		int code = reading.frame.get(Slot.REF);
		reading.value = Codes.ref(code);
		Interval whole = published.interval();
		reading.interval = switch (code) {
		case Codes.PAST -> new Interval(LocalDateTime.MIN, whole.hasLatest() ? whole.latest() : LocalDateTime.MAX);
		case Codes.FUTURE -> new Interval(whole.hasEarliest() ? whole.earliest() : LocalDateTime.MIN, LocalDateTime.MAX);
		default -> whole;
		};
		reading.anchored(published.edtf().isKnown() ? Anchor.PUBLISHED : Anchor.NONE, -1, published.reason());
	}

	// 4 bulan lalu, dua hari kemudian, 23 jam yang lalu
	void shift(int index, Reading reading, Reference published, Reference retrieved, TimeContext context) {
		Frame frame = reading.frame;
		boolean furniture = frame.get(Slot.DIR, -1) < 0 && !frame.is(Slot.CTX, 1) && layout.isFurniture(frame.from, frame.to);
		Reference from = furniture ? retrieved : published;
		Reading before = frame.is(Slot.CTX, 1) ? discourse.dayBefore(index, false) : null;
		LocalDate day = from.day();
		LocalDateTime moment = from.moment();
		LocalDate spoken = before == null ? null : before.day;
		if (before != null && spoken != null) {
			day = spoken;
			moment = null;
			reading.anchored(Anchor.PREVIOUS, before.begin, "counts from the day spoken of before");
			Reading exact = Codes.isTimeUnit(frame.get(Slot.UNIT, Codes.DAY)) ? discourse.momentBefore(index, spoken) : null;
			if (exact != null) {
				moment = exact.moment;
				reading.momentZone = exact.momentZone;
				reading.anchored(Anchor.PREVIOUS, exact.begin, "counts from the time of day spoken of before");
			}
		} else if (frame.is(Slot.CTX, 1)) {
			day = null;
			reading.reason = "the day that it counts from is not told";
		} else {
			reading.anchored(day == null && !furniture ? Anchor.NONE : from.anchor(), -1, from.reason());
		}
		if (frame.has(Slot.VAGUE) || isBeyondCalendar(frame)) {
			reading.value = Codes.ref(frame.get(Slot.DIR, -1) < 0 ? Codes.PAST : Codes.FUTURE);
			reading.interval = Interval.ALWAYS;
			return;
		}
		move(reading, day, moment, from, context);
	}

	private static int count(Frame frame) {
		int number = frame.get(Slot.N, frame.has(Slot.FRAC) ? 0 : 1);
		return frame.has(Slot.THOUSANDS) && number < 1000 ? number * 1000 + frame.get(Slot.THOUSANDS) : number;
	}

	/** Whether it is further away than a calendar is of use for. */
	private static boolean isBeyondCalendar(Frame frame) {
		int most = switch (frame.get(Slot.UNIT, Codes.DAY)) {
		case Codes.CENTURY, Codes.MILLENNIUM -> 15;
		case Codes.DECADE -> 150;
		case Codes.YEAR, Codes.HALF, Codes.QUARTER -> 1500;
		default -> 100_000;
		};
		return count(frame) > most;
	}

	private static void move(Reading reading, @Nullable LocalDate day, @Nullable LocalDateTime moment, Reference from, TimeContext context) {
		Frame frame = reading.frame;
		int unit = frame.get(Slot.UNIT, Codes.DAY);
		long by = (long) frame.get(Slot.DIR, -1) * count(frame);
		reading.interval = Interval.ALWAYS;
		if (day == null) {
			reading.type = Codes.isTimeUnit(unit) ? TimexType.TIME : TimexType.DATE;
			Integer year = from.year();
			if (unit == Codes.YEAR && year != null && !frame.is(Slot.CTX, 1)) {
				reading.interval = null;
				reading.year((int) (year.intValue() + by));
			} else {
				reading.value = Codes.isTimeUnit(unit) ? "XXXX-XX-XXTXX" : unit == Codes.YEAR ? "XXXX" : unit == Codes.MONTH ? "XXXX-XX"
						: unit == Codes.WEEK && !frame.is(Slot.CTX, 1) ? "XXXX-WXX" : "XXXX-XX-XX";
			}
			return;
		}
		if (Codes.isTimeUnit(unit)) {
			clock(reading, unit, by, day, moment, context);
			return;
		}
		reading.interval = null;
		switch (unit) {
		case Codes.WEEK -> week(reading, day.plusWeeks(by));
		case Codes.MONTH -> reading.month(YearMonth.from(day).plusMonths(by + (frame.has(Slot.FRAC) ? Long.signum(by) * 6 / 12 : 0)));
		case Codes.QUARTER -> reading.month(YearMonth.from(day).plusMonths(3 * by));
		case Codes.HALF -> reading.month(YearMonth.from(day).plusMonths(6 * by));
		case Codes.YEAR -> {
			if (frame.has(Slot.FRAC) && by == 0) {
				reading.month(YearMonth.from(day).plusMonths(6L * frame.get(Slot.DIR, -1)));
			} else {
				reading.year((int) (day.getYear() + by));
			}
		}
		case Codes.DECADE -> decade(reading, day.getYear() / 10 + (int) by);
		case Codes.CENTURY -> century(reading, day.getYear() / 100 + (int) by);
		default -> reading.day(day.plusDays(by));
		}
	}

	private static void week(Reading reading, LocalDate day) {
		if (reading.frame.is(Slot.CTX, 1)) {
			reading.day(day);
			return;
		}
		reading.value = Calendars.week(day);
		reading.edtf = Edtf.ofDays(Calendars.monday(day), Calendars.monday(day).plusDays(6));
		reading.year = day.getYear();
		reading.alternatives.add(Edtf.of(day));
	}

	private static void decade(Reading reading, int decade) {
		reading.value = String.format(Locale.ROOT, "%03d", Integer.valueOf(decade));
		reading.edtf = Edtf.parse(reading.value + "X");
	}

	private static void century(Reading reading, int century) {
		reading.value = String.format(Locale.ROOT, "%02d", Integer.valueOf(century));
		reading.edtf = Edtf.parse(reading.value + "XX");
	}

	/** Hours and minutes can be counted from a moment; from a day only the day, or two, is known. */
	private static void clock(Reading reading, int unit, long by, LocalDate day, @Nullable LocalDateTime moment, TimeContext context) {
		reading.type = TimexType.TIME;
		ChronoUnit step = unit == Codes.HOUR ? ChronoUnit.HOURS : unit == Codes.MINUTE ? ChronoUnit.MINUTES : ChronoUnit.SECONDS;
		long units = by;
		if (reading.frame.is(Slot.FRAC, 5)) {
			units = 60 * by + 30L * reading.frame.get(Slot.DIR, -1);
			step = unit == Codes.HOUR ? ChronoUnit.MINUTES : ChronoUnit.SECONDS;
		}
		if (moment == null) {
			LocalDateTime begin = day.atStartOfDay().plus(units, step);
			reading.interval = new Interval(begin, begin.plusDays(1));
			LocalDate first = begin.toLocalDate();
			reading.value = first.equals(begin.plusDays(1).minusSeconds(1).toLocalDate()) ? first + "TXX" : "XXXX-XX-XXTXX";
			reading.edtf = Edtf.ofDays(first, begin.plusDays(1).minusSeconds(1).toLocalDate());
			return;
		}
		// "two hours later" than a clock time that is told is as exact as that
		ChronoUnit exact = unit == Codes.SECOND ? ChronoUnit.SECONDS
				: unit == Codes.HOUR && step == ChronoUnit.HOURS && !reading.frame.is(Slot.CTX, 1) ? ChronoUnit.HOURS : ChronoUnit.MINUTES;
		LocalDateTime then = moment.plus(units, step).truncatedTo(exact);
		reading.day = then.toLocalDate();
		reading.moment = then;
		reading.zone = reading.momentZone.isEmpty() ? context.zone() : reading.momentZone;
		reading.value = then.format(FORMATS.get(exact)) + (reading.momentZone.equals("Z") ? "Z" : "");
		reading.edtf = Edtf.of(then, reading.momentZone);
		reading.interval = new Interval(then, then.plus(1, exact));
	}
}
