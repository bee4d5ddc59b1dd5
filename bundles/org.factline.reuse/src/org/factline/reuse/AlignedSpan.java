package org.factline.reuse;

import java.util.Comparator;

import org.factline.text.Span;

/**
 * The same words in two places.
 *
 * @param a where they stand in the first text; inside one article, the earlier place
 * @param b where they stand in the second text; inside one article, the later place
 */
public record AlignedSpan(Span a, Span b) {

	/** By the place in the first text, then by that in the second. */
	public static final Comparator<AlignedSpan> IN_TEXT = Comparator.comparing(AlignedSpan::a, Span.IN_TEXT)
			.thenComparing(AlignedSpan::b, Span.IN_TEXT);
}
