package org.factline.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class EvidenceTextsTest {

	@Test
	void ordinaryWordsStandAsTheyAre() {
		String words = "“Kami siap,” kata Rahmi – 5 < 6 & 7 😀";
		assertEquals(words, EvidenceTexts.escape(words));
	}

	@Test
	void everyUnitAloneComesBackAndStaysWithinXml() {
		for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
			String text = String.valueOf((char) unit);
			String escaped = EvidenceTexts.escape(text);
			assertEquals(text, EvidenceTexts.unescape(escaped));
			assertTrue(String.valueOf(escaped).chars().allMatch(c -> c >= ' ' && c != '\ufffe' && c != '\uffff' && !Character.isSurrogate((char) c)),
					() -> Integer.toHexString(text.charAt(0)));
		}
	}

	@Test
	void backslashesAreNotMistakenForEscapes() {
		for (String text : List.of("\\", "\\\\", "\\u0041", "\\\\u0041", "C:\\users", "\\u", "\\u12")) {
			assertEquals(text, EvidenceTexts.unescape(EvidenceTexts.escape(text)));
		}
	}

	@Test
	void whatIsNoEscapeStaysAsItIs() {
		assertEquals("\\x \\u12g4 \\u", EvidenceTexts.unescape("\\x \\u12g4 \\u"));
	}

	@Test
	void linesGoTogetherAgain() {
		for (String text : List.of("", "a", "a\n", "\n", "a\r\nb", "a\n\nb\n")) {
			assertEquals(text, TextLines.join(TextLines.split(text)));
		}
		assertEquals(List.of("a\r", "b"), TextLines.split("a\r\nb"));
	}
}
