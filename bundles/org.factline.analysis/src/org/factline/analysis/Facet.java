package org.factline.analysis;

/** A respect in which two passages can differ. */
public enum Facet {
	/** Days and times. */
	WHEN,
	/** Places. */
	WHERE,
	/** Figures. */
	HOW_MANY,
	/** People and organisations. */
	WHO,
	/** Whether it is so: negation, doubt, plan. */
	WHETHER
}
