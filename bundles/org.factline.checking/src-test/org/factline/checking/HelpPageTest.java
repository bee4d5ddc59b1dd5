package org.factline.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpPageTest {

	@Test
	void titleAndFirstParagraphAreTakenOut() {
		String text = "\n# Tide tables \n\nLooks for a tide\nthat no moon explains.  \n\n# Not the title\n\nNot the summary.\n";
		HelpPage page = HelpPage.parse(text);
		assertEquals("Tide tables", page.title());
		assertEquals("Looks for a tide that no moon explains.", page.summary());
		assertEquals(text, page.text());
	}

	@Test
	void windowsLineEndsMakeNoDifference() {
		HelpPage page = HelpPage.parse("# Tides\r\n\r\nOne.\r\nTwo.\r\n\r\nThree.\r\n");
		assertEquals("Tides", page.title());
		assertEquals("One. Two.", page.summary());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n", "# Title only\n", "A paragraph without a title.\n", "#NoSpace\n\nText.\n", "## Second\n\nText." })
	void aPageWithoutTitleOrParagraphIsNone(String text) {
		assertThrows(IllegalArgumentException.class, () -> HelpPage.parse(text));
	}

	@Test
	void forPlainTextMarksAreLeftOut() {
		HelpPage page = HelpPage.parse("# Tides\n\nWhen the *tide*\nturns.\n\n**Flags** `high` water:\n- at noon\n- at\n  night\n");
		assertEquals("When the tide turns.\n\nFlags high water:\n\u2022 at noon\n\u2022 at night", page.plain());
	}
}
