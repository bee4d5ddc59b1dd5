package org.factline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class TokensTest {

	private static List<String> forms(String text) {
		Tokens tokens = Tokens.of(text);
		return IntStream.range(0, tokens.count()).mapToObj(tokens::form).toList();
	}

	@Test
	void tokensAreRunsOfLettersAndDigitsInLowerCase() {
		assertEquals(List.of("rp1", "5", "triliun", "kata", "pm", "li", "24", "2"), forms("Rp1,5 triliun,\" kata PM Li_(24/2)."));
	}

	@Test
	void everyGeneralCategoryOfNumbersIsADigit() {
		assertEquals(List.of("100", "m²", "½", "ⅳ", "٣"), forms("100 m² ½ Ⅳ ٣"));
	}

	@Test
	void marksAndLoneSurrogatesStandBetween() {
		assertEquals(List.of("e", "a", "b"), forms("e\u0301a\uD800b\u20AC"));
	}

	@Test
	void lettersBeyondTheBasicPlaneBelongToTheirToken() {
		Tokens tokens = Tokens.of("x \uD801\uDC00b, c");
		assertEquals("\uD801\uDC28b", tokens.form(1));
		assertEquals(new Span(2, 5), tokens.span(1, 2));
		assertEquals(new Span(2, 8), tokens.span(1, 3));
	}

	@Test
	void nothingGivesNothing() {
		assertEquals(0, Tokens.of("").count());
		assertEquals(0, Tokens.of(" \u2014 \n").count());
	}

	@Test
	void lowerCaseIsThatOfTheWholeToken() {
		assertEquals(List.of("οδος", "i\u0307stanbul"), forms("ΟΔΟΣ İstanbul"));
	}
}
