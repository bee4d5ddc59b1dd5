package org.factline.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReportTest {

	@ParameterizedTest
	@CsvSource(delimiter = '~', value = { "*a* _b_ `c` ~ \\*a\\* \\_b\\_ \\`c\\`", "# head ~ \\# head", "- item ~ \\- item", "1. item ~ 1\\. item",
			"2026 was ~ 2026 was", "<b>x</b> & [l](u) ~ \\<b\\>x\\</b\\> \\& \\[l\\](u)", "see https://a.example ~ see https\\://a.example",
			"www.a.example ~ www\\.a.example", "@rina and #12 ~ @<!-- -->rina and #<!-- -->12", "a|b ~ a\\|b", "a - b + c ~ a - b + c" })
	void wordsStayWords(String words, String markdown) {
		assertEquals(markdown, MarkdownText.of(words));
	}

	@Test
	void codeShowsEveryCharacter() {
		assertEquals("`a`", MarkdownText.code("a"));
		assertEquals("`` `a` ``", MarkdownText.code("`a`"));
		assertEquals("``a`b``", MarkdownText.code("a`b"));
	}

	/** The lines that give a document its structure are the same, whatever the articles say. */
	@Test
	void noStringChangesTheDocument() {
		Random random = new Random(4);
		String expected = structure(Written.by(new MarkdownReport(), EscapingTest.everywhere("harmless", false)));
		for (int round = 0; round < 200; round++) {
			String words = Nasty.string(random);
			assertEquals(expected, structure(Written.by(new MarkdownReport(), EscapingTest.everywhere(words, false))), words);
		}
	}

	private static String structure(String markdown) {
		return String.join("\n", markdown.lines().map(line -> line.replaceFirst("^(#{1,3} |> (?:— )?|\\| |- |---|).*", "$1")).toList());
	}

	@Test
	void itIsInTheLanguageOfTheReport() {
		assertTrue(Written.by(new MarkdownReport(), Pier.input(Locale.of("id"), false)).contains("9 Maret 2026 hari Senin"));
	}
}
