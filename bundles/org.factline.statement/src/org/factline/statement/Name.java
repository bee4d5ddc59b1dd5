package org.factline.statement;

import java.util.List;
import java.util.Objects;

import org.factline.text.Span;

/**
 * A place in the text where a person or organisation is named; {@link Place places} are listed apart.
 *
 * @param begin     offset of its first character, in UTF-16 units; titles and offices stand outside
 * @param end       offset behind its last character
 * @param text      its characters
 * @param kind      what bears the name
 * @param canonical the fullest form that the text gives, or the known one of a short form ("SBY")
 * @param key       the {@link NormalForm} of the canonical form, to compare with
 * @param titles    honorifics, degrees and ranks beside it, as written
 * @param office    the office beside it in its canonical form; empty where there is none
 * @param role      what it does in its sentence
 */
public record Name(int begin, int end, String text, Kind kind, String canonical, String key, List<String> titles, String office,
		Role role) {

	/** What bears a name. */
	public enum Kind {
		/** A person. */
		PERSON,
		/** An organisation: state, firm, party, club. */
		ORGANISATION,
		/** Something else, or not known. */
		OTHER
	}

	/** What a name does in its sentence. */
	public enum Role {
		/** Says something. */
		SPEAKER,
		/** Does what the predicate tells. */
		AGENT,
		/** It is done to this one. */
		PATIENT,
		/** Stands elsewhere. */
		MENTIONED
	}

	public Name {
		Objects.requireNonNull(canonical);
		titles = List.copyOf(titles);
	}

	/** Where it stands. */
	public Span span() {
		return new Span(begin, end);
	}

	/** Whether it names a person. */
	public boolean isPerson() {
		return kind == Kind.PERSON;
	}
}
