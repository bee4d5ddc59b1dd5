package org.factline.ui.reader.marks;

import java.util.Optional;

import org.factline.text.Span;

/**
 * One of an article's three dates, as its header says it.
 *
 * @param words    the date in words; what is said instead where it is not known
 * @param edtf     EDTF; empty where it is not known
 * @param evidence how it is known, in words
 * @param inferred whether the page does not say it itself
 * @param place    where the text says it, in UTF-16 units
 */
public record DateFact(String words, String edtf, String evidence, boolean inferred, Optional<Span> place) {

	/** Whether there is a date. */
	public boolean isKnown() {
		return !edtf.isEmpty();
	}
}
