package org.factline.checking;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The beginning of a fingerprint, as people give it who copy it from a report.
 *
 * @param digits hexadecimal, in lower case
 */
public record FingerprintPrefix(String digits) {

	/** As many are asked for where the whole fingerprint is not given: one in four billion for a chance hit. */
	private static final int ENOUGH = 8;
	private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{" + ENOUGH + ",32}");

	public FingerprintPrefix {
		if (!DIGITS.matcher(digits).matches()) {
			throw new IllegalArgumentException(
					"\"" + digits + "\" is no fingerprint: those are " + ENOUGH + " to 32 of the digits 0-9 and a-f");
		}
	}

	/**
	 * Takes capital letters, and dots at the end where a fingerprint was shortened for print.
	 *
	 * @throws IllegalArgumentException where it is no beginning of one, or too short to tell one from another
	 */
	public static FingerprintPrefix parse(String text) {
		return new FingerprintPrefix(text.strip().replaceFirst("(?:…|\\.{2,})$", "").toLowerCase(Locale.ROOT));
	}

	/** Whether a fingerprint begins so. */
	public boolean fits(String fingerprint) {
		return fingerprint.startsWith(digits);
	}

	@Override
	public String toString() {
		return digits;
	}
}
