package org.factline.timeline;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.factline.time.Edtf;
import org.factline.time.EdtfSyntaxException;
import org.factline.time.Precision;

/**
 * The stretch of time that a date covers: a month is the whole month, not its first day. Seconds since 1970-01-01T00:00 of the clocks
 * where it happened, or of a stated zone.
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
		UNCERTAIN,
		/** {@code %}: both. */
		DOUBTFUL;

		/** Whether it is hatched: the source is doubted. */
		public boolean isUncertain() {
			return this == UNCERTAIN || this == DOUBTFUL;
		}

		/** Whether its ends fade: it was about then. */
		public boolean isApproximate() {
			return this == APPROXIMATE || this == DOUBTFUL;
		}
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
		return of(edtf, Optional.empty());
	}

	/**
	 * The stretch of a date as the clocks of one zone have it.
	 *
	 * @param zone moments that state their own offset from UTC are moved there; days are not, since nobody says where they begin.
	 *             Empty for the clocks of the place
	 */
	public static Optional<Extent> of(String edtf, Optional<ZoneOffset> zone) {
		try {
			return edtf.isEmpty() ? Optional.empty() : of(Edtf.parse(edtf)).map(extent -> zone.map(to -> moved(extent, edtf, to)).orElse(extent));
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
		return Optional.of(new Extent(begin, end, openAtBegin, openAtEnd, certainty(date)));
	}

	private static Certainty certainty(Edtf date) {
		if (date.isUncertain()) {
			return date.isApproximate() ? Certainty.DOUBTFUL : Certainty.UNCERTAIN;
		}
		return date.isApproximate() ? Certainty.APPROXIMATE : Certainty.CERTAIN;
	}

	private static Extent moved(Extent extent, String edtf, ZoneOffset zone) {
		try {
			long shift = zone.getTotalSeconds() - OffsetDateTime.parse(edtf).getOffset().getTotalSeconds();
			return new Extent(extent.begin + shift, extent.end + shift, extent.openAtBegin, extent.openAtEnd, extent.certainty);
		} catch (DateTimeParseException e) {
			// a day, a month, or a moment of which nobody says the zone
			return extent;
		}
	}

	/** Whether a date is several that it may be, or all of which it is: {@code [2024-03-01,2024-03-04]}. */
	public static boolean isSet(Edtf date) {
		return date.members().size() > 1 && date.precision() != Precision.NONE;
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
