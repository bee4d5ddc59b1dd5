package org.factline.checking.ui.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.factline.text.Span;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

	private static List<String> words(List<Span> spans, String text) {
		return spans.stream().map(span -> span.in(text)).toList();
	}

	@Test
	void marksTheWordsThatTheOtherSideDoesNotHave() {
		String left = "Kapal riset tiba pada Senin (3/3/2025) dengan 40 peneliti.";
		String right = "Kapal riset tiba pada Selasa (3/3/2025) dengan 60 peneliti muda.";
		WordDifference difference = WordDifference.of(left, right);
		assertEquals(List.of("Senin", "40"), words(difference.left(), left));
		assertEquals(List.of("Selasa", "60", "muda"), words(difference.right(), right));
	}

	@Test
	void capitalsAndPunctuationMakeNoDifference() {
		assertEquals(WordDifference.NONE, WordDifference.of("Kapal, riset: “Baruna” tiba.", "kapal riset baruna TIBA"));
	}

	@Test
	void wordsThatFollowEachOtherAreOneSpan() {
		String left = "Banjir di Kota Lama menewaskan dua orang warga setempat.";
		String right = "Banjir menewaskan dua orang.";
		assertEquals(List.of("di Kota Lama", "warga setempat"), words(WordDifference.of(left, right).left(), left));
	}

	@Test
	void sentencesWithHardlyAWordInCommonAreLeftUnmarked() {
		assertEquals(WordDifference.NONE, WordDifference.of("Banjir menewaskan dua orang warga di hilir.", "Menteri membuka pameran buku pada Senin."));
		assertEquals(WordDifference.NONE, WordDifference.of("", ""));
	}

	/** What is left unmarked on both sides is the same sequence of words, whatever the texts. */
	@Test
	void theRestOfBothSidesIsTheSame() {
		Random random = new Random(7);
		for (int round = 0; round < 300; round++) {
			String left = text(random);
			String right = text(random);
			WordDifference difference = WordDifference.of(left, right);
			if (!difference.equals(WordDifference.NONE)) {
				assertEquals(rest(left, difference.left()), rest(right, difference.right()), left + " / " + right);
			}
		}
	}

	private static String text(Random random) {
		return IntStream.range(0, random.nextInt(12)).mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(4)))).collect(Collectors.joining(" "));
	}

	private static String rest(String text, List<Span> marked) {
		StringBuilder rest = new StringBuilder(text);
		marked.reversed().forEach(span -> rest.delete(span.begin(), span.end()));
		return rest.toString().strip().replaceAll("\\s+", " ");
	}
}
