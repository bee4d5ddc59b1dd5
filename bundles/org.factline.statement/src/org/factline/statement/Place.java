package org.factline.statement;

import java.util.List;
import java.util.Objects;

import org.factline.text.Span;
import org.factline.time.Role;

/**
 * A place in the text where a place is named.
 *
 * @param begin     offset of its first character, in UTF-16 units, its kind ("Kabupaten") included
 * @param end       offset behind its last character
 * @param text      its characters
 * @param kind      what it is
 * @param canonical the gazetteer's name, or the words
 * @param key       the {@link NormalForm} of it, to compare with; a code for countries ({@code ID}, ISO 3166-1) and for
 *                  Indonesian regions ({@code ID-31}, {@code ID-31.71}, the ministry's numbers)
 * @param within    the keys of what it lies in, nearest first; empty where that is not known
 * @param role      what it stands for
 */
public record Place(int begin, int end, String text, Kind kind, String canonical, String key, List<String> within, Role role) {

	/** What a place is. */
	public enum Kind {
		/** A state or territory. */
		COUNTRY,
		/** A province or state of one. */
		PROVINCE,
		/** A regency or city. */
		REGENCY,
		/** A district, village or quarter. */
		DISTRICT,
		/** A city abroad. */
		CITY,
		/** A road, building, field, station. */
		SITE,
		/** A mountain, island, sea, region; any other. */
		OTHER
	}

	public Place {
		Objects.requireNonNull(canonical);
		within = List.copyOf(within);
	}

	/** Where it stands. */
	public Span span() {
		return new Span(begin, end);
	}

	/** Whether both can be the place of one thing: the same, or one inside the other as far as is known. */
	public boolean isCompatible(Place other) {
		return key.equals(other.key) || within.contains(other.key) || other.within.contains(key);
	}
}
