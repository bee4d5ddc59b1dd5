package org.factline.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

class Sha256Test {

	/** The example of one block in FIPS 180-4's test vectors. */
	private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

	@Test
	void theStandardsOwnExampleComesOutWhicheverWayItGoesIn() throws IOException {
		byte[] bytes = "abc".getBytes(StandardCharsets.UTF_8);
		assertEquals(ABC, Sha256.hex(bytes));
		assertEquals(ABC, HexFormat.of().formatHex(Sha256.of("abc")));
		assertEquals(ABC.substring(0, 16), Sha256.hex("abc", 8));
		assertEquals(ABC, HexFormat.of().formatHex(Sha256.of(new ByteArrayInputStream(bytes))));
	}

	@Test
	void streamsLongerThanABufferAreReadToTheirEnd() throws IOException {
		byte[] bytes = "Kabut tipis. ".repeat(20_000).getBytes(StandardCharsets.UTF_8);
		assertEquals(Sha256.hex(bytes), HexFormat.of().formatHex(Sha256.of(new ByteArrayInputStream(bytes))));
	}

	@Test
	void textsAreTakenInUtf8() {
		assertArrayEquals(Sha256.of("?"), Sha256.of("\ud83d"), "a lone surrogate");
		assertEquals(Sha256.hex("é".getBytes(StandardCharsets.UTF_8)).substring(0, 8), Sha256.hex("é", 4));
	}
}
