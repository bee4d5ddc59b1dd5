package org.factline.checking.standard;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
	private static final double SIMILAR = 0.4;
	private static final double VERBATIM = 0.85;
	private static final int SHARED_WORDS = 6;
	/** So many words beside a difference are a phrase that nobody writes twice. */
	private static final int SAME_BESIDE = 3;
	private static final int BRIEF = 2;

	@Override
	void compare(StoryPair story, Memory memory, Trace trace, Consumer<Clash> sink) {
		boolean versions = Versions.are(story);
		if (!Outlets.areTwo(story.a(), story.b()) && !Versions.areOfOneOutlet(story)) {
			trace.step("one-outlet");
			return;
		}
		for (AlignedSentences aligned : story.sentences()) {
			if (aligned.similarity() < SIMILAR || !trace.isWanted() && !mayDiffer(aligned)) {
				continue;
			}
			SentencePair pair = SentencePair.of(story, aligned);
			List<SentencePair.Difference> differences = pair.differences();
			trace.step(story.a(), aligned.a(), story.b(), aligned.b(), "word-for-word", percent(pair.verbatimOfBoth()));
			boolean copied = pair.differOnce() || pair.verbatimOfBoth() >= VERBATIM;
			for (SentencePair.Difference at : differences) {
				Optional<WordDifference> found = copied || isAmongSameWords(pair, at)
						? WordDifference.of(pair, at, versions && differences.size() == 1 && Versions.areBrief(story))
								.or(() -> MisspeltWord.of(pair, at))
						: Optional.empty();
				found.ifPresent(one -> compare(pair, one,
						copied ? judge(pair, one, differences.size(), versions) : judgeAmongSameWords(one), trace, sink));
			}
		}
	}

	/** Whether it is worth while to align sentences word for word, by what is known without. */
	boolean mayDiffer(AlignedSentences aligned) {
		return aligned.mostCommon() >= VERBATIM || aligned.unlike() <= 2 * SentencePair.LONGEST_DIFFERENCE;
	}

	/** Whether a word or two differ in words that one source has from the other, or both from a third. */
	private static boolean isAmongSameWords(SentencePair pair, SentencePair.Difference at) {
		return at.longest() <= BRIEF && at.aFirst() < at.aEnd() && at.bFirst() < at.bEnd() && pair.sameBefore(at) + pair.sameBehind(at) >= SAME_BESIDE;
	}

	private static void compare(SentencePair pair, WordDifference difference, Optional<Conflict> conflict, Trace trace, Consumer<Clash> sink) {
		if (conflict.isEmpty()) {
			return;
		}
		trace.step(pair.a().article(), difference.a().span(), pair.b().article(), difference.b().span(), "compared", difference.a().value(),
				difference.b().value());
		if (conflict.get().score() < Judgement.INFO) {
			trace.step("unsure", percent(conflict.get().score()));
		} else {
			sink.accept(new Clash(pair.a().article(), difference.a(), pair.b().article(), difference.b(),
					difference.kind().name().toLowerCase(Locale.ROOT), conflict.get(), pair.sharedWords(SHARED_WORDS)));
		}
	}

	/**
	 * How sure a difference is a conflict: names in one's own words are told in many ways, so only versions of one text that
	 * differ in nothing else are sure.
	 */
	static double sure(int differences, boolean versions, double highest, double ownWords) {
		return versions ? highest - 0.15 * (differences - 1) : differences == 1 ? ownWords : 0;
	}

	/**
	 * What a difference means where only the words beside it are the same; nothing unless a check says so, for names and places
	 * differ in each sentence that sources write themselves.
	 */
	Optional<Conflict> judgeAmongSameWords(WordDifference difference) {
		Objects.requireNonNull(difference);
		return Optional.empty();
	}

	/**
	 * What a difference means to this check; nothing where it is another check's.
	 *
	 * @param differences in how many places the sentences differ
	 * @param versions    whether the articles are versions of one text
	 */
	abstract Optional<Conflict> judge(SentencePair pair, WordDifference difference, int differences, boolean versions);
}
