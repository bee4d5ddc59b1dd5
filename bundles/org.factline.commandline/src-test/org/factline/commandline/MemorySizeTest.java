package org.factline.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemorySizeTest {

	@ParameterizedTest
	@CsvSource({ "1, 1", "1024, 1024", "1k, 1024", "512m, 536870912", "2g, 2147483648", "2G, 2147483648", "64MB, 67108864",
			"' 3k ', 3072" })
	void sizesAreReadAsJavaWritesThem(String text, long bytes) {
		assertEquals(bytes, MemorySize.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "g", "-1g", "1.5g", "2 g", "2tb", "1234567890123", "lots", "٢g" })
	void whatIsNoSizeIsNamed(String text) {
		assertTrue(assertThrows(IllegalArgumentException.class, () -> MemorySize.parse(text)).getMessage().contains(text));
	}

	@Test
	void aSizeBeyondAllMemoryIsNotASmallOne() {
		// 999,999,999,999 gigabytes would not fit into 64 bits
		assertThrows(IllegalArgumentException.class, () -> MemorySize.parse("999999999999g"));
	}
}
