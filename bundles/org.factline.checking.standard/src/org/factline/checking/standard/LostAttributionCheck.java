package org.factline.checking.standard;

import java.util.List;
import java.util.function.Consumer;

import org.factline.analysis.AlignedSentences;
import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.StoryPair;
import org.factline.statement.Quotation;
import org.factline.text.Span;
import org.factline.text.Tokens;

/** Words that one article quotes and another tells as plain fact. */
public final class LostAttributionCheck extends StoryCheck {

	private static final int FEWEST_TOKENS = 8;
	private static final double VERBATIM = 0.85;
	/** Worth knowing, and never a flag: who tells it may have seen it. */
	private static final double SCORE = 0.5;

	@Override
	void compare(StoryPair story, Memory memory, Trace trace, Consumer<Clash> sink) {
		if (!Outlets.areTwo(story.a(), story.b())) {
			trace.step("one-outlet");
			return;
		}
		for (AlignedSentences aligned : story.sentences()) {
			compare(story, story.a(), aligned.a(), story.b(), aligned.b(), trace, sink);
			compare(story, story.b(), aligned.b(), story.a(), aligned.a(), trace, sink);
		}
	}

	private static void compare(StoryPair story, AnalysedArticle quoting, Span said, AnalysedArticle telling, Span told, Trace trace,
			Consumer<Clash> sink) {
		for (Quotation quotation : quoting.statements().quotationsAt(said)) {
			if (!quotation.isDirect() || !quotation.speaker().isKnown()) {
				continue;
			}
			Span words = new Span(Math.max(said.begin(), quotation.begin()), Math.min(said.end(), quotation.end()));
			if (Tokens.of(words.in(quoting.article().text())).count() < FEWEST_TOKENS) {
				continue;
			}
			SentencePair pair = SentencePair.of(new StoryPair(quoting, telling, story.score(), List.of()), new AlignedSentences(words, told, 0));
			trace.step(quoting, words, telling, told, "word-for-word", StoryCheck.percent(pair.verbatimOfBoth()));
			if (pair.verbatimOfBoth() < VERBATIM) {
				continue;
			}
			if (!PlainTelling.is(telling, told, quotation.speaker().canonical())) {
				trace.step("compatible.attributed");
				continue;
			}
			sink.accept(new Clash(quoting, words(quoting, words, "quoted"), telling, words(telling, told, "plain"), "attribution",
					new Judgement.Conflict("plain-fact", SCORE), List.of(quotation.speaker().canonical())));
		}
	}

	private static Words words(AnalysedArticle article, Span span, String value) {
		return new Words(span, value, span.in(article.article().text()));
	}
}
