package org.factline.importing;

/**
 * How sure an importer is that a source is one of its own.
 *
 * @param value  from 0 (not mine) to 1 (certainly mine); a generic reader stays below {@link #GENERIC}
 * @param reason what it saw, in words for people
 */
public record Confidence(double value, String reason) {

	/** No importer of a single outlet that recognises its page says less than this; no generic reader says more. */
	public static final double GENERIC = 0.3;

	/** Not mine. */
	public static final Confidence NONE = new Confidence(0, "");

	public Confidence {
		if (!(value >= 0 && value <= 1)) {
			throw new IllegalArgumentException("confidence goes from 0 to 1, not " + value);
		}
	}
}
