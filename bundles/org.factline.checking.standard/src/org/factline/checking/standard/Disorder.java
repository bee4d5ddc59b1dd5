package org.factline.checking.standard;

import java.util.Optional;

import org.factline.time.TimeExpression;

/**
 * Times of one article that cannot stand in the order that its words give them.
 *
 * @param kind    the sub-kind, in fixed English words
 * @param certain whether both are days that the words alone tell, so that no other reading is left
 * @param first   the time that is told to come first, or the only one
 * @param second  the time that is told to follow it; nothing where that is the publication
 */
record Disorder(String kind, boolean certain, TimeExpression first, Optional<TimeExpression> second) {

	static Disorder of(String kind, TimeExpression first, TimeExpression second) {
		return new Disorder(kind, first.isDay() && second.isDay() && first.isAbsolute() && second.isAbsolute(), first, Optional.of(second));
	}

	/** The same, but never certain. */
	Disorder likely() {
		return new Disorder(kind, false, first, second);
	}
}
