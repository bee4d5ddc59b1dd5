package org.factline.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.factline.progress.Progress;
import org.factline.text.Span;
import org.factline.text.Tokens;
import org.junit.jupiter.api.Test;

class ReuseFinderTest {

	private static final ReuseOptions OPTIONS = ReuseOptions.DEFAULT.withThreads(2);

	private static List<ReusePair> find(List<ReuseText> texts, ReuseOptions options) {
		return new ReuseFinder(options).find(texts, Progress.NONE).pairs();
	}

	@Test
	void findsWhatBruteForceFinds() {
		for (int vocabulary : new int[] { 3, 12, 400, 100_000 }) {
			List<ReuseText> corpus = new Articles(vocabulary, vocabulary).corpus(120);
			// few words make many seeds: there the runs are tiled, which another test looks at
			List<ReusePair> expected = new BruteForce(OPTIONS).find(corpus);
			List<ReusePair> found = find(corpus, OPTIONS);
			assertTrue(expected.stream().anyMatch(ReusePair::isWithin) && expected.stream().anyMatch(p -> !p.isWithin()));
			if (vocabulary < 400) {
				assertEquals(expected.stream().map(ReuseFinderTest::withoutSpans).toList(),
						found.stream().map(ReuseFinderTest::withoutSpans).toList());
			} else {
				assertEquals(expected, found);
			}
		}
	}

	private static ReusePair withoutSpans(ReusePair pair) {
		return pair.isWithin() ? pair
				: new ReusePair(pair.a(), pair.b(), pair.shared(), pair.shinglesA(), pair.shinglesB(), List.of(),
						pair.aCovered(), pair.bCovered());
	}

	@Test
	void aFewThousandArticlesAgreeWithBruteForce() {
		List<ReuseText> corpus = new Articles(77, 100_000).corpus(2500);
		assertEquals(new BruteForce(OPTIONS).find(corpus), find(corpus, OPTIONS));
	}

	@Test
	void otherOptionsAgreeWithBruteForce() {
		List<ReuseText> corpus = new Articles(5, 5000).corpus(90);
		for (ReuseOptions options : List.of(OPTIONS.withMinContainment(.3), OPTIONS.withMinShared(1).withMinContainment(0),
				OPTIONS.withMinRepeat(7), new ReuseOptions(3, 2, .01, 4, 1000, 1L << 30, 2),
				new ReuseOptions(1, 4, .2, 9, 1000, 1L << 30, 2))) {
			List<ReusePair> found = find(corpus, options);
			assertFalse(found.isEmpty());
			assertEquals(new BruteForce(options).find(corpus).stream().map(ReuseFinderTest::withoutSpans).toList(),
					found.stream().map(ReuseFinderTest::withoutSpans).toList());
		}
	}

	/** By what the options say of it: a common passage alone brings articles together with its first one only. */
	@Test
	void commonPassagesBringArticlesTogetherWithTheirFirstOne() {
		List<ReuseText> corpus = new Articles(21, 12).corpus(90);
		int apart = 0;
		for (int crowd : new int[] { 1, 2, 4, 9, 30 }) {
			Map<List<String>, TreeSet<String>> holders = new HashMap<>();
			Map<String, Set<List<String>>> shingles = new HashMap<>();
			for (ReuseText text : corpus) {
				Set<List<String>> own = shingles(text.text());
				shingles.put(text.id(), own);
				own.forEach(shingle -> holders.computeIfAbsent(shingle, key -> new TreeSet<>()).add(text.id()));
			}
			for (double containment : new double[] { .05, .3 }) {
				ReuseOptions options = OPTIONS.withCrowd(crowd).withMinContainment(containment);
				List<ReusePair> all = new BruteForce(options).find(corpus);
				List<ReusePair> expected = all.stream().filter(pair -> pair.isWithin() || shingles.get(pair.a()).stream()
						.filter(shingles.get(pair.b())::contains).map(holders::get)
						.anyMatch(articles -> articles.size() <= crowd || articles.first().equals(pair.a()))).toList();
				apart += expected.size() < all.size() ? 1 : 0;
				assertEquals(expected.stream().map(ReuseFinderTest::withoutSpans).toList(),
						find(corpus, options).stream().map(ReuseFinderTest::withoutSpans).toList());
			}
		}
		assertTrue(apart > 0, "no crowd keeps articles apart");
	}

	private static Set<List<String>> shingles(String text) {
		Tokens tokens = Tokens.of(text);
		List<String> words = IntStream.range(0, tokens.count()).mapToObj(tokens::form).toList();
		return IntStream.rangeClosed(0, words.size() - 5).mapToObj(i -> words.subList(i, i + 5)).collect(Collectors.toSet());
	}

	@Test
	void aPlantedPassageIsFoundWhereverItStands() {
		SplittableRandom random = new SplittableRandom(11);
		for (int run = 0; run < 200; run++) {
			Articles articles = new Articles(run, 1_000_000);
			List<String> passage = articles.words(9 + random.nextInt(30));
			List<String> a = articles.words(random.nextInt(150));
			List<String> b = articles.words(random.nextInt(150));
			articles.plant(a, passage);
			articles.plant(b, passage);
			ReuseText first = ReuseText.of("a", articles.text(a));
			ReuseText second = ReuseText.of("b", articles.text(b));
			List<ReusePair> pairs = find(List.of(second, first), OPTIONS.withMinContainment(0));
			assertEquals(1, pairs.size());
			AlignedSpan span = pairs.get(0).spans().get(0);
			assertEquals(words(String.join(" ", passage)), words(span.a().in(first.text())));
			assertEquals(words(String.join(" ", passage)), words(span.b().in(second.text())));
		}
	}

	private static List<String> words(String text) {
		return List.of(text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+"));
	}

	@Test
	void nothingIsFoundWithoutFiveTokensInARow() {
		Articles articles = new Articles(3, 1_000_000);
		List<String> a = articles.words(400);
		List<String> b = new ArrayList<>();
		for (int i = 0; i < a.size(); i++) {
			b.add(a.get(i));
			if (i % 4 == 3) {
				b.add("sela" + i);
			}
		}
		assertEquals(List.of(), find(List.of(ReuseText.of("a", articles.text(a)), ReuseText.of("b", articles.text(b))),
				OPTIONS.withMinShared(1).withMinContainment(0)));
	}

	@Test
	void orderThreadsAndMemoryChangeNothing() {
		List<ReuseText> corpus = new ArrayList<>(new Articles(8, 3000).corpus(300));
		List<ReusePair> expected = find(corpus, OPTIONS);
		for (int threads = 1; threads <= 4; threads++) {
			Collections.shuffle(corpus, new Random(threads));
			assertEquals(expected, find(corpus, OPTIONS.withThreads(threads)));
			assertEquals(expected, find(corpus, OPTIONS.withThreads(threads).withMemory(1)));
			assertEquals(expected, find(corpus, OPTIONS.withThreads(threads).withMemory(40_000)));
		}
	}

	@Test
	void pairsComeInCodePointOrderOfIds() {
		String text = "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh";
		List<ReuseText> texts = List.of(ReuseText.of("\uD83D\uDE00", text), ReuseText.of("\uE000", text),
				ReuseText.of("a", text));
		assertEquals(List.of("a \uE000", "a \uD83D\uDE00", "\uE000 \uD83D\uDE00"),
				find(texts, OPTIONS).stream().map(p -> p.a() + " " + p.b()).toList());
	}

	@Test
	void twoTextsOfOneIdAreRefusedByName() {
		var e = assertThrows(IllegalArgumentException.class,
				() -> find(List.of(ReuseText.of("x", "a"), ReuseText.of("x", "b")), OPTIONS));
		assertTrue(e.getMessage().contains("x"));
	}

	@Test
	void articlesOfEveryLengthAreCompared() {
		for (int length : new int[] { 5, 15, 16, 17, 255, 256, 511, 512, 513, 1023, 1024, 1025, 4096 }) {
			Articles articles = new Articles(length, 1_000_000);
			String text = articles.text(articles.words(length));
			List<ReusePair> pairs = find(List.of(ReuseText.of("a", text), ReuseText.of("b", text)), OPTIONS.withMinShared(1));
			assertEquals(length - 4, pairs.getFirst().shared());
		}
	}

	@Test
	void partitionsOfEverySizeAreGrouped() {
		for (int size : new int[] { 1, 16, 511, 512, 1023, 1024, 1025, 2048 }) {
			Storage storage = new Storage(1 << 20);
			long[] hashes = new long[size];
			for (int i = 0; i < size; i++) {
				// all in the first partition
				hashes[i] = i + 1;
			}
			int[] starts = new int[Chunk.PARTITIONS + 1];
			Arrays.fill(starts, 1, starts.length, size);
			Chunk chunk = new Chunk(new String[] { "a" }, new int[] { 0, size }, new int[] { size }, List.of(List.of()),
					new TokenOffsets.Builder().build(storage),
					new Chunk.Entries(storage.longs(hashes, size), storage.chars(new char[size], size),
							storage.chars(new char[size], size), starts,
							new int[0]));
			chunk.ranks = new int[1];
			new Grouping(List.of(chunk), new int[1], new Postings(), storage, 1000).group(0);
			chunk.finish(storage);
			int[] groups = new int[size];
			chunk.groups(0, groups);
			assertEquals(0, Arrays.stream(groups).filter(group -> group != 0).count());
		}
	}

	@Test
	void emptyTextsAndNoTextsAreNoTrouble() {
		assertEquals(List.of(), find(List.of(), OPTIONS));
		assertEquals(List.of(), find(List.of(ReuseText.of("a", ""), ReuseText.of("b", "?"), ReuseText.of("c", "x")), OPTIONS));
	}

	@Test
	void cancellingStops() {
		Progress cancelled = new Progress() {

			@Override
			public void begin(String task, long total) {
				// nobody looks
			}

			@Override
			public void worked(long units) {
				// nobody looks
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThrows(CancellationException.class,
				() -> new ReuseFinder(OPTIONS).find(List.of(ReuseText.of("a", "x")), cancelled));
	}

	@Test
	void measuresAreThoseOfSetsOfShingles() {
		ReusePair pair = find(List.of(ReuseText.of("a", "satu dua tiga empat lima enam tujuh delapan sembilan"),
				ReuseText.of("b", "nol SATU, dua (tiga) empat lima enam tujuh delapan sembilan sepuluh")), OPTIONS).get(0);
		assertEquals(1, pair.containmentAInB());
		assertEquals(5 / 7., pair.containmentBInA());
		assertEquals(5 / 7., pair.jaccard());
		assertEquals(List.of(new Span(0, 52)), pair.aCovered());
		assertEquals(List.of(new Span(4, 59)), pair.bCovered());
	}
}
