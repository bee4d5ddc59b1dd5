package org.factline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;

import org.junit.jupiter.api.Test;

class CodePointIndexTest {

	/** Letters, pairs, and surrogates that belong to nothing, in any order. */
	private static String random(Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(40); i > 0; i--) {
			switch (random.nextInt(4)) {
			case 0 -> text.append('a');
			case 1 -> text.appendCodePoint(0x1F600 + random.nextInt(64));
			case 2 -> text.append((char) (0xD800 + random.nextInt(0x400)));
			default -> text.append((char) (0xDC00 + random.nextInt(0x400)));
			}
		}
		return text.toString();
	}

	@Test
	void agreesWithCountingOneByOne() {
		Random random = new Random(20260311);
		for (int round = 0; round < 2000; round++) {
			String text = random(random);
			CodePointIndex index = CodePointIndex.of(text);
			int codePoints = 0;
			for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
				assertEquals(codePoints, index.toCodePoints(at), text);
				assertEquals(at, index.toUtf16(codePoints), text);
				codePoints++;
			}
			assertEquals(codePoints, index.length(), text);
			assertEquals(codePoints, index.toCodePoints(text.length()), text);
			assertEquals(text.length(), index.toUtf16(codePoints), text);
		}
	}

	@Test
	void insideAPairCountsThePair() {
		assertEquals(2, CodePointIndex.of("a\uD83D\uDE00b").toCodePoints(2));
	}

	@Test
	void aLoneSurrogateIsOneCodePoint() {
		assertEquals(3, CodePointIndex.of("\uDE00\uD83Dx").length());
		assertEquals(2, CodePointIndex.of("\uD83D\uD83D\uDE00").length());
	}

	@Test
	void offsetsOutsideTheTextAreRefused() {
		CodePointIndex index = CodePointIndex.of("a\uD83D\uDE00");
		assertThrows(IndexOutOfBoundsException.class, () -> index.toCodePoints(4));
		assertThrows(IndexOutOfBoundsException.class, () -> index.toCodePoints(-1));
		assertThrows(IndexOutOfBoundsException.class, () -> index.toUtf16(3));
		assertThrows(IndexOutOfBoundsException.class, () -> index.toUtf16(-1));
	}
}
