package org.factline.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what articles say of a short text, such as a rumour: for each of its sentences and each article the sentence that says most
 * nearly the same, by the cosine of their words weighted by how rare they are, the assignment being the best one as a whole
 * (as between two articles of a story). Whether text and article tell one story is not asked: a rumour is too short for that.
 */
public final class SimilarSentences {

	private SimilarSentences() {
	}

	/**
	 * The articles that say something like it, each with the sentences that do, in the order of the articles.
	 *
	 * @param text     its id comes before those of all articles
	 * @param articles in the order of their ids
	 */
	public static List<StoryPair> of(AnalysedArticle text, List<AnalysedArticle> articles) {
		List<Terms> terms = new ArrayList<>();
		terms.add(Terms.of(text.article().text(), text.sentences()));
		articles.forEach(one -> terms.add(Terms.of(one.article().text(), one.sentences())));
		Rarity rarity = Rarity.of(terms);
		SentenceVectors mine = SentenceVectors.of(terms.getFirst(), rarity);
		List<StoryPair> pairs = new ArrayList<>();
		for (int i = 0; i < articles.size(); i++) {
			List<AlignedSentences> aligned = mine.align(text, articles.get(i), SentenceVectors.of(terms.get(i + 1), rarity));
			if (!aligned.isEmpty()) {
				double best = aligned.stream().mapToDouble(AlignedSentences::similarity).max().orElse(0);
				pairs.add(new StoryPair(text, articles.get(i), best, aligned));
			}
		}
		return pairs;
	}
}
