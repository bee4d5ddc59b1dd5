package org.factline.reuse;

import java.util.List;
import java.util.Objects;

import org.factline.text.Span;

/**
 * A text to be compared, and what is known of it.
 *
 * @param id        unique within a comparison
 * @param text      the whole text, furniture included
 * @param outlet    who published it; empty where unknown
 * @param agency    the wire service it is credited to; empty where unknown
 * @param published when, as EDTF or ISO 8601; empty where unknown
 * @param furniture what of the text is known not to be the article's own: "Baca juga" lines, legal lines, share buttons
 */
public record ReuseText(String id, String text, String outlet, String agency, String published, List<Span> furniture) {

	public ReuseText {
		Objects.requireNonNull(id);
		Objects.requireNonNull(outlet);
		Objects.requireNonNull(agency);
		Objects.requireNonNull(published);
		furniture = List.copyOf(furniture);
		for (Span span : furniture) {
			if (span.end() > text.length()) {
				throw new IllegalArgumentException(id + ": furniture lies outside the text: " + span);
			}
		}
	}

	/** A text of which nothing else is known. */
	public static ReuseText of(String id, String text) {
		return new ReuseText(id, text, "", "", "", List.of());
	}
}
