package org.factline.checking;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintPrefixTest {

	private static final String WHOLE = "0123456789abcdef0123456789abcdef";

	@ParameterizedTest
	@ValueSource(strings = { WHOLE, "01234567", "0123456789ABCDEF", " 012345678…", "0123456789..." })
	void fitsHoweverItWasCopied(String text) {
		assertTrue(FingerprintPrefix.parse(text).fits(WHOLE));
	}

	@Test
	void doesNotFitAnother() {
		assertFalse(FingerprintPrefix.parse("01234568").fits(WHOLE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0123456", "0123456g", "weekday-date", WHOLE + "0" })
	void refusesWhatIsNone(String text) {
		assertThrows(IllegalArgumentException.class, () -> FingerprintPrefix.parse(text));
	}
}
