package org.factline.statement;

import org.factline.text.Span;

/**
 * A word that denies, doubts, plans or repeats what its clause tells. What only looks like one ("tidak hanya … tetapi",
 * "tak lama", "bukan tidak mungkin") is none.
 *
 * @param begin offset of its first character, in UTF-16 units
 * @param end   offset behind its last character
 * @param text  its characters in lower case
 * @param kind  what it does
 * @param scope the clause that it holds for
 */
public record Cue(int begin, int end, String text, Kind kind, Span scope) {

	/** What a cue does. */
	public enum Kind {
		/** tidak, bukan, tanpa, not: it is not so. */
		NEGATION,
		/** belum, not yet. */
		NOT_YET,
		/** batal, ditunda, cancelled: it was to be. */
		CANCELLED,
		/** kembali, lagi, again: another time. */
		AGAIN,
		/** akan, rencana, will, plans. */
		PLAN,
		/** dapat, mungkin, may. */
		POSSIBLE,
		/** diduga, disangka, allegedly. */
		SUSPECTED,
		/** harus, wajib, must. */
		OBLIGATION,
		/** jika, bila, if. */
		CONDITION
	}

	/** Where it stands. */
	public Span span() {
		return new Span(begin, end);
	}
}
