package org.factline.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.factline.progress.Progress;
import org.factline.text.Span;
import org.junit.jupiter.api.Test;

/** Shapes on which a search that compares everything with everything takes for ever. Growth is counted in what is found. */
class AdversarialTest {

	private static final ReuseOptions OPTIONS = ReuseOptions.DEFAULT.withThreads(2);

	private static ReuseResult find(List<ReuseText> texts) {
		return new ReuseFinder(OPTIONS).find(texts, Progress.NONE);
	}

	private static List<ReuseText> texts(int number, IntFunction<String> text) {
		return IntStream.range(0, number).mapToObj(i -> ReuseText.of(String.format("a%06d", i), text.apply(i))).toList();
	}

	@Test
	void identicalArticlesBecomeAStar() {
		String text = String.join(" ", new Articles(1, 100_000).words(150));
		for (int number : new int[] { 3000, 6000 }) {
			ReuseResult found = find(texts(number, i -> text));
			assertEquals(number - 1, found.pairs().size());
			assertTrue(found.pairs().stream().allMatch(p -> p.a().equals("a000000") && p.jaccard() == 1));
			assertEquals(List.of(new Crowd("a000000", new Span(0, text.length()), number)), found.crowds());
		}
	}

	@Test
	void upToTheCrowdEveryPairIsNamed() {
		String text = String.join(" ", new Articles(1, 100_000).words(30));
		assertEquals(45, new ReuseFinder(OPTIONS.withCrowd(10)).find(texts(10, i -> text), Progress.NONE).pairs().size());
		assertEquals(10, new ReuseFinder(OPTIONS.withCrowd(10)).find(texts(11, i -> text), Progress.NONE).pairs().size());
	}

	@Test
	void aPageThatTenThousandShareIsACrowdAndReuseBesideItIsFound() {
		Articles articles = new Articles(2, 1_000_000);
		String page = String.join(" ", articles.words(60));
		String copied = String.join(" ", articles.words(80));
		ReuseResult found = find(texts(10_000,
				i -> String.join(" ", articles.words(40)) + " batas" + i + " " + page + (i == 4000 || i == 9000 ? " " + copied : "")));
		assertEquals(10_000, found.pairs().size());
		ReusePair planted = found.pairs().getLast();
		assertEquals("a004000", planted.a());
		assertEquals("a009000", planted.b());
		// the page counts for the pair, as it stands in both
		assertEquals(60 + 80 - 4, planted.shared());
		assertEquals(1, found.crowds().size());
		assertEquals(10_000, found.crowds().get(0).articles());
	}

	@Test
	void oneWordAMillionTimesStaysLinear() {
		String word = "terus ".repeat(1_000_000);
		ReuseResult found = new ReuseFinder(OPTIONS.withMinShared(1)).find(List.of(ReuseText.of("a", word),
				ReuseText.of("b", word), ReuseText.of("c", "terus ".repeat(300_000))), Progress.NONE);
		assertEquals(6, found.pairs().size());
		for (ReusePair pair : found.pairs()) {
			assertTrue(pair.spans().size() <= 20, "spans: " + pair.spans().size());
			assertEquals(1, pair.jaccard());
		}
		ReusePair ac = found.pairs().get(2);
		assertEquals("c", ac.b());
		assertEquals(List.of(new Span(0, word.length() - 1)), ac.aCovered());
	}

	@Test
	void tiledRunsCoverWhatIsSharedAndAreEqual() {
		Articles articles = new Articles(4, 3);
		for (int run = 0; run < 20; run++) {
			String a = String.join(" ", articles.words(300));
			String b = String.join(" ", articles.words(200));
			ReusePair pair = find(List.of(ReuseText.of("a", a), ReuseText.of("b", b))).pairs().stream()
					.filter(p -> !p.isWithin()).findAny().orElseThrow();
			assertTrue(pair.spans().size() <= 500);
			boolean[] inA = new boolean[a.length()];
			boolean[] inB = new boolean[b.length()];
			for (AlignedSpan span : pair.spans()) {
				assertEquals(span.a().in(a), span.b().in(b));
				Arrays.fill(inA, span.a().begin(), span.a().end(), true);
				Arrays.fill(inB, span.b().begin(), span.b().end(), true);
			}
			assertCovered(pair.aCovered(), inA, a);
			assertCovered(pair.bCovered(), inB, b);
		}
	}

	private static void assertCovered(List<Span> covered, boolean[] marked, String text) {
		for (int i = 0; i < text.length(); i++) {
			int at = i;
			boolean inside = covered.stream().anyMatch(span -> span.contains(at));
			if (text.charAt(i) != ' ') {
				assertEquals(inside, marked[i]);
			}
		}
	}

	@Test
	void otherScriptsCountLikeLatin() {
		for (String sentence : List.of("قال الوزير إن الاجتماع المقبل سيعقد في العاصمة يوم الاثنين بحضور جميع الدول",
				"部长 表示 下 一次 会议 将 于 周一 在 首都 举行 所有 国家 都 将 出席",
				"मंत्री ने कहा कि अगली बैठक सोमवार को राजधानी में होगी और सभी देश आएंगे",
				"Ｍｅｎｔｅｒｉ e\u0301ta\u0301 sa\u0308ja di o\u0302tto i\u0303ni pada hari se\u0301nin")) {
			ReusePair pair = find(List.of(ReuseText.of("a", "\uD83D\uDE00 \uD83D\uDE00. " + sentence),
					ReuseText.of("b", sentence + " \uD83D\uDC4D\uD83C\uDFFD"))).pairs().get(0);
			assertEquals(1, pair.jaccard());
			assertEquals(pair.spans().get(0).b().in(sentence),
					pair.spans().get(0).a().in("\uD83D\uDE00 \uD83D\uDE00. " + sentence));
		}
		// four Latin letters take the room of two Chinese ones, and must not be taken for them
		assertEquals(List.of(), find(List.of(ReuseText.of("a", "abcd efgh abcd efgh abcd efgh ab cd ef"),
				ReuseText.of("b", "\u6162\u6364 \u6566\u6768 \u6162\u6364 \u6566\u6768 \u6162\u6364 \u6566\u6768 \u6162 \u6364")))
				.pairs());
	}

	@Test
	void emojiAndLoneSurrogatesAreNoTokens() {
		String text = "\uD83D\uDE00\uD83D\uDE00 \uD800 \uDC00 \uD83D\uDE00".repeat(100);
		assertEquals(List.of(), find(List.of(ReuseText.of("a", text), ReuseText.of("b", text))).pairs());
	}

	@Test
	void aVeryLongWordAndVeryLongGapsKeepTheirOffsets() {
		List<String> words = new ArrayList<>(new Articles(9, 100_000).words(12));
		words.set(3, "x".repeat(5000));
		String a = String.join(" ".repeat(400), words);
		String b = "lain " + String.join("-", words);
		ReusePair pair = find(List.of(ReuseText.of("a", a), ReuseText.of("b", b))).pairs().get(0);
		assertEquals(a, pair.spans().get(0).a().in(a));
		assertEquals(b.substring(5), pair.spans().get(0).b().in(b));
	}
}
