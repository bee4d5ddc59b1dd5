package org.factline.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * Finds the encoding of bytes that do not declare one: byte order mark (RFC 3629 section 6, Unicode 23.8), then strict
 * UTF-8, then ICU's detection. UTF-16 is also known by its zero bytes. What is no text is refused.
 */
final class Decoder {

	private static final byte[] BOM_UTF_8 = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };
	private static final byte[] BOM_UTF_16BE = { (byte) 0xFE, (byte) 0xFF };
	private static final byte[] BOM_UTF_16LE = { (byte) 0xFF, (byte) 0xFE };
	/** Text that a terminal or a bad tool has touched holds a few control characters; what has more of them is no text. */
	private static final int CONTROLS_IN_A_THOUSAND = 30;
	/** Of ASCII in UTF-16 every second byte is zero; other scripts still have spaces and digits. */
	private static final double ZEROS_OF_UTF_16 = 0.4;
	/** What a decoder writes for bytes that mean nothing. */
	private static final int REPLACEMENT = 0xFFFD;
	private static final int LOOKED_AT = 64 * 1024;

	private Decoder() {
	}

	static DecodedText decode(byte[] bytes) throws UnreadableException {
		if (startsWith(bytes, BOM_UTF_8)) {
			return new DecodedText(lenient(bytes, 3, StandardCharsets.UTF_8), "UTF-8", "byte order mark");
		}
		if (startsWith(bytes, BOM_UTF_16BE)) {
			return new DecodedText(wide(bytes, 2, StandardCharsets.UTF_16BE), "UTF-16BE", "byte order mark");
		}
		if (startsWith(bytes, BOM_UTF_16LE)) {
			return new DecodedText(wide(bytes, 2, StandardCharsets.UTF_16LE), "UTF-16LE", "byte order mark");
		}
		Optional<String> kind = FileKind.binary(bytes);
		if (kind.isPresent()) {
			throw new UnreadableException("this is " + kind.get() + ", no text");
		}
		Optional<Charset> wide = utf16(bytes);
		if (wide.isPresent()) {
			return new DecodedText(wide(bytes, 0, wide.get()), wide.get().name(), "every second byte is zero");
		}
		refuseBinary(bytes);
		try {
			return new DecodedText(strictUtf8(bytes), "UTF-8", "valid UTF-8");
		} catch (CharacterCodingException e) {
			return detected(bytes);
		}
	}

	private static boolean startsWith(byte[] bytes, byte[] mark) {
		return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
	}

	private static String lenient(byte[] bytes, int from, Charset charset) {
		return new String(bytes, from, bytes.length - from, charset);
	}

	/** What stands behind a mark of UTF-16, which two bytes of anything may happen to be, or looks like it without one. */
	private static String wide(byte[] bytes, int from, Charset charset) throws UnreadableException {
		String text = lenient(bytes, from, charset);
		String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
		long wrong = head.codePoints().filter(Decoder::isNoText).count();
		if (wrong * 1000 > (long) head.length() * CONTROLS_IN_A_THOUSAND) {
			throw new UnreadableException(wrong + " of the first " + head.length() + " characters are none of UTF-16: this is no text");
		}
		return text;
	}

	private static boolean isNoText(int c) {
		return switch (Character.getType(c)) {
		case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
		case Character.CONTROL -> c != '\t' && c != '\n' && c != '\r' && c != '\f';
		default -> c == REPLACEMENT;
		};
	}

	private static String strictUtf8(byte[] bytes) throws CharacterCodingException {
		return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
	}

	/** UTF-16 without a mark, told by where its zero bytes stand. */
	private static Optional<Charset> utf16(byte[] bytes) {
		int length = Math.min(bytes.length, LOOKED_AT) & ~1;
		int even = 0;
		int odd = 0;
		for (int i = 0; i < length; i += 2) {
			even += bytes[i] == 0 ? 1 : 0;
			odd += bytes[i + 1] == 0 ? 1 : 0;
		}
		int pairs = length / 2;
		if (pairs == 0 || Math.min(even, odd) > pairs / 100) {
			return Optional.empty();
		}
		return even > pairs * ZEROS_OF_UTF_16 ? Optional.of(StandardCharsets.UTF_16BE)
				: odd > pairs * ZEROS_OF_UTF_16 ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
	}

	private static void refuseBinary(byte[] bytes) throws UnreadableException {
		int length = Math.min(bytes.length, LOOKED_AT);
		int controls = 0;
		for (int i = 0; i < length; i++) {
			byte b = bytes[i];
			if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
				controls++;
			}
		}
		if (controls * 1000L > (long) length * CONTROLS_IN_A_THOUSAND) {
			throw new UnreadableException((controls == 1 ? "a control character" : controls + " control characters") + " in the first "
					+ (length == 1 ? "byte" : length + " bytes") + ": this is no text");
		}
	}

	private static DecodedText detected(byte[] bytes) {
		CharsetMatch match = new CharsetDetector().setText(bytes.length > LOOKED_AT ? Arrays.copyOf(bytes, LOOKED_AT) : bytes)
				.detect();
		Charset charset = StandardCharsets.UTF_8;
		if (match != null) {
			try {
				charset = Charset.forName(match.getName());
			} catch (UnsupportedCharsetException e) {
				charset = StandardCharsets.ISO_8859_1;
			}
		}
		// what is ISO 8859-1 by name is windows-1252 on the web (WHATWG Encoding, section 4.2)
		if (charset.equals(StandardCharsets.ISO_8859_1)) {
			charset = Charset.forName("windows-1252");
		}
		return new DecodedText(new String(bytes, charset), charset.name(), "not UTF-8; recognised by its bytes");
	}
}
