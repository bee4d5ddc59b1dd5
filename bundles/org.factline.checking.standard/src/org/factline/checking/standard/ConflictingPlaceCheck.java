package org.factline.checking.standard;

import java.util.Optional;

/** One event in two places that do not lie in one another. */
public final class ConflictingPlaceCheck extends DifferenceCheck {

	private static final double HIGHEST = 0.93;

	@Override
	Optional<Judgement.Conflict> judge(SentencePair pair, WordDifference difference, double verbatim, int differences) {
		return difference.kind() == WordDifference.Kind.PLACE
				? Optional.of(new Judgement.Conflict("place", sure(verbatim, differences, HIGHEST)))
				: Optional.empty();
	}
}
