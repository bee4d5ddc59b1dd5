package org.factline.importing.html;

import java.util.List;

/**
 * The visible text of a page in document order, its blocks separated by one LF each.
 *
 * @param text   what the offsets count in
 * @param pieces the blocks, in order
 * @param zones  the elements that were walked through, in document order; the first is the root
 */
record Outline(String text, List<Piece> pieces, List<Zone> zones) {

	Outline {
		pieces = List.copyOf(pieces);
		zones = List.copyOf(zones);
	}

	Zone root() {
		return zones.getFirst();
	}

	String textOf(Piece piece) {
		return text.substring(piece.begin, piece.end);
	}
}
