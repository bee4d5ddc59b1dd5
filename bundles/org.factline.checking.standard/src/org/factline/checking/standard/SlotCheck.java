package org.factline.checking.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNull;
import org.factline.analysis.AlignedSentences;
import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.StoryPair;
import org.factline.text.Span;

/**
 * A check that compares one kind of value in sentences that say the same. Values that both sentences hold are no conflict,
 * wherever they stand (crossed alignment); of the rest each is compared with the one that stands in the likest place.
 */
abstract class SlotCheck<S extends @NonNull Slot> extends StoryCheck {

	private record Candidate<S extends @NonNull Slot>(S a, S b, int weight) {
	}

	private static final int STANDS_ALIKE = 20;
	/** Two reports of one outlet may well tell of two events in the same words: results, forecasts, prices. */
	private static final double SAME_OUTLET_TRUST = 0.85;
	private static final int SHARED_WORDS = 6;

	@Override
	void compare(StoryPair story, Memory memory, Trace trace, Consumer<Clash> sink) {
		for (AlignedSentences aligned : story.sentences()) {
			List<S> inA = memory.of(story.a(), "slots", aligned.a(), this::slots);
			List<S> inB = inA.isEmpty() && !trace.isWanted() ? List.of() : memory.of(story.b(), "slots", aligned.b(), this::slots);
			if (inA.isEmpty() || inB.isEmpty()) {
				continue;
			}
			trace.step(story.a(), aligned.a(), story.b(), aligned.b(), "aligned", percent(aligned.similarity()));
			// equal values belong together first: "up to 30" allows 18 too, but says the same as "up to 30" only
			List<S> unlikeA = without(inA, inB, (a, b) -> a.value().equals(b.value()));
			List<S> unlikeB = without(inB, inA, (b, a) -> a.value().equals(b.value()));
			List<S> onlyA = without(unlikeA, unlikeB, this::isSame);
			List<S> onlyB = without(unlikeB, unlikeA, this::isSame);
			if (onlyA.isEmpty() || onlyB.isEmpty()) {
				trace.step("same-values");
				continue;
			}
			if (!Outlets.areTwo(story.a(), story.b()) && !Versions.areOfOneOutlet(story)) {
				trace.step("one-outlet");
				continue;
			}
			compare(SentencePair.of(story, aligned), onlyA, onlyB, trace, sink);
		}
	}

	private void compare(SentencePair pair, List<S> inA, List<S> inB, Trace trace, Consumer<Clash> sink) {
		List<Candidate<S>> candidates = new ArrayList<>();
		for (S a : inA) {
			for (S b : inB) {
				if (isComparable(pair, a, b)) {
					int weight = pair.sharedNear(a.span(), b.span()) + (pair.standAlike(a.span(), b.span()) ? STANDS_ALIKE : 0);
					candidates.add(new Candidate<>(a, b, weight));
				}
			}
		}
		candidates.sort(Comparator.<Candidate<S>>comparingInt(one -> -one.weight()).thenComparingInt(one -> one.a().span().begin())
				.thenComparingInt(one -> one.b().span().begin()));
		List<S> taken = new ArrayList<>();
		for (Candidate<S> candidate : candidates) {
			if (!taken.contains(candidate.a()) && !taken.contains(candidate.b())) {
				taken.add(candidate.a());
				taken.add(candidate.b());
				judge(pair, candidate.a(), candidate.b(), Math.max(inA.size(), inB.size()), trace, sink);
			}
		}
	}

	private void judge(SentencePair pair, S a, S b, int differing, Trace trace, Consumer<Clash> sink) {
		AnalysedArticle one = pair.a().article();
		AnalysedArticle other = pair.b().article();
		trace.step(one, a.span(), other, b.span(), "compared", a.value(), b.value());
		switch (judge(pair, a, b, differing)) {
			case Judgement.Compatible compatible -> trace.step("compatible." + compatible.reason());
			case Judgement.Conflict conflict -> {
				double score = conflict.score() * (Outlets.areTwo(one, other) ? 1 : SAME_OUTLET_TRUST);
				if (score < Judgement.INFO) {
					trace.step("unsure", percent(score));
				} else {
					sink.accept(new Clash(one, a, other, b, slot(a), new Judgement.Conflict(conflict.kind(), score), pair.sharedWords(SHARED_WORDS)));
				}
			}
		}
	}

	private List<S> without(List<S> some, List<S> others, BiPredicate<S, S> same) {
		return some.stream().filter(one -> others.stream().noneMatch(other -> same.test(one, other))).toList();
	}

	/** Whether both give the same value. */
	boolean isSame(S a, S b) {
		return a.value().equals(b.value());
	}

	/** Whether both can be values of one thing at all, such as amounts of one unit. */
	abstract boolean isComparable(SentencePair pair, S a, S b);

	/** What it is the value of, in fixed English words. */
	abstract String slot(S slot);

	/** The values that a sentence gives. */
	abstract List<S> slots(AnalysedArticle article, Span sentence);

	/**
	 * Whether two values that differ can both be true.
	 *
	 * @param differing how many values the sentence has that the other has not
	 */
	abstract Judgement judge(SentencePair pair, S a, S b, int differing);
}
