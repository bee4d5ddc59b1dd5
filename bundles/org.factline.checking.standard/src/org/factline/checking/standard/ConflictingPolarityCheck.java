package org.factline.checking.standard;

import java.util.Optional;

/** What one source affirms and another denies. */
public final class ConflictingPolarityCheck extends DifferenceCheck {

	private static final double HIGHEST = 0.97;
	private static final double OWN_WORDS = 0.80;

	@Override
	Optional<Judgement.Conflict> judge(SentencePair pair, WordDifference difference, int differences, boolean versions) {
		return difference.kind() == WordDifference.Kind.POLARITY
				? Optional.of(new Judgement.Conflict("polarity", sure(differences, versions, HIGHEST, OWN_WORDS)))
				: Optional.empty();
	}
}
