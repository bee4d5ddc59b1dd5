package org.factline.article;

import java.util.Objects;

/**
 * A value that an article has, and how that is known.
 *
 * @param value    never blank
 * @param basis    whether the page says so
 * @param evidence where the page says it or why it was inferred, in words for people
 */
public record Attribute(String value, Basis basis, String evidence) {

	/** How a value is known. */
	public enum Basis {
		/** The source itself says it. */
		STATED,
		/** It follows from something else; {@link Attribute#evidence()} says from what. */
		INFERRED
	}

	public Attribute {
		Objects.requireNonNull(basis);
		Objects.requireNonNull(evidence);
		if (value.isBlank()) {
			throw new IllegalArgumentException("a blank value is no value");
		}
	}

	/** A value that the source states. */
	public static Attribute stated(String value, String where) {
		return new Attribute(value, Basis.STATED, where);
	}

	/** A value that follows from something else. */
	public static Attribute inferred(String value, String reason) {
		return new Attribute(value, Basis.INFERRED, reason);
	}

	/** Whether the page does not say it itself. */
	public boolean isInferred() {
		return basis == Basis.INFERRED;
	}
}
