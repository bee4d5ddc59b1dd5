package org.factline.timeline;

/** What the lanes of a timeline are. */
public enum Grouping {
	/** One for each event, a row for each article's date. */
	EVENT,
	/** One for each outlet. */
	OUTLET,
	/** One for each person or organisation that took part. */
	PERSON,
	/** One for each place. */
	PLACE,
	/** One for each check that found something. */
	CHECK
}
