package org.factline.checking.standard;

import java.util.Optional;

/** The same words given to different speakers. */
public final class ConflictingAttributionCheck extends DifferenceCheck {

	private static final double HIGHEST = 0.93;
	private static final double OWN_WORDS = 0.55;

	@Override
	Optional<Judgement.Conflict> judge(SentencePair pair, WordDifference difference, int differences, boolean versions) {
		return difference.kind() == WordDifference.Kind.SPEAKER
				? Optional.of(new Judgement.Conflict("speaker", sure(differences, versions, HIGHEST, OWN_WORDS)))
				: Optional.empty();
	}
}
