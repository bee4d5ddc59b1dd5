package org.factline.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the pairs of one article with all that come after it. Each thread has its own and uses it for one article after the
 * other.
 */
final class Prober {

	private final Corpus corpus;
	private final Postings postings;
	private final ReuseOptions options;
	private final Aligner aligner = new Aligner();

	/** Lists longer than this are looked up where possible, not read. */
	private static final int LONG_LIST = 128;
	private static final int SATURATED = 255;

	/** For each article, how many shingles it has been seen to share with the present one; stays at {@link #SATURATED}. */
	private final byte[] shared;
	private final IntList candidates = new IntList();
	private final IntList likely = new IntList();
	private final List<Posting> longLists = new ArrayList<>();
	/** Groups of the present article that were not counted, and how many of them are looked up for each candidate. */
	private int[] lookedUp = {};
	private int crowded;
	private int[] copy = new int[256];
	private int[] aGroups = {};
	private int[] bGroups = {};

	private record Posting(int group, int size) {
	}

	Prober(Corpus corpus, Postings postings, ReuseOptions options) {
		this.corpus = corpus;
		this.postings = postings;
		this.options = options;
		this.shared = new byte[corpus.articles()];
	}

	/** Adds the pairs and the common passages of which an article is the first. */
	void probe(int rank, List<ReusePair> pairs, List<Crowd> crowds) {
		addRepeats(rank, pairs);
		aGroups = corpus.groups(rank, aGroups);
		aligner.load(aGroups, corpus.tokens(rank));
		count(rank, crowds);
		sift(rank);
		for (int i = 0; i < likely.size(); i++) {
			compare(rank, likely.get(i), pairs);
		}
	}

	/** Leaves the few candidates that may share enough, in order. */
	private void sift(int rank) {
		likely.clear();
		int least = options.minShared() - crowded - lookedUp.length;
		for (int i = 0; i < candidates.size(); i++) {
			int other = candidates.get(i);
			int seen = shared[other] & 0xFF;
			shared[other] = 0;
			// most share a phrase or two, and are done with before anything else of them is looked at
			if (seen >= least && mayBePair(seen, rank, other)) {
				likely.add(other);
			}
		}
		candidates.clear();
		likely.sort();
	}

	/** Counts what later articles share with this one, the longest lists left out. */
	private void count(int rank, List<Crowd> crowds) {
		PositionTable table = aligner.first();
		Crowds crowd = new Crowds();
		crowded = 0;
		longLists.clear();
		for (int entry = 0; entry < table.entries(); entry++) {
			int group = table.group(entry);
			int size = postings.size(group);
			if (size <= options.crowd()) {
				if (size <= LONG_LIST) {
					countLater(rank, group, size);
				} else {
					longLists.add(new Posting(group, size));
				}
			} else if (postings.article(group, 0) == rank) {
				countLater(rank, group, size);
				crowd.add(table.first(entry), size);
			} else {
				crowded++;
			}
		}
		countLongLists(rank);
		crowd.report((first, last, articles) -> crowds
				.add(new Crowd(corpus.id(rank), corpus.spans(rank).span(first, last + options.shingle()), articles)));
	}

	/**
	 * Counts long lists, save the longest. A pair shares at least {@code minShared} shingles, so at least one of them is in a
	 * list that is read, even if {@code minShared - 1} lists are not (the prefix filter of Chaudhuri, Ganti and Kaushik 2006);
	 * those of common passages are among the lists that are not.
	 */
	private void countLongLists(int rank) {
		longLists.sort(Comparator.comparingInt(Posting::size).reversed().thenComparingInt(Posting::group));
		int skipped = Math.min(longLists.size(), Math.max(0, options.minShared() - 1 - crowded));
		lookedUp = new int[skipped];
		for (int i = 0; i < skipped; i++) {
			lookedUp[i] = longLists.get(i).group();
		}
		for (Posting posting : longLists.subList(skipped, longLists.size())) {
			countLater(rank, posting.group(), posting.size());
		}
	}

	private void countLater(int rank, int group, int size) {
		int[] articles = postings.array(group, size, copy);
		int offset = postings.offset(group);
		if (offset == 0) {
			copy = articles;
		}
		for (int i = offset + size - 1; i >= offset && articles[i] > rank; i--) {
			int other = articles[i];
			byte seen = shared[other];
			if (seen == 0) {
				candidates.add(other);
			}
			if (seen != (byte) SATURATED) {
				shared[other] = (byte) (seen + 1);
			}
		}
	}

	/** Whether what was counted, with what may not have been, could be enough. */
	private boolean mayBePair(int seen, int a, int b) {
		if (seen == SATURATED || isPair(seen, a, b)) {
			return true;
		}
		int most = seen + crowded + lookedUp.length;
		if (!isPair(most, a, b)) {
			return false;
		}
		for (int group : lookedUp) {
			if (!postings.has(group, b) && !isPair(--most, a, b)) {
				return false;
			}
		}
		return true;
	}

	private boolean isPair(int common, int a, int b) {
		return options.isPair(common, corpus.distinct[a], corpus.distinct[b]);
	}

	private void compare(int rank, int other, List<ReusePair> pairs) {
		bGroups = corpus.groups(other, bGroups);
		int common = aligner.share(bGroups, corpus.tokens(other));
		if (!isPair(common, rank, other)) {
			return;
		}
		pairs.add(Pairing.pair(new Pairing.Side(corpus.id(rank), corpus.distinct[rank], corpus.spans(rank)),
				new Pairing.Side(corpus.id(other), corpus.distinct[other], corpus.spans(other)), aligner, options.shingle()));
	}

	private void addRepeats(int rank, List<ReusePair> pairs) {
		int[] runs = corpus.chunk(rank).repeats[corpus.number(rank)];
		if (runs.length == 0) {
			return;
		}
		pairs.add(Pairing.within(new Pairing.Side(corpus.id(rank), corpus.distinct[rank], corpus.spans(rank)), runs));
	}
}
