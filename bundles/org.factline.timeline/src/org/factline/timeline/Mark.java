package org.factline.timeline;

import java.util.Objects;

/**
 * When one article says that something happened.
 *
 * @param outlet  whose article; never empty, the article's id where nobody knows
 * @param article its id
 * @param begin   of the passage that says so, in UTF-16 units of the article's text
 * @param end     behind it
 * @param says    the words
 * @param when    as EDTF
 * @param extent  where that lies
 */
public record Mark(String outlet, String article, int begin, int end, String says, String when, Extent extent) {

	public Mark {
		Objects.requireNonNull(outlet);
		Objects.requireNonNull(article);
		Objects.requireNonNull(says);
		Objects.requireNonNull(when);
		Objects.requireNonNull(extent);
	}
}
