package org.factline.statement;

import java.util.List;

import org.factline.text.Span;

/**
 * A sentence with its predicates.
 *
 * @param begin      offset of its first character, in UTF-16 units
 * @param end        offset behind its last character
 * @param paragraph  the number of its paragraph, from 0
 * @param predicates its verbs outside direct speech, in order
 * @param denied     whether a cue of negation holds for its main clause
 */
public record Sentence(int begin, int end, int paragraph, List<Predicate> predicates, boolean denied) {

	public Sentence {
		predicates = List.copyOf(predicates);
	}

	/** Where it stands. */
	public Span span() {
		return new Span(begin, end);
	}
}
