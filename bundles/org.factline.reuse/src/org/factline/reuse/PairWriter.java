package org.factline.reuse;

import java.util.List;

/** Tells where the articles of pairs are equal. Each thread has its own and uses it for one stretch of articles after the other. */
final class PairWriter {

	private final Corpus corpus;
	private final ReuseOptions options;
	private final Aligner aligner = new Aligner();
	private int[] aGroups = {};
	private int[] bGroups = {};

	PairWriter(Corpus corpus, ReuseOptions options) {
		this.corpus = corpus;
		this.options = options;
	}

	/**
	 * Adds what each of some articles repeats within itself, then its pairs.
	 *
	 * @param from  first article, by its place in the order of ids
	 * @param end   behind the last
	 * @param pairs those whose first article is one of these, in order; the first above the second
	 */
	void write(int from, int end, long[] pairs, List<ReusePair> into) {
		int next = 0;
		for (int at = from; at < end; at++) {
			int rank = corpus.rank[at];
			addRepeats(rank, into);
			if (next < pairs.length && pairs[next] >>> 32 == at) {
				aGroups = corpus.groups(rank, aGroups);
				aligner.load(aGroups, corpus.tokens(rank));
				for (; next < pairs.length && pairs[next] >>> 32 == at; next++) {
					into.add(pair(rank, corpus.rank[(int) pairs[next]]));
				}
			}
		}
	}

	private void addRepeats(int rank, List<ReusePair> into) {
		List<Repeat> repeats = corpus.chunk(rank).repeats.get(corpus.number(rank));
		if (!repeats.isEmpty()) {
			into.add(Pairing.within(corpus.id(rank), corpus.distinct[rank], repeats));
		}
	}

	private ReusePair pair(int rank, int other) {
		bGroups = corpus.groups(other, bGroups);
		aligner.share(bGroups, corpus.tokens(other));
		return Pairing.pair(new Pairing.Side(corpus.id(rank), corpus.distinct[rank], corpus.spans(rank)),
				new Pairing.Side(corpus.id(other), corpus.distinct[other], corpus.spans(other)), aligner, options.shingle());
	}
}
