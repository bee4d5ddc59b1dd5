package org.factline.checking.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.factline.analysis.StoryPair;
import org.factline.article.Finding;
import org.factline.checking.CheckContext;

/**
 * Somebody's words, given between quotation marks in several articles and not alike. Cuts at the ends, words left out with
 * dots, fillers and spellings are no difference; what is told without quotation marks is never compared word by word.
 */
public final class AlteredQuotationCheck extends StoryCheck {

	private static final int SHARED_WORDS = 6;

	@Override
	List<Finding> findings(CheckContext context, List<Clash> clashes) {
		return Clashes.clusters(context, clashes);
	}

	@Override
	void compare(StoryPair story, Memory memory, Trace trace, Consumer<Clash> sink) {
		List<Speech> inA = memory.of(story.a(), "speech", Speech::of);
		List<Speech> inB = memory.of(story.b(), "speech", Speech::of);
		for (Speech a : inA) {
			for (Speech b : inB) {
				if (a.mayBeOneWith(b)) {
					compare(a.alignedWith(b, story), trace, sink);
				}
			}
		}
		inB.forEach(whole -> JoinedQuotations.of(story, inA, whole).ifPresent(one -> report(story, one, List.of(), sink)));
		StoryPair turned = new StoryPair(story.b(), story.a(), story.score(), List.of());
		inA.forEach(whole -> JoinedQuotations.of(turned, inB, whole).ifPresent(one -> report(turned, one, List.of(), sink)));
	}

	private static void compare(SentencePair pair, Trace trace, Consumer<Clash> sink) {
		if (!Speech.areOne(pair)) {
			return;
		}
		trace.step(pair.a().article(), pair.a().span(), pair.b().article(), pair.b().span(), "word-for-word", percent(pair.verbatimOfBoth()));
		List<QuotedDifference> found = new ArrayList<>();
		for (SentencePair.Difference at : pair.differences()) {
			QuotedDifference.of(pair, at).ifPresent(found::add);
		}
		Optional<QuotedDifference> most = found.stream().max(Comparator.comparingDouble(QuotedDifference::score));
		if (most.isEmpty()) {
			trace.step("compatible.quotation");
		}
		most.ifPresent(one -> report(pair.story(), one, pair.sharedWords(SHARED_WORDS), sink));
	}

	private static void report(StoryPair story, QuotedDifference one, List<String> shared, Consumer<Clash> sink) {
		sink.accept(new Clash(story.a(), one.a(), story.b(), one.b(), "quotation", new Judgement.Conflict(one.kind(), one.score()), shared));
	}
}
