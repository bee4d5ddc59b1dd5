package org.factline.checking.standard;

import java.util.Locale;

import org.factline.text.Span;

/**
 * Words of an article that stand for a value.
 *
 * @param span  where they stand
 * @param value the value in a form that does not depend on wording
 * @param text  the words
 */
record Words(Span span, String value, String text) implements Slot {

	@Override
	public String shown(Locale locale) {
		return '“' + text.replaceAll("\\s+", " ") + '”';
	}
}
