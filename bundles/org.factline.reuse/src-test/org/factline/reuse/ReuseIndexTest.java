package org.factline.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.factline.progress.Progress;
import org.junit.jupiter.api.Test;

class ReuseIndexTest {

	private static final ReuseOptions OPTIONS = ReuseOptions.DEFAULT.withThreads(2);

	private final Map<String, ReuseText> texts = new HashMap<>();

	private ReuseIndex index(ReuseOptions options) {
		return new ReuseIndex(options, id -> texts.getOrDefault(id, ReuseText.of(id, "")));
	}

	private List<ReuseText> corpus(int articles) {
		List<ReuseText> corpus = new Articles(21, 4000).corpus(articles);
		corpus.forEach(text -> texts.put(text.id(), text));
		return corpus;
	}

	private static List<ReusePair> found(List<ReuseText> corpus) {
		return new ReuseFinder(OPTIONS).find(corpus, Progress.NONE).pairs();
	}

	@Test
	void oneByOneFindsWhatAllAtOnceFinds() {
		List<ReuseText> corpus = corpus(300);
		ReuseIndex index = index(OPTIONS);
		List<ReusePair> pairs = new ArrayList<>();
		for (int i = corpus.size() - 1; i >= 0; i--) {
			pairs.addAll(index.add(corpus.get(i)));
			if (i == 150) {
				index.compact();
			}
		}
		pairs.sort(ReusePair.IN_ORDER);
		assertEquals(found(corpus), pairs);
		assertEquals(300, index.size());
	}

	@Test
	void whatIsAddedInBulkIsComparedWithWhatComesLater() {
		List<ReuseText> corpus = corpus(200);
		ReuseIndex index = index(OPTIONS);
		index.addAll(corpus.subList(0, 199), Progress.NONE);
		ReuseText last = corpus.get(199);
		assertEquals(found(corpus).stream().filter(p -> p.a().equals(last.id()) || p.b().equals(last.id())).toList(),
				index.add(last));
	}

	@Test
	void whatIsTakenOutIsNotFoundAndCanComeBack() {
		List<ReuseText> corpus = corpus(120);
		ReuseIndex index = index(OPTIONS);
		index.addAll(corpus, Progress.NONE);
		ReuseText one = corpus.get(50);
		ReuseText copy = new ReuseText("z", one.text(), "", "", "", List.of());
		index.remove(one.id());
		assertEquals(0, index.add(copy).stream().filter(p -> p.a().equals(one.id())).count());
		index.remove("z");
		index.compact();
		index.add(one);
		assertEquals(1, index.add(copy).stream().filter(p -> p.a().equals(one.id())).count());
	}

	@Test
	void anIdIsInTheIndexOnce() {
		ReuseIndex index = index(OPTIONS);
		index.add(ReuseText.of("a", "satu"));
		assertThrows(IllegalArgumentException.class, () -> index.add(ReuseText.of("a", "dua")));
		assertThrows(IllegalArgumentException.class, () -> index.addAll(List.of(ReuseText.of("a", "dua")), Progress.NONE));
	}

	@Test
	void aPassageOfTheCrowdLeadsToTheFirstOnly() {
		String text = String.join(" ", new Articles(1, 100_000).words(40));
		ReuseIndex index = index(OPTIONS.withCrowd(10));
		for (int i = 0; i < 30; i++) {
			ReuseText copy = ReuseText.of(String.format("c%02d", i), text);
			texts.put(copy.id(), copy);
			assertEquals(i <= 10 ? i : 1, index.add(copy).size());
		}
		index.remove("c00");
		ReuseText another = ReuseText.of("d", text);
		assertEquals("c01", index.add(another).get(0).a());
	}
}
