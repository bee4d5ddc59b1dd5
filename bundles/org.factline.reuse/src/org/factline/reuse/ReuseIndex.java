package org.factline.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.factline.progress.Progress;

/**
 * An index that articles are added to and taken out of while it is asked: adding one compares it with all that are there in a
 * time that hardly depends on how many there are. What it finds is what {@link ReuseFinder} finds.
 * <p>
 * It keeps eight bytes for each distinct shingle of an article, sorted, in runs whose sizes grow by a factor (O'Neil et al.
 * 1996, "The log-structured merge-tree"); texts it does not keep but asks for when it must compare two of them. Adding joins
 * small runs only; {@link #compact} joins the large ones, in the background.
 * <p>
 * Safe for use by several threads, one at a time.
 */
public final class ReuseIndex {

	/** Runs longer than this are joined by {@link #compact} only, as that takes too long to be waited for. */
	private static final int LONG_RUN = 1 << 18;
	private static final int GROWTH = 4;

	private final ReuseOptions options;
	private final Function<String, ReuseText> texts;
	private final List<ShingleRun> runs = new ArrayList<>();
	private final Map<String, Integer> numbers = new HashMap<>();
	/** For each number, the article's id; empty once it is taken out. */
	private final List<String> ids = new ArrayList<>();
	private int[] distinct = new int[64];
	private int[] shared = new int[64];

	/**
	 * An empty index.
	 *
	 * @param texts gives the text of an article that is in the index, by its id
	 */
	public ReuseIndex(ReuseOptions options, Function<String, ReuseText> texts) {
		this.options = options;
		this.texts = texts;
	}

	/**
	 * Adds many articles without comparing them, as when a dossier is opened.
	 *
	 * @throws IllegalArgumentException                   where an id is in the index already
	 * @throws java.util.concurrent.CancellationException where the progress says so; what was read until then is in the index
	 */
	public synchronized void addAll(Iterable<ReuseText> articles, Progress progress) {
		progress.begin("indexing articles", -1);
		var run = new ShingleRun.Builder();
		try {
			for (ReuseText article : articles) {
				progress.check();
				long[] shingles = Hashing.distinctShingles(Tokenizer.EXACT.cut(article.text()), options.shingle());
				if (!run.hasRoomFor(shingles.length)) {
					runs.add(run.build());
					run = new ShingleRun.Builder();
				}
				run.add(shingles, register(article.id(), shingles.length));
				progress.worked(1);
			}
		} finally {
			runs.add(run.build());
		}
	}

	/**
	 * Adds an article.
	 *
	 * @return what it repeats within itself and what it shares with each article in the index, in the order of
	 *         {@link ReusePair#IN_ORDER}; of articles that share nothing but passages which more than
	 *         {@link ReuseOptions#crowd} of them hold, only the one that has been in the index longest
	 * @throws IllegalArgumentException where the id is in the index already
	 */
	public synchronized List<ReusePair> add(ReuseText article) {
		if (numbers.containsKey(article.id())) {
			throw new IllegalArgumentException("two texts are called " + article.id());
		}
		List<ReusePair> pairs = new ArrayList<>();
		var comparison = new Comparison(article, options, Tokenizer.EXACT);
		comparison.within().ifPresent(pairs::add);
		long[] shingles = Hashing.distinctShingles(Tokenizer.EXACT.cut(article.text()), options.shingle());
		for (int other : candidates(shingles)) {
			comparison.with(texts.apply(ids.get(other))).ifPresent(pairs::add);
		}
		var run = new ShingleRun.Builder();
		run.add(shingles, register(article.id(), shingles.length));
		runs.add(run.build());
		join(LONG_RUN);
		pairs.sort(ReusePair.IN_ORDER);
		return pairs;
	}

	/** Takes an article out; nothing happens where it is not in the index. */
	public synchronized void remove(String id) {
		Integer number = numbers.remove(id);
		if (number != null) {
			ids.set(number, "");
			distinct[number] = 0;
		}
	}

	/** How many articles are in the index. */
	public synchronized int size() {
		return numbers.size();
	}

	/** Joins all runs and forgets what was taken out; may take seconds in a large index. */
	public synchronized void compact() {
		runs.replaceAll(run -> run.without(number -> distinct[number] == 0));
		join(Integer.MAX_VALUE);
	}

	private int register(String id, int shingles) {
		int number = ids.size();
		if (number > ShingleRun.LAST_ARTICLE) {
			throw new IllegalStateException("an index holds no more than " + number + " articles");
		}
		if (numbers.putIfAbsent(id, number) != null) {
			throw new IllegalArgumentException("two texts are called " + id);
		}
		ids.add(id);
		if (number == distinct.length) {
			distinct = Arrays.copyOf(distinct, 2 * number);
			shared = Arrays.copyOf(shared, 2 * number);
		}
		distinct[number] = shingles;
		return number;
	}

	/** The articles that may share enough, by number. */
	private List<Integer> candidates(long[] shingles) {
		IntList seen = new IntList();
		int crowded = 0;
		for (long shingle : shingles) {
			crowded += count(shingle, seen) ? 1 : 0;
		}
		List<Integer> found = new ArrayList<>();
		for (int i = 0; i < seen.size(); i++) {
			int other = seen.get(i);
			if (options.isPair(shared[other] + crowded, shingles.length, distinct[other])) {
				found.add(other);
			}
			shared[other] = 0;
		}
		return found;
	}

	/** Counts the holders of a shingle, or only the first of them where there are very many; returns whether that is so. */
	private boolean count(long shingle, IntList seen) {
		int[] begin = new int[runs.size()];
		int[] end = new int[runs.size()];
		long holders = 0;
		for (int i = 0; i < begin.length; i++) {
			begin[i] = runs.get(i).begin(shingle);
			end[i] = runs.get(i).end(shingle);
			holders += end[i] - begin[i];
		}
		boolean crowd = holders > options.crowd();
		for (int i = 0; i < begin.length; i++) {
			for (int at = begin[i]; at < end[i]; at++) {
				int article = runs.get(i).article(at);
				if (distinct[article] > 0) {
					count(article, seen);
					if (crowd) {
						return true;
					}
				}
			}
		}
		return crowd;
	}

	private void count(int article, IntList seen) {
		if (shared[article]++ == 0) {
			seen.add(article);
		}
	}

	/** Joins the newest runs as long as the older one is not much longer than the newer. */
	private void join(int longest) {
		while (runs.size() > 1) {
			ShingleRun newest = runs.get(runs.size() - 1);
			ShingleRun older = runs.get(runs.size() - 2);
			boolean few = longest == Integer.MAX_VALUE || older.size() < (long) GROWTH * newest.size();
			if (!few || (long) older.size() + newest.size() > Math.min(longest, ShingleRun.MOST)) {
				return;
			}
			runs.removeLast();
			runs.set(runs.size() - 1, older.with(newest));
		}
	}
}
