package org.factline.timeline;

import org.factline.timeline.Extent.Certainty;

/** How an item is drawn, as the bits of one byte: a million of them must be small. */
final class Look {

	static final int UNCERTAIN = 1;
	static final int APPROXIMATE = 1 << 1;
	static final int OPEN_AT_BEGIN = 1 << 2;
	static final int OPEN_AT_END = 1 << 3;
	static final int SET = 1 << 4;
	static final int PROPOSED = 1 << 5;
	/** Its words count from the publication date: "yesterday". */
	static final int RELATIVE = 1 << 6;

	/** Some time in a month, a year: longer than the thing itself. */
	static final int COARSE = 1 << 7;

	private static final long DAY = 24L * 60 * 60;

	private Look() {
	}

	static int of(Extent extent) {
		return (extent.certainty().isUncertain() ? UNCERTAIN : 0) | (extent.certainty().isApproximate() ? APPROXIMATE : 0)
				| (extent.openAtBegin() ? OPEN_AT_BEGIN : 0) | (extent.openAtEnd() ? OPEN_AT_END : 0);
	}

	/** Whether a date is one thing that is given more coarsely than by its day: not from one day to another, and not one of several. */
	static int coarse(String edtf, Extent extent) {
		return edtf.indexOf('/') < 0 && edtf.indexOf(',') < 0 && extent.end() - extent.begin() > DAY ? COARSE : 0;
	}

	static Certainty certainty(int look) {
		boolean uncertain = (look & UNCERTAIN) != 0;
		return (look & APPROXIMATE) != 0 ? uncertain ? Certainty.DOUBTFUL : Certainty.APPROXIMATE : uncertain ? Certainty.UNCERTAIN : Certainty.CERTAIN;
	}
}
