package org.factline.importing.plan;

import java.util.Objects;

/**
 * A difference between an article and what would take its place.
 *
 * @param what   the field, {@code text}, {@code blocks}, {@code contributors} or {@code claims}
 * @param before its value; of a text, the paragraphs that are no longer there
 * @param after  its new value; of a text, the paragraphs that were not there
 */
public record Change(String what, String before, String after) {

	/** Claims that the article checks and the dossier does not know, or with another verdict; they have no value before. */
	public static final String CLAIMS = "claims";

	public Change {
		Objects.requireNonNull(what);
		Objects.requireNonNull(before);
		Objects.requireNonNull(after);
	}
}
