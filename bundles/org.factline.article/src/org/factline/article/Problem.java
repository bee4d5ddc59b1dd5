package org.factline.article;

import java.util.Objects;

/**
 * Input that could not be read, while the rest went on.
 *
 * @param location the input as it was given
 * @param place    where in it, such as {@code line 12}; empty for the whole of it
 * @param reason   why, in words for people
 */
public record Problem(String location, String place, String reason) {

	public Problem {
		Objects.requireNonNull(location);
		Objects.requireNonNull(place);
		Objects.requireNonNull(reason);
	}

	/** {@code file: place: reason}. */
	@Override
	public String toString() {
		return place.isEmpty() ? location + ": " + reason : location + ": " + place + ": " + reason;
	}
}
