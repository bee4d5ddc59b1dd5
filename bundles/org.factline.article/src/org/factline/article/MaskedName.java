package org.factline.article;

import java.util.Objects;

/**
 * A name that is in no export.
 *
 * @param name        as people wrote it down, in full; not blank
 * @param replacement what stands in its place, such as initials; not blank
 * @param person      whose name it is
 */
public record MaskedName(String name, String replacement, Person person) {

	/** Why a name is masked. */
	public enum Person {
		/** Somebody under age. */
		MINOR,
		/** The victim of a sexual crime. */
		VICTIM,
		/** Somebody else who is to be protected. */
		OTHER
	}

	public MaskedName {
		Objects.requireNonNull(person);
		if (name.isBlank() || replacement.isBlank()) {
			throw new IllegalArgumentException("a masked name has a name, and something in its place");
		}
	}
}
