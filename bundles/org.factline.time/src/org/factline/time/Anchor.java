package org.factline.time;

/** What was needed to tell which time is meant. */
public enum Anchor {
	/** The day of publication. */
	PUBLISHED,
	/** An expression before this one. */
	PREVIOUS,
	/** An expression behind this one. */
	NEXT,
	/** The moment at which the page was saved. */
	RETRIEVED,
	/** Nothing: it is complete as written, or it could not be told. */
	NONE
}
