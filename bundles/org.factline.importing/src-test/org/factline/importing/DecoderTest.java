package org.factline.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;

class DecoderTest {

	private static final String TEXT = "Gubernur: “Tanggul aman” – warga ragu sejak pagi hari ini.";

	@Test
	void utf8WithAndWithoutMark() throws UnreadableException {
		assertEquals(new DecodedText(TEXT, "UTF-8", "valid UTF-8"), Decoder.decode(TEXT.getBytes(StandardCharsets.UTF_8)));
		assertEquals(TEXT, Decoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).text());
	}

	@Test
	void aMarkOfUtf16MakesNoTextOfNoise() throws UnreadableException {
		byte[] noise = { (byte) 0xFF, (byte) 0xFE, 3, 0x4E, 7, 0x30, (byte) 0x99, (byte) 0xE1, 5 };
		assertTrue(String.valueOf(assertThrows(UnreadableException.class, () -> Decoder.decode(noise)).getMessage()).endsWith("this is no text"));
		byte[] cut = ("\uFEFF" + TEXT.repeat(9) + "x").getBytes(StandardCharsets.UTF_16LE);
		assertEquals(TEXT.repeat(9) + "\uFFFD", Decoder.decode(java.util.Arrays.copyOf(cut, cut.length - 1)).text());
	}

	@Test
	void utf16WithAndWithoutMark() throws UnreadableException {
		assertEquals(TEXT, Decoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)).text());
		assertEquals(TEXT, Decoder.decode(TEXT.getBytes(StandardCharsets.UTF_16)).text());
		assertEquals("UTF-16LE", Decoder.decode(TEXT.getBytes(StandardCharsets.UTF_16LE)).charset());
		assertEquals(TEXT, Decoder.decode(TEXT.getBytes(StandardCharsets.UTF_16BE)).text());
	}

	@Test
	void windows1252KeepsItsQuotationMarks() throws UnreadableException {
		assertEquals(TEXT, Decoder.decode(TEXT.getBytes(Charset.forName("windows-1252"))).text());
	}

	@Test
	void aFewBadBytesDoNotStopATextAfterAMark() throws UnreadableException {
		byte[] bytes = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);
		bytes[20] = (byte) 0xFF;
		assertTrue(Decoder.decode(bytes).text().endsWith("pagi hari ini."));
	}

	@Test
	void aStrayZeroByteIsStillText() throws UnreadableException {
		String touched = TEXT + "\u0000 " + TEXT;
		assertEquals(touched, Decoder.decode(touched.getBytes(StandardCharsets.UTF_8)).text());
	}

	@Test
	void whatIsNoTextIsNamed() {
		byte[] jpeg = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16 };
		assertEquals("this is a JPEG picture, no text",
				assertThrows(UnreadableException.class, () -> Decoder.decode(jpeg)).getMessage());
		assertEquals("3 control characters in the first 3 bytes: this is no text",
				assertThrows(UnreadableException.class, () -> Decoder.decode(new byte[] { 1, 2, 3 })).getMessage());
		assertEquals("a control character in the first byte: this is no text",
				assertThrows(UnreadableException.class, () -> Decoder.decode(new byte[] { 7 })).getMessage());
		assertThrows(UnreadableException.class, () -> Decoder.decode(new byte[] { 0, 1, 2 }), "every second byte is zero, and no text");
		byte[] noise = new byte[5000];
		new Random(7).nextBytes(noise);
		assertThrows(UnreadableException.class, () -> Decoder.decode(noise));
		assertThrows(UnreadableException.class, () -> Decoder.decode(new byte[5000]));
	}

	@Test
	void noBytesAtAllAreMetWithoutAFault() {
		Random random = new Random(11);
		for (int i = 0; i < 2000; i++) {
			byte[] bytes = new byte[random.nextInt(40)];
			random.nextBytes(bytes);
			try {
				Decoder.decode(bytes);
			} catch (UnreadableException e) {
				assertTrue(!e.getMessage().isBlank());
			}
		}
	}
}
