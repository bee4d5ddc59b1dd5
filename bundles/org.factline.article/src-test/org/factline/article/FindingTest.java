package org.factline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

class FindingTest {

	private static Finding finding(Severity severity, String check, String fingerprint, String message, Passage... passages) {
		return new Finding(check, Family.CALENDAR, severity, message, "", "", List.of(passages), fingerprint, "", Map.of());
	}

	private static Passage at(String article, int begin) {
		return new Passage.InText(article, begin, begin + 1, "x");
	}

	@Test
	void reportOrderIsSeverityArticlePlaceCheckFingerprintMessage() {
		List<Finding> expected = List.of(finding(Severity.ERROR, "z", "9", "", at("z", 9)),
				finding(Severity.WARNING, "z", "9", "", new Passage.InField("a", Field.URL, "u")),
				finding(Severity.WARNING, "a", "9", "", at("a", 2)), finding(Severity.WARNING, "a", "9", "", at("a", 10)),
				finding(Severity.WARNING, "b", "1", "", at("a", 10)), finding(Severity.WARNING, "b", "2", "a", at("a", 10)),
				finding(Severity.WARNING, "b", "2", "b", at("a", 10)), finding(Severity.WARNING, "a", "1", "", at("\uE000", 0)),
				finding(Severity.WARNING, "a", "1", "", at("\uD83D\uDE00", 0)), finding(Severity.INFO, "a", "1", "", at("a", 0)),
				finding(Severity.NONE, "a", "1", ""));
		Random random = new Random(3);
		for (int round = 0; round < 50; round++) {
			List<Finding> shuffled = new ArrayList<>(expected);
			Collections.shuffle(shuffled, random);
			shuffled.sort(Finding.REPORT_ORDER);
			assertEquals(expected, shuffled);
		}
	}

	@Test
	void evidenceIsNeeded() {
		assertThrows(IllegalArgumentException.class, () -> finding(Severity.INFO, "a", "1", ""));
	}

	@Test
	void aPassageHoldsWhatItsOffsetsCutOut() {
		assertThrows(IllegalArgumentException.class, () -> new Passage.InText("a", 0, 3, "four"));
	}

	@Test
	void aThresholdCountsItselfAndWhatIsWorse() {
		assertEquals(List.of(Severity.ERROR, Severity.WARNING),
				List.of(Severity.values()).stream().filter(severity -> severity.isAtLeast(Severity.WARNING)).toList());
	}
}
