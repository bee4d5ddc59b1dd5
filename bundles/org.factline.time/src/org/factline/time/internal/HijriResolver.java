package org.factline.time.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.time.Anchor;
import org.factline.time.Edtf;
import org.factline.time.Interval;

/**
 * Days, months and years of the Islamic calendar, by Umm al-Qura. Where the moon is sighted a month may begin a day
 * earlier or later, so all of them are approximate.
 */
final class HijriResolver {

	/** No year of the Islamic calendar that news speak of is above; "Ramadan 2031" has one of ours. */
	static final int LAST_YEAR = 1600;

	/** A day, month or year with the days that it covers. */
	private record Stretch(LocalDate first, LocalDate last) {
	}

	private HijriResolver() {
	}

	// 10 Zulhijah 1440 H, bulan Ramadan, tahun 1440 Hijriah
	static void resolve(Reading reading, Reference published) {
		Stretch found = stretch(reading, published);
		if (found == null) {
			reading.value = reading.frame.has(Slot.DAY) ? "XXXX-XX-XX" : "XXXX-XX";
			reading.interval = Interval.ALWAYS;
			reading.reason = published.day() == null ? published.reason() : "no such date of the Islamic calendar of Umm al-Qura";
		} else if (reading.frame.has(Slot.DAY)) {
			reading.day(found.first);
			reading.edtf = Edtf.parse(found.first + "~");
		} else {
			reading.value = found.first + "/" + found.last;
			reading.edtf = Edtf.parse(found.first + "~/" + found.last + '~');
			reading.year = found.last.getYear();
		}
	}

	private static @Nullable Stretch stretch(Reading reading, Reference published) {
		Frame frame = reading.frame;
		if (frame.has(Slot.YEAR) && frame.get(Slot.YEAR) <= LAST_YEAR) {
			reading.reason = "Islamic calendar of Umm al-Qura; the day may differ by one where the moon is sighted";
			return of(frame, frame.get(Slot.YEAR));
		}
		Integer year = frame.has(Slot.YEAR) ? Integer.valueOf(frame.get(Slot.YEAR)) : null;
		LocalDate reference = published.day();
		if (year == null && reference != null) {
			reading.anchored(Anchor.PUBLISHED, -1, "Islamic calendar of Umm al-Qura; the one nearest to publication");
			year = frame.has(Slot.YOFF) ? Integer.valueOf(reference.getYear() + frame.get(Slot.YOFF)) : null;
		}
		if (year == null && reference == null) {
			return null;
		}
		LocalDate near = year != null ? LocalDate.of(year.intValue(), 7, 1) : reference;
		return near == null ? null : nearest(frame, near, year);
	}

	/** The one nearest to a day; only of those that begin in a year where one is given. */
	private static @Nullable Stretch nearest(Frame frame, LocalDate near, @Nullable Integer year) {
		List<Stretch> about = new ArrayList<>();
		int middle = Calendars.hijriYear(near);
		for (int by = -1; middle > 0 && by <= 1; by++) {
			Stretch one = of(frame, middle + by);
			if (one != null && (year == null || one.first.getYear() == year.intValue()) && leads(frame, one, near)) {
				about.add(one);
			}
		}
		return about.stream().min((a, b) -> Long.compare(distance(a, near), distance(b, near))).orElse(null);
	}

	private static boolean leads(Frame frame, Stretch one, LocalDate near) {
		int direction = frame.get(Slot.DIR, 0);
		return direction == 0 || (direction < 0 ? one.first.isBefore(near) : one.last.isAfter(near));
	}

	private static long distance(Stretch one, LocalDate near) {
		return near.isBefore(one.first) ? Calendars.distance(one.first, near) : near.isAfter(one.last) ? Calendars.distance(one.last, near) : 0;
	}

	private static @Nullable Stretch of(Frame frame, int year) {
		int month = frame.get(Slot.HIJRI);
		LocalDate first = Calendars.hijri(year, Math.max(month, 1), frame.get(Slot.DAY, 1));
		LocalDate next = frame.has(Slot.DAY) || first == null ? null
				: Calendars.hijri(month == 0 || month == 12 ? year + 1 : year, month == 0 ? 1 : month % 12 + 1, 1);
		return first == null || next == null && !frame.has(Slot.DAY) ? null : new Stretch(first, next == null ? first : next.minusDays(1));
	}
}
