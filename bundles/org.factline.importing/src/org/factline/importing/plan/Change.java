package org.factline.importing.plan;

import java.util.Objects;

/**
 * A difference between an article and what would take its place.
 *
 * @param what   the field, {@code text}, {@code blocks} or {@code contributors}
 * @param before its value; of a text, the paragraphs that are no longer there
 * @param after  its new value; of a text, the paragraphs that were not there
 */
public record Change(String what, String before, String after) {

	public Change {
		Objects.requireNonNull(what);
		Objects.requireNonNull(before);
		Objects.requireNonNull(after);
	}
}
