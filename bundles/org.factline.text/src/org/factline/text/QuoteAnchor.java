package org.factline.text;

import java.util.Optional;

/**
 * Finds words again in a text that has changed: by the quotation, what stood around it, and where it was (W3C Web Annotation
 * Data Model, sections 4.2.4 and 4.2.5: TextQuoteSelector and TextPositionSelector). White space may be another one; any
 * other change of the words themselves means that they are no longer there.
 *
 * @param exact  the words
 * @param prefix what stood before them
 * @param suffix what stood behind them
 * @param begin  where they began, in UTF-16 units
 */
public record QuoteAnchor(String exact, String prefix, String suffix, int begin) {

	/** How many characters of the surroundings an anchor keeps, in code points. */
	public static final int CONTEXT = 32;

	/** The anchor of a place in a text. */
	public static QuoteAnchor of(String text, Span place) {
		int before = place.begin();
		for (int i = 0; i < CONTEXT && before > 0; i++) {
			before = text.offsetByCodePoints(before, -1);
		}
		int behind = place.end();
		for (int i = 0; i < CONTEXT && behind < text.length(); i++) {
			behind = text.offsetByCodePoints(behind, 1);
		}
		return new QuoteAnchor(place.in(text), text.substring(before, place.begin()), text.substring(place.end(), behind),
				place.begin());
	}

	/**
	 * Where the words are in a text: of several places the one with the likest surroundings, of equals the nearest.
	 *
	 * @return empty where they are not in it, or the quotation is blank
	 */
	public Optional<Span> find(String text) {
		Folded words = Folded.of(exact.strip());
		if (words.text().isEmpty()) {
			return Optional.empty();
		}
		Folded whole = Folded.of(text);
		String before = Folded.of(prefix).text().stripTrailing();
		String behind = Folded.of(suffix).text().stripLeading();
		Span best = null;
		int likest = -1;
		for (int at = whole.text().indexOf(words.text()); at >= 0; at = whole.text().indexOf(words.text(), at + 1)) {
			int end = at + words.text().length();
			Span place = new Span(whole.origin(at), whole.origin(end - 1) + 1);
			int alike = likeBefore(whole.text(), at, before) + likeBehind(whole.text(), end, behind);
			if (best == null || alike > likest
					|| alike == likest && Math.abs(place.begin() - begin) < Math.abs(best.begin() - begin)) {
				best = place;
				likest = alike;
			}
		}
		return Optional.ofNullable(best);
	}

	private static int likeBefore(String text, int at, String prefix) {
		int from = at;
		while (from > 0 && text.charAt(from - 1) == ' ') {
			from--;
		}
		int count = 0;
		while (count < prefix.length() && count < from
				&& text.charAt(from - 1 - count) == prefix.charAt(prefix.length() - 1 - count)) {
			count++;
		}
		return count;
	}

	private static int likeBehind(String text, int at, String suffix) {
		int from = at;
		while (from < text.length() && text.charAt(from) == ' ') {
			from++;
		}
		int count = 0;
		while (count < suffix.length() && from + count < text.length() && text.charAt(from + count) == suffix.charAt(count)) {
			count++;
		}
		return count;
	}

	/**
	 * A text with each run of white space as one space.
	 *
	 * @param origins where each of its units comes from
	 */
	private record Folded(String text, int[] origins) {

		static Folded of(String text) {
			StringBuilder folded = new StringBuilder(text.length());
			int[] origins = new int[text.length()];
			for (int i = 0; i < text.length(); i++) {
				char unit = text.charAt(i);
				boolean space = Character.isWhitespace(unit) || Character.isSpaceChar(unit);
				if (!space || folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ') {
					origins[folded.length()] = i;
					folded.append(space ? ' ' : unit);
				}
			}
			return new Folded(folded.toString(), origins);
		}

		int origin(int at) {
			return origins[at];
		}
	}
}
