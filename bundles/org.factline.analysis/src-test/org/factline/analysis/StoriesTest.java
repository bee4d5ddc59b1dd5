package org.factline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.factline.progress.Progress;
import org.factline.reuse.ReuseOptions;
import org.factline.text.Sentences;
import org.factline.time.TimeReader;
import org.junit.jupiter.api.Test;

class StoriesTest {

	private static final String DAM = "Bendungan Lembah Sari mulai digenangi, kata Bupati Rusdi Halim. Warga lima dusun pindah ke bukit.";
	private static final String DAM_AGAIN = "Warga lima dusun di Lembah Sari pindah ke bukit. Bupati Rusdi Halim menyebut bendungan mulai digenangi.";
	private static final String CHESS = "Pecatur remaja Tania Wirawan menjuarai turnamen Harwick setelah menahan remis juara bertahan.";

	private static Article article(String id, String published, String text) {
		Map<Field, Attribute> fields = new EnumMap<>(Field.class);
		fields.put(Field.LANGUAGE, Attribute.stated("id", "test"));
		if (!published.isEmpty()) {
			fields.put(Field.PUBLISHED, Attribute.stated(published, "test"));
		}
		return new Article(id, new Provenance(id, "text/plain", "", "test", "1", ""), text,
				List.of(new Block(BlockKind.BODY, 0, text.length())), fields, List.of());
	}

	private static Analysis analyse(int threads, Article... articles) {
		return new Analyser(new Sentences(), TimeReader.standard(), ReuseOptions.DEFAULT.withThreads(threads))
				.analyse(new ArticleSet(ArticleSet.LOOSE, List.of(articles)), Progress.NONE);
	}

	private static List<String> pairs(Analysis analysis) {
		return analysis.stories().stream().map(pair -> pair.a().article().id() + pair.b().article().id()).toList();
	}

	@Test
	void articlesOfOneStoryArePairedAndOthersAreNot() {
		Analysis analysis = analyse(1, article("a", "2024-03-05", DAM), article("b", "2024-03-06", DAM_AGAIN), article("c", "2024-03-05", CHESS));
		assertEquals(List.of("ab"), pairs(analysis));
	}

	@Test
	void moreThanTwoDaysApartTheyAreTwoStories() {
		assertEquals(List.of("ab"), pairs(analyse(1, article("a", "2024-03-05", DAM), article("b", "2024-03-07", DAM_AGAIN))));
		assertEquals(List.of(), pairs(analyse(1, article("a", "2024-03-05", DAM), article("b", "2024-03-08", DAM_AGAIN))));
	}

	@Test
	void anArticleWithoutADateIsComparedWithAll() {
		assertEquals(List.of("ab", "bc"), pairs(analyse(1, article("a", "2024-03-05", DAM), article("b", "", DAM_AGAIN),
				article("c", "2024-06-05", DAM))));
	}

	@Test
	void eachSentenceIsAlignedWithTheOneThatSaysTheSameWhereverItStands() {
		Analysis analysis = analyse(1, article("a", "2024-03-05", DAM), article("b", "2024-03-05", DAM_AGAIN));
		List<String> aligned = analysis.stories().getFirst().sentences().stream()
				.map(one -> one.a().in(DAM).substring(0, 5) + '|' + one.b().in(DAM_AGAIN).substring(0, 5)).toList();
		assertEquals(List.of("Bendu|Bupat", "Warga|Warga"), aligned);
	}

	@Test
	void threadsChangeNothing() {
		Article[] many = new Article[60];
		Random random = new Random(5);
		String[] words = (DAM + ' ' + CHESS).split(" ");
		for (int i = 0; i < many.length; i++) {
			StringBuilder text = new StringBuilder("Kabar");
			for (int w = 0; w < 40; w++) {
				text.append(' ').append(words[random.nextInt(words.length)]);
			}
			many[i] = article("article-" + i, "2024-03-0" + (1 + i % 5), text.append('.').toString());
		}
		Analysis one = analyse(1, many);
		Analysis four = analyse(4, many);
		assertTrue(one.stories().size() > many.length / 2, "there is something to compare: " + one.stories().size());
		assertEquals(pairs(one), pairs(four));
		assertEquals(one.stories().stream().map(StoryPair::sentences).toList(), four.stories().stream().map(StoryPair::sentences).toList());
		assertEquals(one.events(), four.events());
	}

	@Test
	void noArticleIsComparedWithMoreThanAFewBehindIt() {
		Article[] many = new Article[Stories.CANDIDATES * 2];
		for (int i = 0; i < many.length; i++) {
			many[i] = article(String.format("%04d", Integer.valueOf(i)), "2024-03-05", DAM);
		}
		Map<String, Integer> counts = new java.util.TreeMap<>();
		analyse(2, many).stories().forEach(pair -> counts.merge(pair.a().article().id(), Integer.valueOf(1), Integer::sum));
		assertTrue(counts.values().stream().allMatch(count -> count.intValue() <= Stories.CANDIDATES), counts.toString());
	}

	@Test
	void twoMeetingsOfTheSameTwoAreTwoEvents() {
		Analysis analysis = analyse(1,
				article("a", "2023-05-05", "Menteri Salim Daulay bertemu Menteri Arman Lubis di Palembang pada 2 Maret 2023."),
				article("b", "2023-05-05", "Menteri Salim Daulay bertemu Menteri Arman Lubis di Makassar pada 4 Mei 2023."),
				article("c", "2023-05-05", "Di Makassar, Menteri Arman Lubis bertemu Menteri Salim Daulay pada 4 Mei 2023."));
		List<EventProposal> events = analysis.events();
		assertEquals(List.of("2023-03-02", "2023-05-04"), events.stream().map(event -> event.when().toString()).toList());
		assertEquals(List.of(List.of("a"), List.of("b", "c")), events.stream().map(event -> event.claims().stream().map(claim -> claim.article()).toList()).toList());
		assertTrue(events.getLast().reasons().contains("when 2023-05-04"), events.getLast().reasons().toString());
		assertTrue(events.getLast().places().contains("Makassar") || events.getLast().places().toString().contains("Makassar"));
	}

	@Test
	void threeTalksOnThreeDaysAreThreeEvents() {
		Analysis analysis = analyse(1, article("a", "2024-02-20",
				"Presiden Tamba menelepon Presiden Orso pada 1 Februari 2024. Presiden Tamba menelepon Presiden Orso pada 8 Februari 2024. "
						+ "Presiden Tamba menelepon Presiden Orso pada 15 Februari 2024."));
		assertEquals(3, analysis.events().size());
	}

	@Test
	void anEventKeepsItsIdWhenSomethingElseIsEdited() {
		String told = "Kapal riset Baruna menemukan bangkai pesawat di Teluk Saleh pada 2 Februari 2022.";
		EventProposal before = analyse(1, article("a", "2022-02-03", told)).events().getFirst();
		EventProposal after = analyse(1, article("a", "2022-02-03", "Cuaca buruk berlalu. " + told)).events().getFirst();
		assertEquals(before.id(), after.id());
		Set<String> ids = new HashSet<>(List.of(before.id()));
		assertTrue(ids.add(analyse(1, article("b", "2022-02-03", told)).events().getFirst().id()), "another article tells another claim");
	}

	@Test
	void theBestPairsAreChosenTogetherNotOneByOne() {
		// 0.9 alone is the best, but 0.8 + 0.8 is better than 0.9 + 0
		int[] rows = Assignment.of(new double[][] { { 0.9, 0.8 }, { 0.8, 0 } }, 2);
		assertEquals(List.of(Integer.valueOf(1), Integer.valueOf(0)), List.of(Integer.valueOf(rows[0]), Integer.valueOf(rows[1])));
	}

	@Test
	void anAssignmentIsAsGoodAsTheBestOfAll() {
		Random random = new Random(11);
		for (int round = 0; round < 300; round++) {
			int n = 1 + random.nextInt(4);
			int m = 1 + random.nextInt(4);
			double[][] weights = new double[n][m];
			for (double[] row : weights) {
				for (int j = 0; j < m; j++) {
					row[j] = random.nextInt(3) == 0 ? 0 : random.nextInt(10) / 10.0;
				}
			}
			double sum = 0;
			int[] rows = Assignment.of(weights, m);
			List<Integer> used = new ArrayList<>();
			for (int j = 0; j < m; j++) {
				if (rows[j] >= 0) {
					used.add(Integer.valueOf(rows[j]));
					sum += weights[rows[j]][j];
				}
			}
			assertEquals(used.size(), new HashSet<>(used).size(), "each row once");
			assertEquals(best(weights, 0, new boolean[m]), sum, 1e-9);
		}
	}

	private static double best(double[][] weights, int row, boolean[] used) {
		if (row == weights.length) {
			return 0;
		}
		double best = best(weights, row + 1, used);
		for (int j = 0; j < used.length; j++) {
			if (!used[j] && weights[row][j] > 0) {
				used[j] = true;
				best = Math.max(best, weights[row][j] + best(weights, row + 1, used));
				used[j] = false;
			}
		}
		return best;
	}
}
