package org.factline.time.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.time.Anchor;
import org.factline.time.Edtf;
import org.factline.time.Interval;
import org.factline.time.Precision;

/** A moment that relative expressions count from: publication, or the saving of the page. */
record Reference(Anchor anchor, Edtf edtf, String reason) {

	static final Reference UNKNOWN = new Reference(Anchor.NONE, Edtf.NONE, "no publication date is known");

	/** The day, or null where it is not known to the day. */
	@Nullable LocalDate day() {
		return edtf.isDay() ? edtf.earliest().toLocalDate() : null;
	}

	/** The year, or null. */
	@Nullable Integer year() {
		return edtf.isKnown() && edtf.interval().hasEarliest() && edtf.interval().hasLatest()
				&& edtf.earliest().getYear() == edtf.latest().minusNanos(1).getYear() ? Integer.valueOf(edtf.earliest().getYear()) : null;
	}

	/** The time of day too, or null. */
	@Nullable LocalDateTime moment() {
		return edtf.precision() == Precision.TIME ? edtf.earliest() : null;
	}

	Interval interval() {
		return edtf.interval();
	}
}
