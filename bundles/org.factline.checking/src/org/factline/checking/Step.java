package org.factline.checking;

import java.util.List;
import java.util.Objects;

import org.factline.article.Passage;

/**
 * One step of the way to a finding, or to none.
 *
 * @param message  what was looked at and what came of it, for people
 * @param passages the places that it is about; may be empty
 */
public record Step(String message, List<Passage> passages) {

	public Step {
		Objects.requireNonNull(message);
		passages = List.copyOf(passages);
	}
}
