package org.factline.evaluation.contradictions;

/** Which half of the data is looked at; the id of the (first) article decides, so that a story stays on one side. */
enum Half {
	/** The half that rules may be tuned on. */
	DEV,
	/** The half that is kept back. */
	HELD,
	/** Both. */
	ALL;

	/** Whether an item belongs to this half. */
	boolean holds(String id) {
		return this == ALL || (this == DEV) == (Integer.bitCount(id.hashCode()) % 2 == 0);
	}
}
