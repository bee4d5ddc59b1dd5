package org.factline.checking.standard;

import org.factline.analysis.AlignedSentences;
import org.factline.analysis.StoryPair;

/** Whether two articles are versions of one text: one copied, corrected or shortened, and not two reports. */
final class Versions {

	private static final double LEAST = 0.72;
	/** Of so few sentences one changed word changes the sum; they are compared word for word. */
	private static final int FEW = 3;
	private static final double EQUAL = 0.98;

	private Versions() {
	}

	/** Whether nearly all that the shorter one says stands in the other, in nearly the same words. */
	static boolean are(StoryPair story) {
		if (areBrief(story)) {
			return areShort(story);
		}
		double sum = story.sentences().stream().mapToDouble(AlignedSentences::similarity).sum();
		int shorter = Math.min(story.a().sentences().size(), story.b().sentences().size());
		return shorter > 0 && sum / shorter >= LEAST;
	}

	/**
	 * Whether two texts of one outlet are versions of one: only passages are sure to be, since an outlet tells each day's results,
	 * forecasts and prices in the words of the day before.
	 */
	static boolean areOfOneOutlet(StoryPair story) {
		return areBrief(story) && are(story);
	}

	/** Whether one of the two is a passage of a sentence or three rather than a report. */
	static boolean areBrief(StoryPair story) {
		return Math.min(story.a().sentences().size(), story.b().sentences().size()) <= FEW;
	}

	private static boolean areShort(StoryPair story) {
		int shorter = Math.min(story.a().sentences().size(), story.b().sentences().size());
		long same = story.sentences().stream()
				.filter(aligned -> aligned.similarity() >= EQUAL || SentencePair.of(story, aligned).differOnce()).count();
		return same > 0 && same + 1 >= shorter;
	}
}
