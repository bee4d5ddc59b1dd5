package org.factline.statement;

import java.util.Objects;

/**
 * Who said something.
 *
 * @param canonical    the fullest name that the text gives, without titles; where no name is to be had, the words that
 *                     stand for the speaker ("seorang warga"); empty where nobody is named
 * @param key          the {@link NormalForm} of it, to compare with; empty where nobody is named
 * @param text         the words of the mention: a name, a pronoun, a description; empty where it is implied
 * @param mentionBegin offset of the mention, in UTF-16 units; of {@code ujarnya} it is {@code nya}; -1 where it is implied
 * @param mentionEnd   offset behind the mention; -1 where it is implied
 * @param resolution   how the name was found
 */
public record Speaker(String canonical, String key, String text, int mentionBegin, int mentionEnd, Resolution resolution) {

	/** Nobody is named. */
	public static final Speaker NOBODY = new Speaker("", "", "", -1, -1, Resolution.NONE);

	/** How the name was found. */
	public enum Resolution {
		/** It stands by the verb. */
		NAME,
		/** A pronoun or clitic, resolved to the last fitting person. */
		PRONOUN,
		/** A title or description ("politikus itu"), resolved. */
		DESCRIPTION,
		/** The quotation goes on from one before or behind it. */
		CONTINUED,
		/** Nothing stands by the verb; the last speaker goes on. */
		IMPLIED,
		/** Nobody was found. */
		NONE
	}

	public Speaker {
		Objects.requireNonNull(canonical);
		Objects.requireNonNull(key);
		Objects.requireNonNull(text);
	}

	/** Whether somebody is named, or described. */
	public boolean isKnown() {
		return !canonical.isEmpty();
	}
}
