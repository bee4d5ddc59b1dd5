package org.factline.checking.standard;

import java.util.Optional;

/** The same words given to different speakers. */
public final class ConflictingAttributionCheck extends DifferenceCheck {

	private static final double HIGHEST = 0.93;

	@Override
	Optional<Judgement.Conflict> judge(SentencePair pair, WordDifference difference, double verbatim, int differences) {
		return difference.kind() == WordDifference.Kind.SPEAKER
				? Optional.of(new Judgement.Conflict("speaker", sure(verbatim, differences, HIGHEST)))
				: Optional.empty();
	}
}
