package org.factline.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.factline.article.Article;
import org.factline.article.BlockKind;
import org.factline.article.Passage;
import org.junit.jupiter.api.Test;

class ExcerptTest {

	private static Excerpt of(String text, String words, int context, int limit) {
		Article article = new Pier.Page("a", "text/plain").add(BlockKind.BODY, text).article();
		return Excerpt.of(article, (Passage.InText) Pier.in(article, words), context, limit);
	}

	@Test
	void staysInItsParagraph() {
		assertEquals(new Excerpt("two ", "three", 0, "", " four"), of("one\ntwo three four\nfive", "three", 100, 100));
	}

	@Test
	void cutsAtWordsAndSaysSo() {
		assertEquals(new Excerpt("… dua ", "tiga", 0, "", " empat …"), of("nol satu dua tiga empat lima enam", "tiga", 7, 100));
	}

	@Test
	void aLongPassageKeepsItsBeginningAndItsEnd() {
		String words = "kata ".repeat(200) + "tamat";
		Excerpt excerpt = of(words, words, 10, 90);
		assertTrue(excerpt.head().startsWith("kata kata") && excerpt.tail().endsWith("kata tamat"));
		assertEquals(words.length(), excerpt.head().length() + excerpt.leftOut() + excerpt.tail().length());
		assertTrue(excerpt.head().length() + excerpt.tail().length() <= 100);
	}

	@Test
	void noCharacterIsCutInTwo() {
		Random random = new Random(5);
		for (int round = 0; round < 1000; round++) {
			String text = "\uD83D\uDE00".repeat(1 + random.nextInt(40)) + (random.nextBoolean() ? " " : "") + "kata"
					+ "\uD83D\uDEA2".repeat(random.nextInt(40));
			Excerpt excerpt = random.nextBoolean() ? of(text, "kata", 1 + random.nextInt(20), 100) : of(text, text, 0, 3 + random.nextInt(30));
			for (String part : List.of(excerpt.before(), excerpt.head(), excerpt.tail(), excerpt.after())) {
				assertTrue(part.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE), excerpt.toString());
			}
		}
	}

	@Test
	void splitsAtTheWordsThatDisagree() {
		assertEquals(List.of("pada ", "9 Maret", " itu"), Excerpt.split("pada 9 Maret itu", List.of("9 Maret")));
		assertEquals(List.of("pada itu"), Excerpt.split("pada itu", List.of("9 Maret")));
		assertFalse(Excerpt.split("", List.of()).contains(""));
	}
}
