package org.factline.timeline;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.factline.time.Edtf;
import org.factline.time.EdtfSyntaxException;

/**
 * The stretch of time that a date covers: a month is the whole month, not its first day. Seconds since 1970-01-01T00:00 of the clocks
 * where it happened; zones do not enter.
 *
 * @param begin       the first second
 * @param end         behind the last second; after {@code begin}
 * @param openAtBegin whether it may have begun earlier, nobody says when
 * @param openAtEnd   whether it may go on
 * @param certainty   how far the date can be trusted
 */
public record Extent(long begin, long end, boolean openAtBegin, boolean openAtEnd, Certainty certainty) {

	/** How far a date can be trusted, as its signs say. */
	public enum Certainty {
		/** No sign. */
		CERTAIN,
		/** {@code ~}: about then. */
		APPROXIMATE,
		/** {@code ?}: the source is doubted. */
		UNCERTAIN
	}

	/** An end that is open is drawn so long, in seconds: the mark shows that it begins, and runs out. */
	private static final long OPEN = 3L * 24 * 60 * 60;

	public Extent {
		if (end <= begin) {
			throw new IllegalArgumentException(begin + " to " + end);
		}
	}

	/** The stretch of a date in Extended Date/Time Format (ISO 8601-2:2019, level 2); nothing where none is known. */
	public static Optional<Extent> of(String edtf) {
		try {
			return edtf.isEmpty() ? Optional.empty() : of(Edtf.parse(edtf));
		} catch (EdtfSyntaxException e) {
			return Optional.empty();
		}
	}

	/** The stretch of a date; nothing where none is known. */
	public static Optional<Extent> of(Edtf date) {
		boolean openAtBegin = date.earliest().equals(LocalDateTime.MIN);
		boolean openAtEnd = date.latest().equals(LocalDateTime.MAX);
		if (!date.isKnown() || openAtBegin && openAtEnd) {
			return Optional.empty();
		}
		long begin = openAtBegin ? seconds(date.latest()) - OPEN : seconds(date.earliest());
		long end = openAtEnd ? begin + OPEN : Math.max(begin + 1, seconds(date.latest()));
		Certainty certainty = date.isUncertain() ? Certainty.UNCERTAIN : date.isApproximate() ? Certainty.APPROXIMATE : Certainty.CERTAIN;
		return Optional.of(new Extent(begin, end, openAtBegin, openAtEnd, certainty));
	}

	/** The smallest stretch that holds two. */
	public Extent union(Extent other) {
		return new Extent(Math.min(begin, other.begin), Math.max(end, other.end), false, false, Certainty.CERTAIN);
	}

	/** Whether two have a second in common. */
	public boolean overlaps(Extent other) {
		return begin < other.end && other.begin < end;
	}

	private static long seconds(LocalDateTime time) {
		return time.toEpochSecond(ZoneOffset.UTC);
	}
}
