package org.factline.article;

import java.util.Objects;
import java.util.OptionalInt;

import org.factline.text.Sha256;

/**
 * What a fact-check says of a claim (schema.org ClaimReview). What is not known is empty.
 *
 * @param claim      the claim that was checked; not blank
 * @param speaker    who makes it
 * @param made       when it was made, as EDTF
 * @param appearance where it was made: an address or a title
 * @param verdict    what the check came to
 */
public record ClaimReview(String claim, String speaker, String made, String appearance, Verdict verdict) {

	private static final int KEY_BYTES = 8;

	/**
	 * What a check came to.
	 *
	 * @param words what it is called, such as {@code Hoaks}
	 * @param value on the checker's own scale
	 * @param best  of that scale
	 * @param worst of that scale
	 * @param body  the check itself
	 * @param url   where the check stands
	 * @param who   who checked
	 * @param when  when it was checked, as EDTF
	 */
	public record Verdict(String words, OptionalInt value, OptionalInt best, OptionalInt worst, String body, String url, String who,
			String when) {

		public Verdict {
			Objects.requireNonNull(words);
			Objects.requireNonNull(value);
			Objects.requireNonNull(best);
			Objects.requireNonNull(worst);
			Objects.requireNonNull(body);
			Objects.requireNonNull(url);
			Objects.requireNonNull(who);
			Objects.requireNonNull(when);
		}

		/** The verdict in words, else as a number on its scale, else nothing. */
		public String brief() {
			return !words.isEmpty() || value.isEmpty() ? words : value.getAsInt() + (best.isPresent() ? "/" + best.getAsInt() : "");
		}
	}

	public ClaimReview {
		Objects.requireNonNull(speaker);
		Objects.requireNonNull(made);
		Objects.requireNonNull(appearance);
		Objects.requireNonNull(verdict);
		if (claim.isBlank()) {
			throw new IllegalArgumentException("a review of no claim");
		}
	}

	/** The claim as an event: that somebody said so, which is all that is certain of it. */
	public String label() {
		return label(speaker, claim);
	}

	/** The same of a claim of which no more is known; the speaker may be empty. */
	public static String label(String speaker, String claim) {
		return (speaker.isEmpty() ? "" : speaker + ": ") + '\u201C' + claim + '\u201D';
	}

	/** 16 hexadecimal digits that are the same for one checker's review of one claim at one address, whatever it came to. */
	public String key() {
		return Sha256.hex(claim + '\u0000' + verdict.url() + '\u0000' + verdict.who(), KEY_BYTES);
	}
}
