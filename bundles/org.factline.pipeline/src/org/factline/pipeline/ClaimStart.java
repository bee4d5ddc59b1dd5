package org.factline.pipeline;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.factline.article.Passage;
import org.factline.model.bridge.ClaimSheet;

/**
 * What a dossier says of a claim that somebody pasted: proposals, for nobody has looked at them.
 *
 * @param found       the sentences that are about it, the likest first
 * @param missing     what is not known, and ought to be before anybody judges
 * @param independent how many independent sources say what it says
 */
public record ClaimStart(List<Found> found, Set<Missing> missing, int independent) {

	/**
	 * A sentence of an article that is about the claim.
	 *
	 * @param side       AGAINST only where a check finds that both cannot be true; FOR only where the sentence holds all that the claim's
	 *                   sentence says of times, places, figures and names, and denies and doubts as it does; else ABOUT
	 * @param passage    the sentence
	 * @param reason     what the check says; empty where none says anything
	 * @param similarity from 0 to 1, to the sentence of the claim
	 */
	public record Found(ClaimSheet.Side side, Passage.InText passage, String reason, double similarity) {

		public Found {
			Objects.requireNonNull(side);
			Objects.requireNonNull(passage);
			Objects.requireNonNull(reason);
		}
	}

	/** What is not known. */
	public enum Missing {
		/** It says nothing of when. */
		DATE,
		/** It says nothing of where. */
		PLACE,
		/** It names nobody. */
		NAME,
		/** Nobody in the dossier says anything about it. */
		ANYTHING,
		/** One independent source says what it says, and no more. */
		SECOND_SOURCE,
		/** Nobody in the dossier says what it says. */
		SOURCE
	}

	public ClaimStart {
		found = List.copyOf(found);
		missing = missing.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(missing));
	}

	/** What stands on one side. */
	public List<Found> on(ClaimSheet.Side side) {
		return found.stream().filter(one -> one.side() == side).toList();
	}
}
