package org.factline.checking.standard;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.factline.analysis.AnalysedArticle;
import org.factline.checking.Recollection;
import org.factline.text.Span;

/**
 * What a check has read in an article already, in this run or in one before: an article is compared with many, and read once. Used
 * by one thread.
 */
final class Memory {

	private record Key(String what, Span span) {
	}

	private final Recollection known;

	Memory(Recollection known) {
		this.known = known;
	}

	/** What is read of a whole article. */
	<T> T of(AnalysedArticle article, String what, Function<AnalysedArticle, T> read) {
		return of(article, what, new Span(0, 0), (one, span) -> read.apply(one));
	}

	/** What is read of a sentence; one name stands for one way of reading. */
	@SuppressWarnings("unchecked")
	<T> T of(AnalysedArticle article, String what, Span span, BiFunction<AnalysedArticle, Span, T> read) {
		Map<Key, Object> ofArticle = known.of(article, HashMap::new);
		return (T) ofArticle.computeIfAbsent(new Key(what, span), key -> read.apply(article, span));
	}
}
