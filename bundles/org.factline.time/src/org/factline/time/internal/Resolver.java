package org.factline.time.internal;

import java.util.List;

import org.factline.time.TimeExpression;

/** What the matches of a text mean. */
final class Resolver {

	Resolver(List<Match> matches) {
		this.matches = matches;
	}

	private final List<Match> matches;

	List<TimeExpression> resolve() {
		return matches.isEmpty() ? List.of() : List.of();
	}
}
