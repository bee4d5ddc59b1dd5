package org.factline.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.factline.progress.Progress;
import org.factline.text.Span;
import org.junit.jupiter.api.Test;

class ShingleComparisonTest {

	private static final ReuseOptions OPTIONS = ReuseOptions.DEFAULT.withThreads(2);

	private final ShingleComparison comparison = new ShingleComparison(OPTIONS);

	@Test
	void knowingSharedShinglesAloneIsAsGoodAsKnowingTheTexts() {
		List<ReuseText> corpus = new Articles(5, 3000).corpus(150);
		Map<Long, Integer> holders = new HashMap<>();
		for (ReuseText text : corpus) {
			for (long shingle : new ShingledText(text.text(), OPTIONS).distinct()) {
				holders.merge(Long.valueOf(shingle), Integer.valueOf(1), Integer::sum);
			}
		}
		List<ShingleComparison.Side> sides = corpus.stream().map(text -> side(text, holders)).toList();
		List<ReusePair> pairs = new ArrayList<>();
		for (int a = 0; a < sides.size(); a++) {
			new ShingledText(corpus.get(a).text(), OPTIONS).within(corpus.get(a).id()).ifPresent(pairs::add);
			comparison.load(sides.get(a));
			for (int b = a + 1; b < sides.size(); b++) {
				comparison.compare(sides.get(a), sides.get(b)).ifPresent(pairs::add);
			}
		}
		pairs.sort(ReusePair.IN_ORDER);
		assertFalse(pairs.isEmpty());
		assertEquals(new ReuseFinder(OPTIONS).find(corpus, Progress.NONE).pairs(), pairs);
	}

	/** An article as one knows it that has never seen the others: shingles that stand in no other have no group. */
	private static ShingleComparison.Side side(ReuseText text, Map<Long, Integer> holders) {
		ShingledText cut = new ShingledText(text.text(), OPTIONS);
		long[] distinct = cut.distinct();
		Long[] all = holders.keySet().stream().sorted().toArray(Long[]::new);
		int[] groups = new int[cut.places()];
		for (int place = 0; place < groups.length; place++) {
			Long shingle = Long.valueOf(distinct[cut.distinctAt(place)]);
			groups[place] = holders.getOrDefault(shingle, Integer.valueOf(0)).intValue() < 2 ? 0 : Arrays.binarySearch(all, shingle) + 1;
		}
		return new ShingleComparison.Side(text.id(), distinct.length, groups, cut::span);
	}

	@Test
	void aTextShorterThanAShingleHasNone() {
		ShingledText text = new ShingledText("tiga kata saja", OPTIONS);
		assertEquals(0, text.places());
		assertEquals(0, text.distinct().length);
		assertEquals(false, text.within("a").isPresent());
	}

	@Test
	void aShingleStandsFromItsFirstCharacterToItsLast() {
		ShingledText text = new ShingledText("Satu, dua tiga empat lima! enam", OPTIONS);
		assertEquals(2, text.places());
		assertEquals(new Span(0, 25), text.span(0));
		assertEquals(new Span(6, 31), text.span(1));
	}
}
