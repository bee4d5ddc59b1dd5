package org.factline.reuse;

import java.util.Arrays;

/**
 * The lists of articles that hold the shingles of one article. Each thread has its own and uses it for one article after the
 * other.
 */
final class ArticleLists {

	private static final int VERY_LONG = 511;

	private final Corpus corpus;
	private final Postings postings;
	private final ReuseOptions options;

	private int[] groups = {};
	private int[] lists = new int[1 << 9];
	private int[] places = new int[1 << 9];
	private int[] sizes = new int[1 << 9];
	/** How many lists have a size. */
	private final int[] ofSize = new int[VERY_LONG + 1];
	private int count;
	private int aside;
	private final Crowds crowds = new Crowds();
	private int[] copy = new int[256];

	ArticleLists(Corpus corpus, Postings postings, ReuseOptions options) {
		this.corpus = corpus;
		this.postings = postings;
		this.options = options;
	}

	/**
	 * Takes the lists of an article's distinct shingles. Those of common passages that do not begin with it are set aside.
	 *
	 * @param least   how many there must be at least; where there are fewer, and no common passage begins with it, nothing is looked up
	 * @param repeats whether a shingle stands in it twice; then the aligner takes the article, too
	 * @return whether there are as many
	 */
	boolean take(int rank, int least, boolean repeats, Aligner aligner) {
		groups = corpus.groups(rank, groups);
		collect(corpus.tokens(rank), repeats, aligner);
		if (count < least && !postings.leads(rank)) {
			return false;
		}
		// apart from what is done with them, so that the memory is asked for many lists at a time
		for (int i = 0; i < count; i++) {
			sizes[i] = postings.size(lists[i]);
		}
		aside = 0;
		crowds.clear();
		int kept = 0;
		for (int i = 0; i < count; i++) {
			if (sizes[i] > options.crowd()) {
				if (postings.article(lists[i], 0) != rank) {
					aside++;
					continue;
				}
				crowds.add(places[i], sizes[i]);
			}
			keep(kept++, i);
		}
		count = kept;
		return true;
	}

	private void collect(int tokens, boolean repeats, Aligner aligner) {
		if (lists.length < tokens) {
			lists = new int[2 * tokens];
			places = new int[2 * tokens];
			sizes = new int[2 * tokens];
		}
		count = 0;
		if (repeats) {
			aligner.load(groups, tokens);
			PositionTable table = aligner.first();
			for (; count < table.entries(); count++) {
				lists[count] = table.group(count);
				places[count] = table.first(count);
			}
		} else {
			for (int place = 0; place < tokens; place++) {
				if (groups[place] != 0) {
					lists[count] = groups[place];
					places[count++] = place;
				}
			}
		}
	}

	private void keep(int at, int from) {
		lists[at] = lists[from];
		places[at] = places[from];
		sizes[at] = sizes[from];
	}

	/** The group at each place of the article. */
	int[] groups() {
		return groups;
	}

	/** The common passages whose first article this is. */
	Crowds crowds() {
		return crowds;
	}

	/** How many lists there are, without those set aside. */
	int count() {
		return count;
	}

	/** How many were set aside: a pair may share as many shingles more than the others tell. */
	int aside() {
		return aside;
	}

	/** Leaves out the lists that hold no article behind a rank. */
	void dropEarlier(int rank) {
		int kept = 0;
		for (int i = 0; i < count; i++) {
			if (postings.article(lists[i], sizes[i] - 1) > rank) {
				keep(kept++, i);
			}
		}
		count = kept;
	}

	/** Sets so many of the longest lists aside; which of those that are very long makes no difference. */
	void setAside(int longest) {
		Arrays.fill(ofSize, 0);
		for (int i = 0; i < count; i++) {
			ofSize[Math.min(sizes[i], VERY_LONG)]++;
		}
		int bound = VERY_LONG;
		int left = longest;
		while (left > ofSize[bound]) {
			left -= ofSize[bound--];
		}
		int kept = 0;
		for (int i = 0; i < count; i++) {
			int size = Math.min(sizes[i], VERY_LONG);
			if (size < bound || size == bound && left-- <= 0) {
				keep(kept++, i);
			}
		}
		count = kept;
		aside += longest;
	}

	/** The articles of a list, in an array from {@link #from} to {@link #end}, ascending unless it is a common passage. */
	int[] articles(int list) {
		int[] articles = postings.array(lists[list], sizes[list], copy);
		if (postings.offset(lists[list]) == 0) {
			copy = articles;
		}
		return articles;
	}

	/** Where the articles of a list begin. */
	int from(int list) {
		return postings.offset(lists[list]);
	}

	/** Where the articles of a list end. */
	int end(int list) {
		return postings.offset(lists[list]) + sizes[list];
	}
}
