package org.factline.reuse;

import java.util.List;

/**
 * Finds the pairs of one article with all that come after it. Each thread has its own and uses it for one article after the
 * other.
 */
final class Prober {

	private static final int SATURATED = 255;
	private static final int MOST_CLASSES = 1 << 16;

	private final Corpus corpus;
	private final Postings postings;
	private final ReuseOptions options;
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
	private final IntList candidates = new IntList();

	private int[] aGroups = {};
	private int[] bGroups = {};
	/** The present article's distinct groups, with the first place of each and the length of its list. */
	private int[] lists = new int[1 << 9];
	private int[] places = new int[1 << 9];
	private int[] sizes = new int[1 << 9];
	private int count;
	private int[] copy = new int[256];

	Prober(Corpus corpus, Postings postings, ReuseOptions options) {
		this.corpus = corpus;
		this.postings = postings;
		this.options = options;
		this.shared = new byte[corpus.articles()];
		this.classes = new byte[Math.min(MOST_CLASSES, Integer.highestOneBit(Math.max(1, corpus.articles())) * 2)];
	}

	/** Adds the pairs and the common passages of which an article is the first. */
	void probe(int rank, List<ReusePair> pairs, List<Crowd> crowds) {
		addRepeats(rank, pairs);
		boolean loaded = collect(rank);
		int crowded = addCrowds(rank, crowds);
		int least = Math.min(SATURATED, Math.max(1, options.minShared() - crowded));
		// most articles share a phrase or two with this one, and must not cost more than counting them
		if (countClasses(rank, least)) {
			countArticles(rank, least);
			sift(rank, crowded);
			if (candidates.size() > 0 && !loaded) {
				aligner.load(aGroups, corpus.tokens(rank));
			}
			for (int i = 0; i < candidates.size(); i++) {
				compare(rank, candidates.get(i), pairs);
			}
		}
		for (int i = 0; i < counting.size(); i++) {
			classes[counting.get(i)] = 0;
		}
		counting.clear();
	}

	/** Collects the article's distinct groups; says whether the aligner had to take the article for that. */
	private boolean collect(int rank) {
		aGroups = corpus.groups(rank, aGroups);
		int tokens = corpus.tokens(rank);
		if (lists.length < tokens) {
			lists = new int[2 * tokens];
			places = new int[2 * tokens];
			sizes = new int[2 * tokens];
		}
		count = 0;
		boolean repeats = corpus.distinct[rank] < tokens - options.shingle() + 1;
		if (repeats) {
			aligner.load(aGroups, tokens);
			PositionTable table = aligner.first();
			for (; count < table.entries(); count++) {
				lists[count] = table.group(count);
				places[count] = table.first(count);
			}
		} else {
			for (int place = 0; place < tokens; place++) {
				if (aGroups[place] != 0) {
					lists[count] = aGroups[place];
					places[count++] = place;
				}
			}
		}
		// apart from the counting, so that the memory is asked for many lists at a time
		for (int i = 0; i < count; i++) {
			sizes[i] = postings.size(lists[i]);
		}
		int latest = 0;
		for (int i = 0; i < count; i++) {
			latest = Math.max(latest, postings.article(lists[i], sizes[i] - 1));
		}
		if (latest <= rank) {
			count = 0;
		}
		return repeats;
	}

	/** Sets aside the lists of common passages, but for those that begin with this article; returns how many. */
	private int addCrowds(int rank, List<Crowd> crowds) {
		Crowds crowd = new Crowds();
		int kept = 0;
		int crowded = 0;
		for (int i = 0; i < count; i++) {
			if (sizes[i] > options.crowd()) {
				if (postings.article(lists[i], 0) != rank) {
					crowded++;
					continue;
				}
				crowd.add(places[i], sizes[i]);
			}
			lists[kept] = lists[i];
			sizes[kept++] = sizes[i];
		}
		count = kept;
		crowd.report((first, last, articles) -> crowds
				.add(new Crowd(corpus.id(rank), corpus.spans(rank).span(first, last + options.shingle()), articles)));
		return crowded;
	}

	/** Counts by classes; says whether one reaches the least number. */
	private boolean countClasses(int rank, int least) {
		int mask = classes.length - 1;
		int reached = 0;
		for (int list = 0; list < count; list++) {
			int[] articles = articles(list);
			int from = postings.offset(lists[list]);
			for (int i = from + sizes[list] - 1; i >= from && articles[i] > rank; i--) {
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
		for (int list = 0; list < count; list++) {
			int[] articles = articles(list);
			int from = postings.offset(lists[list]);
			for (int i = from + sizes[list] - 1; i >= from && articles[i] > rank; i--) {
				int other = articles[i];
				if ((classes[other & mask] & SATURATED) < least) {
					continue;
				}
				int seen = shared[other] + 1 & SATURATED;
				if (seen == 1) {
					counted.add(other);
				}
				if (seen != 0) {
					shared[other] = (byte) seen;
				}
			}
		}
	}

	private int[] articles(int list) {
		int[] articles = postings.array(lists[list], sizes[list], copy);
		if (postings.offset(lists[list]) == 0) {
			copy = articles;
		}
		return articles;
	}

	/** Leaves the candidates that may share enough, in order, and sets the counts back. */
	private void sift(int rank, int crowded) {
		candidates.clear();
		for (int i = 0; i < counted.size(); i++) {
			int other = counted.get(i);
			int seen = shared[other] & SATURATED;
			shared[other] = 0;
			if (seen == SATURATED || isPair(seen + crowded, rank, other)) {
				candidates.add(other);
			}
		}
		counted.clear();
		candidates.sort();
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
		List<Repeat> repeats = corpus.chunk(rank).repeats.get(corpus.number(rank));
		if (!repeats.isEmpty()) {
			pairs.add(Pairing.within(corpus.id(rank), corpus.distinct[rank], repeats));
		}
	}
}
