package org.factline.statement;

import org.factline.text.Span;

/**
 * A number, or letters and digits, that names a thing and counts nothing.
 *
 * @param begin offset of its first character, in UTF-16 units, its head word ("Pasal", "KM") included
 * @param end   offset behind its last character
 * @param text  its characters
 * @param kind  what it names
 * @param value the same in one spelling: upper case, without white space and leading zeros ({@code B1234XYZ},
 *              {@code PASAL 187}, {@code UU 12/2011}, {@code KM 36+500})
 */
public record Identifier(int begin, int end, String text, Kind kind, String value) {

	/** What an identifier names. */
	public enum Kind {
		/** A vehicle, by its plate. */
		PLATE,
		/** A law or decree, by number and year. */
		LAW,
		/** An article, paragraph or section of one. */
		ARTICLE,
		/** A flight, train or group of pilgrims. */
		FLIGHT,
		/** A place on a road or line. */
		ROAD,
		/** A house, room, seat or quarter. */
		ADDRESS,
		/** A make: "Boeing 737-800", "U-16", "Covid-19". */
		MODEL,
		/** A place in a sequence that is no rank: "hari ke-3", "HUT ke-74". */
		ORDINAL,
		/** Any other. */
		OTHER
	}

	/** Where it stands. */
	public Span span() {
		return new Span(begin, end);
	}
}
