package org.factline.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a search for stories found, so that the next one aligns again only what changed: an article that is the same object,
 * all of whose words weigh what they weighed, is the same for every comparison. Immutable.
 */
final class KnownStories {

	/** Nothing is known. */
	static final KnownStories NONE = new KnownStories(List.of(), List.of(), Rarity.of(List.of()), List.of());

	private final Map<AnalysedArticle, Terms> terms = new IdentityHashMap<>();
	private final Rarity rarity;
	/** By the id of their first article. */
	private final Map<String, List<StoryPair>> byArticle = new HashMap<>();
	private final List<StoryPair> pairs;

	/**
	 * What was found.
	 *
	 * @param terms of each article
	 */
	KnownStories(List<AnalysedArticle> articles, List<Terms> terms, Rarity rarity, List<StoryPair> pairs) {
		for (int i = 0; i < articles.size(); i++) {
			this.terms.put(articles.get(i), terms.get(i));
		}
		this.rarity = rarity;
		this.pairs = pairs;
		pairs.forEach(pair -> byArticle.computeIfAbsent(pair.a().article().id(), key -> new ArrayList<>()).add(pair));
	}

	/** All pairs, by the order of their articles. */
	List<StoryPair> pairs() {
		return pairs;
	}

	/** The words of an article. */
	Terms terms(AnalysedArticle article) {
		Terms known = terms.get(article);
		return known == null ? Terms.of(article.article().text(), article.sentences()) : known;
	}

	/**
	 * Which of some articles are what they were, their words weighing what they weighed.
	 *
	 * @param numbers of the words of each
	 */
	boolean[] settled(List<AnalysedArticle> articles, List<int[]> numbers, Rarity rarityNow) {
		boolean[] settled = new boolean[articles.size()];
		BitSet changed = rarityNow.changedSince(rarity);
		for (int i = 0; i < settled.length; i++) {
			settled[i] = terms.containsKey(articles.get(i)) && Arrays.stream(numbers.get(i)).noneMatch(changed::get);
		}
		return settled;
	}

	/** The pair of two articles, where they were one. */
	Optional<StoryPair> pair(AnalysedArticle a, AnalysedArticle b) {
		for (StoryPair pair : byArticle.getOrDefault(a.article().id(), List.of())) {
			if (pair.a() == a && pair.b() == b) {
				return Optional.of(pair);
			}
		}
		return Optional.empty();
	}

	/** The pair as it was known, where it says the same; so that who remembers something about it finds it again. */
	StoryPair same(StoryPair pair) {
		return pair(pair.a(), pair.b()).filter(known -> known.score() == pair.score() && known.sentences().equals(pair.sentences()))
				.orElse(pair);
	}
}
