package org.factline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class QuoteAnchorTest {

	private static final String TEXT = "Kapal itu tiba pada Senin. Nakhoda turun lebih dulu. Kapal itu tiba dengan selamat.";

	@Test
	void wordsThatMovedAreFound() {
		QuoteAnchor anchor = anchor(TEXT, "Nakhoda turun lebih dulu");
		String moved = "Nakhoda turun lebih dulu. Kapal itu tiba pada Senin.";
		assertEquals(Optional.of(new Span(0, "Nakhoda turun lebih dulu".length())), anchor.find(moved));
	}

	@Test
	void ofTwoPlacesTheOneWithTheSameSurroundings() {
		int second = TEXT.lastIndexOf("Kapal itu tiba");
		QuoteAnchor anchor = QuoteAnchor.of(TEXT, new Span(second, second + "Kapal itu tiba".length()));
		String longer = "Sebuah kalimat baru di depan. " + TEXT;
		assertEquals(Optional.of(longer.lastIndexOf("Kapal itu tiba")), anchor.find(longer).map(Span::begin));
	}

	@Test
	void ofTwoAlikePlacesTheNearest() {
		String twice = "aa b aa b aa b aa b aa b aa b aa b aa b aa b aa b aa b aa b aa b aa b aa b aa b aa b aa b aa b aa b";
		QuoteAnchor anchor = QuoteAnchor.of(twice, new Span(50, 52));
		assertEquals(Optional.of(new Span(50, 52)), anchor.find(twice));
	}

	@Test
	void otherWhiteSpaceIsNoOtherText() {
		QuoteAnchor anchor = anchor(TEXT, "Nakhoda turun lebih dulu");
		String wrapped = "Lalu\nNakhoda  turun\u00a0lebih\ndulu.";
		Span place = anchor.find(wrapped).orElseThrow();
		assertEquals("Nakhoda  turun\u00a0lebih\ndulu", place.in(wrapped));
	}

	@Test
	void otherWordsAreNotFound() {
		QuoteAnchor anchor = anchor(TEXT, "tiba pada Senin");
		assertTrue(anchor.find(TEXT.replace("Senin", "Selasa")).isEmpty());
		assertTrue(anchor.find("").isEmpty());
		assertTrue(new QuoteAnchor("  ", "", "", 0).find(TEXT).isEmpty());
	}

	@Test
	void whatIsAnchoredIsFoundWhereItIs() {
		SplittableRandom random = new SplittableRandom(7);
		for (int round = 0; round < 500; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = 0; i < 60; i++) {
				text.appendCodePoint(random.nextInt(4) == 0 ? 0x1F600 + random.nextInt(3) : "ab c\n".codePointAt(random.nextInt(5)));
			}
			int begin = text.offsetByCodePoints(0, random.nextInt(50));
			int end = text.offsetByCodePoints(begin, 1 + random.nextInt(9));
			String words = text.substring(begin, end);
			if (words.isBlank() || !words.equals(words.strip())) {
				continue;
			}
			String whole = text.toString();
			Span found = QuoteAnchor.of(whole, new Span(begin, end)).find(whole).orElseThrow();
			assertEquals(words.replaceAll("\\s+", " "), found.in(whole).replaceAll("\\s+", " "));
			assertEquals(begin, found.begin(), whole);
		}
	}

	private static QuoteAnchor anchor(String text, String words) {
		int at = text.indexOf(words);
		return QuoteAnchor.of(text, new Span(at, at + words.length()));
	}
}
