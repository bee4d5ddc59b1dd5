package org.factline.statement;

import org.factline.text.Span;

/**
 * An office, post or profession with its holder.
 *
 * @param begin     offset of its first character, in UTF-16 units
 * @param end       offset behind its last character
 * @param text      its characters, words for acting and former included
 * @param canonical short forms written out ("Menteri Luar Negeri" for "Menlu"), without words for acting and former
 * @param standing  whether it is held, held for the time being, or was
 * @param holder    the canonical name of who holds it; empty where that is not told beside it
 */
public record Office(int begin, int end, String text, String canonical, Standing standing, String holder) {

	/** Whether an office is held. */
	public enum Standing {
		/** Held, as far as the words say. */
		HELD,
		/** Plt., Pj., acting. */
		ACTING,
		/** mantan, eks, former. */
		FORMER,
		/** terpilih, calon, elect: not yet. */
		ELECT
	}

	/** Where it stands. */
	public Span span() {
		return new Span(begin, end);
	}
}
