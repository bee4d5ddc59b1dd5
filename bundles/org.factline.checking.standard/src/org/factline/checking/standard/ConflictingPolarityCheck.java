package org.factline.checking.standard;

import java.util.Optional;

/** What one source affirms and another denies. */
public final class ConflictingPolarityCheck extends DifferenceCheck {

	private static final double HIGHEST = 0.97;

	@Override
	Optional<Judgement.Conflict> judge(SentencePair pair, WordDifference difference, double verbatim, int differences) {
		return difference.kind() == WordDifference.Kind.POLARITY
				? Optional.of(new Judgement.Conflict("polarity", sure(verbatim, differences, HIGHEST)))
				: Optional.empty();
	}
}
