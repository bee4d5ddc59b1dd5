package org.factline.checking.standard;

import java.util.Optional;

/** One event in two places that do not lie in one another. */
public final class ConflictingPlaceCheck extends DifferenceCheck {

	private static final double HIGHEST = 0.93;
	private static final double OWN_WORDS = 0.55;

	@Override
	Optional<Judgement.Conflict> judge(SentencePair pair, WordDifference difference, int differences, boolean versions) {
		return difference.kind() == WordDifference.Kind.PLACE
				? Optional.of(new Judgement.Conflict("place", sure(differences, versions, HIGHEST, OWN_WORDS)))
				: Optional.empty();
	}
}
