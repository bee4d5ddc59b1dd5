package org.factline.importing;

import java.util.Objects;

/**
 * Bytes as text.
 *
 * @param text     the characters, without a byte order mark
 * @param charset  IANA name of the encoding
 * @param evidence how the encoding is known, in words for people
 */
public record DecodedText(String text, String charset, String evidence) {

	public DecodedText {
		Objects.requireNonNull(text);
		Objects.requireNonNull(charset);
		Objects.requireNonNull(evidence);
	}
}
