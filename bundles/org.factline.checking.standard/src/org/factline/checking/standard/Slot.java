package org.factline.checking.standard;

import java.util.Locale;

import org.factline.text.Span;

/** A value that an article gives for something that can have one value only. */
interface Slot {

	/** Where it stands in the article, in UTF-16 units. */
	Span span();

	/** The value in a form that does not depend on wording; equal values are no conflict. */
	String value();

	/** The value as a message shows it. */
	String shown(Locale locale);
}
