package org.factline.article;

import java.util.Locale;

/** What kind of thing a finding is about. */
public enum Family {
	/** Two statements that cannot both be true. */
	CONTRADICTION,
	/** A statement against the calendar or against its own page. */
	CALENDAR,
	/** Repetition, shared origin, missing attribution. */
	SOURCE,
	/** Broken quotation marks, glued words. */
	TEXT_QUALITY;

	/** The name that files and reports use, such as {@code text-quality}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
