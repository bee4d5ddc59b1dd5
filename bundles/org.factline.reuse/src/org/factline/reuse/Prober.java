package org.factline.reuse;

import java.util.List;

/**
 * Finds the articles behind one article, in the order of ranks, that share enough with it. Each thread has its own and uses it for
 * one article after the other.
 * <p>
 * What a pair must share grows with the smaller of the two, which is the first by rank. An article with fewer lists than that is in
 * no pair. Of the others the longest lists need not be read: all but a few of the shared shingles may stand in them (the prefix filter
 * of Bayardo, Ma and Srikant 2007), and the few must still be found in the rest.
 */
final class Prober {

	private static final int SATURATED = 255;
	private static final int MOST_CLASSES = 1 << 16;
	/** So many shared shingles must be found in the lists that are read: fewer are met by chance too often. */
	private static final int FOUND = 8;

	private final Corpus corpus;
	private final Postings postings;
	private final ReuseOptions options;
	private final ArticleLists lists;
	private final Aligner aligner = new Aligner();

	/**
	 * How many shingles the present article shares with all later ones of a residue class together, up to {@link #SATURATED};
	 * 0 between two probes. Small enough to stay in the processor's cache, which counters for a million articles do not.
	 */
	private final byte[] classes;
	/** The classes that are not 0: few beside all of them, which to set back would cost more than the counting. */
	private final IntList counting = new IntList();
	/** The same for single articles; counted only in classes that reach as many as a pair must share. */
	private final byte[] shared;
	private final IntList counted = new IntList();

	private int[] bGroups = {};

	Prober(Corpus corpus, Postings postings, ReuseOptions options) {
		this.corpus = corpus;
		this.postings = postings;
		this.options = options;
		this.lists = new ArticleLists(corpus, postings, options);
		this.shared = new byte[corpus.articles()];
		this.classes = new byte[Math.min(MOST_CLASSES, Integer.highestOneBit(Math.max(1, corpus.articles())) * 2)];
	}

	/** Adds the pairs of an article with those behind it; of the first one of a common passage the passage, and the pairs with all. */
	void probe(int rank, PairList pairs, List<Crowd> crowds) {
		boolean repeats = corpus.distinct[rank] < corpus.tokens(rank) - options.shingle() + 1;
		int least = options.least(corpus.distinct[rank]);
		if (!lists.take(rank, least, repeats, aligner)) {
			return;
		}
		if (postings.leads(rank)) {
			lists.crowds().report((first, last, articles) -> crowds
					.add(new Crowd(corpus.id(rank), corpus.spans(rank).span(first, last + options.shingle()), articles)));
			countAll(rank);
			compare(rank, 1, repeats, pairs);
			return;
		}
		lists.dropEarlier(rank);
		if (lists.count() + lists.aside() < least) {
			return;
		}
		int longest = Math.min(least - lists.aside() - FOUND, lists.count() - 1);
		if (longest > 0) {
			lists.setAside(longest);
		}
		int found = Math.min(SATURATED, Math.max(1, least - lists.aside()));
		// most articles share a phrase or two with this one, and must not cost more than counting them
		if (countClasses(rank, found)) {
			countArticles(rank, found);
			compare(rank, found, repeats, pairs);
		}
		for (int i = 0; i < counting.size(); i++) {
			classes[counting.get(i)] = 0;
		}
		counting.clear();
	}

	/** Counts by classes; says whether one reaches the least number. */
	private boolean countClasses(int rank, int least) {
		int mask = classes.length - 1;
		int reached = 0;
		for (int list = 0; list < lists.count(); list++) {
			int[] articles = lists.articles(list);
			int from = lists.from(list);
			for (int i = lists.end(list) - 1; i >= from && articles[i] > rank; i--) {
				int residue = articles[i] & mask;
				int seen = classes[residue] + 1 & SATURATED;
				if (seen == 1) {
					counting.add(residue);
				}
				if (seen != 0) {
					classes[residue] = (byte) seen;
					reached += seen == least ? 1 : 0;
				}
			}
		}
		return reached > 0;
	}

	/** Counts the articles of those classes that reach the least number. */
	private void countArticles(int rank, int least) {
		int mask = classes.length - 1;
		for (int list = 0; list < lists.count(); list++) {
			int[] articles = lists.articles(list);
			int from = lists.from(list);
			for (int i = lists.end(list) - 1; i >= from && articles[i] > rank; i--) {
				if ((classes[articles[i] & mask] & SATURATED) >= least) {
					count(articles[i]);
				}
			}
		}
	}

	/** Counts all articles of all lists but this one. */
	private void countAll(int rank) {
		for (int list = 0; list < lists.count(); list++) {
			int[] articles = lists.articles(list);
			for (int i = lists.from(list); i < lists.end(list); i++) {
				if (articles[i] != rank) {
					count(articles[i]);
				}
			}
		}
	}

	private void count(int other) {
		int seen = shared[other] + 1 & SATURATED;
		if (seen == 1) {
			counted.add(other);
		}
		if (seen != 0) {
			shared[other] = (byte) seen;
		}
	}

	/** Compares the article with those that were counted often enough to be in a pair, and sets the counts back. */
	private void compare(int rank, int least, boolean loaded, PairList pairs) {
		boolean ready = loaded;
		for (int i = 0; i < counted.size(); i++) {
			int other = counted.get(i);
			int seen = shared[other] & SATURATED;
			shared[other] = 0;
			if (seen < least || seen < SATURATED && !isPair(seen + lists.aside(), rank, other)) {
				continue;
			}
			if (!ready) {
				aligner.load(lists.groups(), corpus.tokens(rank));
				ready = true;
			}
			bGroups = corpus.groups(other, bGroups);
			if (isPair(aligner.share(bGroups, corpus.tokens(other)), rank, other)) {
				pairs.add(corpus.order[rank], corpus.order[other]);
			}
		}
		counted.clear();
	}

	private boolean isPair(int common, int a, int b) {
		return options.isPair(common, corpus.distinct[a], corpus.distinct[b]);
	}
}
