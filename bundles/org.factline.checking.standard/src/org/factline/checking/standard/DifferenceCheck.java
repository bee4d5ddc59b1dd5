package org.factline.checking.standard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.factline.analysis.AlignedSentences;
import org.factline.analysis.StoryPair;
import org.factline.checking.standard.Judgement.Conflict;

/**
 * A check of what differs between sentences that are otherwise the same, word for word. Where sources write in their own
 * words, names and places differ in each sentence and mean nothing; where they copy, a single word that differs does.
 */
abstract class DifferenceCheck extends StoryCheck {

	/** Of sentences less alike by their words it need not be asked how alike they are word for word. */
	private static final double SIMILAR = 0.6;
	private static final double VERBATIM = 0.85;
	private static final int SHARED_WORDS = 6;
	private static final int FEWEST_WORDS = 5;
	private static final double SAME_OUTLET_TRUST = 0.85;

	@Override
	void compare(StoryPair story, Trace trace, Consumer<Clash> sink) {
		for (AlignedSentences aligned : story.sentences()) {
			if (aligned.similarity() < SIMILAR) {
				continue;
			}
			SentencePair pair = SentencePair.of(story, aligned);
			double verbatim = pair.verbatimOfBoth();
			trace.step(story.a(), aligned.a(), story.b(), aligned.b(), "word-for-word", percent(verbatim));
			int words = Math.min(pair.a().tokens().count(), pair.b().tokens().count());
			if (verbatim >= VERBATIM && words >= FEWEST_WORDS) {
				compare(pair, verbatim, trace, sink);
			}
		}
	}

	private void compare(SentencePair pair, double verbatim, Trace trace, Consumer<Clash> sink) {
		List<SentencePair.Difference> differences = pair.differences();
		for (SentencePair.Difference at : differences) {
			Optional<WordDifference> found = WordDifference.of(pair, at);
			if (found.isEmpty()) {
				continue;
			}
			WordDifference difference = found.get();
			Optional<Conflict> conflict = judge(pair, difference, verbatim, differences.size());
			if (conflict.isEmpty()) {
				continue;
			}
			trace.step(pair.a().article(), difference.a().span(), pair.b().article(), difference.b().span(), "compared", difference.a().value(),
					difference.b().value());
			double trust = Outlets.areTwo(pair.a().article(), pair.b().article()) ? 1 : SAME_OUTLET_TRUST;
			double score = conflict.get().score() * trust;
			if (score < Judgement.INFO) {
				trace.step("unsure", percent(score));
			} else {
				sink.accept(new Clash(pair.a().article(), difference.a(), pair.b().article(), difference.b(),
						difference.kind().name().toLowerCase(Locale.ROOT), new Conflict(conflict.get().kind(), score), pair.sharedWords(SHARED_WORDS)));
			}
		}
	}

	/** How sure one difference of two nearly equal sentences is a conflict, the more the more alike they are otherwise. */
	static double sure(double verbatim, int differences, double highest) {
		return Math.min(highest, verbatim + 0.05 - 0.08 * (differences - 1));
	}

	/**
	 * What a difference means to this check; nothing where it is another check's.
	 *
	 * @param verbatim    which part of both sentences stands in both
	 * @param differences in how many places the sentences differ
	 */
	abstract Optional<Conflict> judge(SentencePair pair, WordDifference difference, double verbatim, int differences);
}
