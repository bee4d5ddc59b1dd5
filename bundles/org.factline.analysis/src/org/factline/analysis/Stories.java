package org.factline.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

import org.factline.progress.Progress;

/**
 * Finds the pairs of articles that tell one story: published at most two days apart, by the cosine of their words weighted
 * by how often and how rarely they stand (TF-IDF, names counting more), less for each day between them (Allan, Topic
 * Detection and Tracking, 2002). An article is compared with few others: those that share its most telling words. The
 * outcome does not depend on the number of threads.
 */
final class Stories {

	/** With so many others, at most, is an article compared. */
	static final int CANDIDATES = 50;

	/** So many of an article's words find its candidates. */
	private static final int TELLING = 30;
	private static final double LEAST = 0.30;
	/** People put few articles together because they are about one matter, so less says that they tell one story. */
	private static final int FEW = 60;
	private static final double LEAST_OF_FEW = 0.15;
	private static final double DECAY_A_DAY = 0.95;
	private static final double FEWEST_SHARED = 2;

	private final List<AnalysedArticle> articles;
	private final List<Terms> terms;
	private final Rarity rarity;
	private final Vector[] vectors;
	/** Made when first asked for: few articles have a pair that was not aligned before. */
	private final AtomicReferenceArray<SentenceVectors> sentences;
	private final long[][] days;
	private final WordIndex index;
	private final ThreadLocal<Tally> tallies;
	private final KnownStories before;
	/** Which articles, and the weights of all their words, are what they were before. */
	private final boolean[] settled;

	private Stories(List<AnalysedArticle> articles, KnownStories before, int threads) {
		this.articles = articles;
		this.before = before;
		this.terms = Parallel.map(articles, threads, before::terms);
		this.rarity = Rarity.of(terms);
		List<int[]> numbers = Parallel.map(terms, threads, one -> rarity.numbers(one.words()));
		this.settled = before.settled(articles, numbers, rarity);
		this.vectors = IntStream.range(0, articles.size()).mapToObj(i -> Vector.of(terms.get(i), numbers.get(i), rarity))
				.toArray(Vector[]::new);
		this.sentences = new AtomicReferenceArray<>(articles.size());
		this.days = articles.stream().map(Stories::days).toArray(long[][]::new);
		this.index = new WordIndex(vectors, days, rarity);
		this.tallies = ThreadLocal.withInitial(() -> new Tally(articles.size()));
	}

	/** All pairs, by the order of their articles. */
	static List<StoryPair> find(List<AnalysedArticle> articles, int threads, Progress progress) {
		return find(articles, KnownStories.NONE, threads, progress).pairs();
	}

	/**
	 * All pairs, by the order of their articles; what an earlier search found and what still holds is taken over. That changes
	 * nothing but time.
	 */
	static KnownStories find(List<AnalysedArticle> articles, KnownStories before, int threads, Progress progress) {
		if (articles.size() < 2) {
			return KnownStories.NONE;
		}
		Stories stories = new Stories(articles, before, threads);
		List<Integer> numbers = IntStream.range(0, articles.size()).boxed().toList();
		List<StoryPair> pairs = Parallel.map(numbers, threads, number -> {
			progress.check();
			return stories.pairsOf(number.intValue());
		}).stream().flatMap(List::stream).toList();
		return new KnownStories(articles, stories.terms, stories.rarity, pairs);
	}

	private static long[] days(AnalysedArticle article) {
		Set<LocalDate> days = article.publicationDays();
		return days.isEmpty() ? new long[] { WordIndex.UNDATED } : days.stream().mapToLong(LocalDate::toEpochDay).toArray();
	}

	/** The pairs of an article with those behind it in order. */
	private List<StoryPair> pairsOf(int number) {
		List<StoryPair> pairs = new ArrayList<>();
		for (int other : candidates(number)) {
			double score = vectors[number].cosine(vectors[other]) * Math.pow(DECAY_A_DAY, WordIndex.distance(days[number], days[other]));
			if (score >= (articles.size() <= FEW ? LEAST_OF_FEW : LEAST)) {
				pairs.add(pair(number, other, score));
			}
		}
		return pairs;
	}

	private StoryPair pair(int number, int other, double score) {
		AnalysedArticle a = articles.get(number);
		AnalysedArticle b = articles.get(other);
		Optional<StoryPair> known = settled[number] && settled[other] ? before.pair(a, b) : Optional.empty();
		return known.orElseGet(() -> before.same(new StoryPair(a, b, score, sentences(number).align(a, b, sentences(other)))));
	}

	private SentenceVectors sentences(int number) {
		SentenceVectors made = sentences.get(number);
		if (made == null) {
			// two threads may make it; both make the same
			made = SentenceVectors.of(terms.get(number), rarity);
			sentences.set(number, made);
		}
		return made;
	}

	/** The articles behind it in order that share most of its telling words, in order. */
	private int[] candidates(int number) {
		Tally tally = tallies.get();
		int[] telling = telling(vectors[number]);
		for (int at : telling) {
			index.collect(vectors[number].word(at), number, tally);
		}
		int[] found = tally.best(CANDIDATES, Math.min(FEWEST_SHARED, telling.length));
		tally.clear();
		Arrays.sort(found);
		return found;
	}

	/** Where an article's most telling words stand in its vector. */
	private int[] telling(Vector vector) {
		long[] order = new long[vector.size()];
		int size = 0;
		for (int i = 0; i < vector.size(); i++) {
			if (index.finds(vector.word(i))) {
				// positive floats sort as their bits do
				order[size++] = (long) Float.floatToIntBits(vector.weight(i)) << Integer.SIZE | Integer.MAX_VALUE - i;
			}
		}
		Arrays.sort(order, 0, size);
		int[] telling = new int[Math.min(TELLING, size)];
		for (int i = 0; i < telling.length; i++) {
			telling[i] = Integer.MAX_VALUE - (int) order[size - 1 - i];
		}
		return telling;
	}
}
