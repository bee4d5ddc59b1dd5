package org.factline.analysis;

import java.util.Arrays;

/** Which articles hold a word, by day; words that stand in too many articles find nothing. */
final class WordIndex {

	/** The day of an article whose day is not known; it is compared with all. */
	static final long UNDATED = Long.MIN_VALUE;
	/** More days apart, a story has moved on. */
	static final int DAYS = 2;

	/** A word in more articles than this of a hundred finds too many. */
	private static final int COMMON_PERCENT = 3;
	private static final int COMMON_AT_LEAST = 60;

	private final long[][] days;
	private final Rarity rarity;
	private final int common;
	/** For each word its articles, by day and number. */
	private final long[][] articles;

	WordIndex(Vector[] vectors, long[][] days, Rarity rarity) {
		this.days = days;
		this.rarity = rarity;
		this.common = Math.max(COMMON_AT_LEAST, vectors.length * COMMON_PERCENT / 100);
		this.articles = new long[rarity.size()][];
		int[] sizes = new int[rarity.size()];
		for (int i = 0; i < vectors.length; i++) {
			for (int at = 0; at < vectors[i].size(); at++) {
				if (finds(vectors[i].word(at))) {
					add(vectors[i].word(at), i, sizes);
				}
			}
		}
		for (int word = 0; word < articles.length; word++) {
			if (sizes[word] > 0) {
				articles[word] = Arrays.copyOf(articles[word], sizes[word]);
				Arrays.sort(articles[word]);
			}
		}
	}

	/** An entry sorts by day, then by article. */
	private static long entry(long day, int article) {
		return (day == UNDATED ? Integer.MIN_VALUE : day) << Integer.SIZE | article;
	}

	private void add(int word, int article, int[] sizes) {
		for (long day : days[article]) {
			if (articles[word] == null) {
				articles[word] = new long[Math.max(2, rarity.count(word))];
			} else if (sizes[word] == articles[word].length) {
				articles[word] = Arrays.copyOf(articles[word], sizes[word] * 2);
			}
			articles[word][sizes[word]++] = entry(day, article);
		}
	}

	/** Whether a word is rare enough to find articles by. */
	boolean finds(int word) {
		return rarity.count(word) > 1 && rarity.count(word) <= common;
	}

	/** Adds a word's weight to the articles behind one in order that hold it and are near in time. */
	void collect(int word, int article, Tally tally) {
		long[] entries = articles[word];
		double weight = rarity.weight(word);
		boolean undated = days[article][0] == UNDATED;
		for (long day : days[article]) {
			int at = undated ? 0 : from(entries, entry(day - DAYS, 0));
			long end = undated ? Long.MAX_VALUE : entry(day + DAYS + 1, 0);
			for (; at < entries.length && entries[at] < end; at++) {
				add((int) entries[at], article, weight, tally);
			}
		}
		for (int at = 0; !undated && at < entries.length && entries[at] < entry(UNDATED, Integer.MAX_VALUE); at++) {
			add((int) entries[at], article, weight, tally);
		}
	}

	private static void add(int other, int article, double weight, Tally tally) {
		if (other > article) {
			tally.add(other, weight * weight);
		}
	}

	private static int from(long[] sorted, long entry) {
		int at = Arrays.binarySearch(sorted, entry);
		return at < 0 ? -at - 1 : at;
	}

	/** How many days lie between two articles, at least; none where a day is not known. */
	static long distance(long[] a, long[] b) {
		long least = Long.MAX_VALUE;
		for (long x : a) {
			for (long y : b) {
				least = Math.min(least, x == UNDATED || y == UNDATED ? 0 : Math.abs(x - y));
			}
		}
		return least;
	}
}
