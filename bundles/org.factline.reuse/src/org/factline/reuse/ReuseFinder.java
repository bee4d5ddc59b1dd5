package org.factline.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.factline.progress.Progress;

/**
 * Finds every passage that stands in two places, inside one article or in two of them, exactly and completely: nothing is
 * sampled. Neither the order of the texts nor the number of threads changes the result.
 */
public final class ReuseFinder {

	private final ReuseOptions options;

	/** Finds with given options. */
	public ReuseFinder(ReuseOptions options) {
		this.options = options;
	}

	/**
	 * Finds everything.
	 *
	 * @param texts    with unique ids; read once
	 * @param progress counts texts
	 * @throws IllegalArgumentException                   where two texts have one id
	 * @throws java.util.concurrent.CancellationException where the progress says so
	 */
	public ReuseResult find(Iterable<ReuseText> texts, Progress progress) {
		List<ReusePair> pairs = new ArrayList<>();
		List<Crowd> crowds = find(texts, progress, pairs::add);
		return new ReuseResult(pairs, crowds, options);
	}

	/**
	 * Finds everything and hands over each pair as soon as its turn comes, for corpora whose pairs should not be kept.
	 *
	 * @param texts    with unique ids; read once, not kept
	 * @param progress counts texts
	 * @param sink     takes the pairs in order, in the calling thread
	 * @return the common passages
	 * @throws IllegalArgumentException                   where two texts have one id
	 * @throws java.util.concurrent.CancellationException where the progress says so
	 */
	public List<Crowd> find(Iterable<ReuseText> texts, Progress progress, Consumer<ReusePair> sink) {
		try (Search search = new Search(options, Tokenizer.EXACT, progress)) {
			return search.run(texts, sink);
		}
	}
}
