package org.factline.reuse;

import java.util.Comparator;
import java.util.List;

import org.factline.text.CodePointOrder;
import org.factline.text.Span;

/**
 * What two articles have in common word for word, or, where {@code a} equals {@code b}, what stands twice inside one.
 * Containment and resemblance are those of Broder (1997), "On the resemblance and containment of documents", over sets of
 * shingles.
 * <p>
 * Between two articles, {@code spans} are the runs of equal tokens that no token before or after prolongs and that are at
 * least a shingle long. Inside one article they are the repeats that {@link Repeats#within} describes. Ends of spans are
 * ends of tokens.
 *
 * @param a         id of the first article, before {@code b} in code point order, or equal to it
 * @param b         id of the second article
 * @param shared    distinct shingles that stand in both
 * @param shinglesA distinct shingles of the first
 * @param shinglesB distinct shingles of the second
 * @param spans     what stands in both, in the order of {@link AlignedSpan#IN_TEXT}
 * @param aCovered  everything of the first that the second holds as well, as disjoint spans in order; inside one article,
 *                  the earlier places
 * @param bCovered  the same of the second; inside one article, the later places
 * @param verbatim  inside one article, the pieces of its repeats that are equal character for character, as
 *                  {@link Repeat#verbatim} has them; between two articles nothing, since their texts are not kept
 */
public record ReusePair(String a, String b, int shared, int shinglesA, int shinglesB, List<AlignedSpan> spans,
		List<Span> aCovered, List<Span> bCovered, List<AlignedSpan> verbatim) {

	/** By {@code a}, then by {@code b}, in code point order. */
	public static final Comparator<ReusePair> IN_ORDER = Comparator.comparing(ReusePair::a, CodePointOrder.INSTANCE)
			.thenComparing(ReusePair::b, CodePointOrder.INSTANCE);

	public ReusePair {
		spans = List.copyOf(spans);
		aCovered = List.copyOf(aCovered);
		bCovered = List.copyOf(bCovered);
		verbatim = List.copyOf(verbatim);
	}

	/** Two articles. */
	public ReusePair(String a, String b, int shared, int shinglesA, int shinglesB, List<AlignedSpan> spans,
			List<Span> aCovered, List<Span> bCovered) {
		this(a, b, shared, shinglesA, shinglesB, spans, aCovered, bCovered, List.of());
	}

	/** Whether this is repetition inside one article. */
	public boolean isWithin() {
		return a.equals(b);
	}

	/** How much of the first article stands in the second: shared shingles by those of the first, 0 to 1. */
	public double containmentAInB() {
		return ratio(shared, shinglesA);
	}

	/** How much of the second article stands in the first, 0 to 1. */
	public double containmentBInA() {
		return ratio(shared, shinglesB);
	}

	/** Shared shingles by those of either, 0 to 1. */
	public double jaccard() {
		return ratio(shared, shinglesA + shinglesB - shared);
	}

	private static double ratio(int part, int whole) {
		return whole == 0 ? 0 : (double) part / whole;
	}
}
