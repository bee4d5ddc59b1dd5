package org.factline.importing.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factline.importing.DecodedText;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * The encoding of a saved page: byte order mark, then what the page declares (HTML, section "determining the character
 * encoding": labels of the Encoding standard), then strict UTF-8, then ICU's detection. Browsers save a page as UTF-8 and
 * leave its old declaration in it; so bytes that are valid UTF-8 beyond ASCII are UTF-8 whatever the page declares.
 */
public final class HtmlCharset {

	private static final Pattern DECLARED = Pattern.compile("(?i)(?:<meta[^>]{1,200}?charset\\s*=\\s*[\"']?|<\\?xml[^>]{1,100}encoding\\s*=\\s*[\"'])([\\w.:-]{2,30})");
	private static final int PRESCANNED = 8192;
	private static final int DETECTED_BY = 64 * 1024;
	/** A page of so many bytes in a thousand that are no UTF-8 is in another encoding than the UTF-8 that it declares. */
	private static final int BROKEN = 5;

	private HtmlCharset() {
	}

	/** The bytes as text; what is malformed is replaced. */
	public static DecodedText decode(byte[] bytes) {
		if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
			return text(bytes, 3, StandardCharsets.UTF_8, "byte order mark");
		}
		if (starts(bytes, 0xFE, 0xFF)) {
			return text(bytes, 2, StandardCharsets.UTF_16BE, "byte order mark");
		}
		if (starts(bytes, 0xFF, 0xFE)) {
			return text(bytes, 2, StandardCharsets.UTF_16LE, "byte order mark");
		}
		Optional<String> utf8 = strictUtf8(bytes);
		Optional<Charset> declared = declared(bytes);
		if (utf8.isPresent() && utf8.get().length() >= 2 && bytes[1] != 0 && bytes[0] != 0) {
			boolean same = declared.isEmpty() || declared.get().equals(StandardCharsets.UTF_8) || utf8.get().length() == bytes.length;
			// an encoding that writes in ASCII bytes only is told by its declaration alone
			if (declared.isEmpty() || !declared.get().name().startsWith("ISO-2022")) {
				return new DecodedText(utf8.get(), "UTF-8", same ? "valid UTF-8" : "valid UTF-8, though it declares " + declared.get().name());
			}
		}
		if (declared.isPresent() && !(declared.get().equals(StandardCharsets.UTF_8) && isBroken(bytes))) {
			return text(bytes, 0, declared.get(), "declared");
		}
		return detected(bytes);
	}

	private static boolean starts(byte[] bytes, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	private static DecodedText text(byte[] bytes, int from, Charset charset, String evidence) {
		return new DecodedText(new String(bytes, from, bytes.length - from, charset), charset.name(), evidence);
	}

	/** The platform's own decoder is far faster than a strict one, which is asked only where a replacement character may be one. */
	private static Optional<String> strictUtf8(byte[] bytes) {
		String lenient = new String(bytes, StandardCharsets.UTF_8);
		if (lenient.indexOf('\uFFFD') < 0) {
			return Optional.of(lenient);
		}
		try {
			return Optional.of(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
		} catch (CharacterCodingException e) {
			return Optional.empty();
		}
	}

	private static boolean isBroken(byte[] bytes) {
		String lenient = new String(bytes, StandardCharsets.UTF_8);
		long bad = lenient.chars().filter(c -> c == '\uFFFD').count();
		return bad * 1000 > (long) bytes.length * BROKEN;
	}

	private static Optional<Charset> declared(byte[] bytes) {
		String head = new String(bytes, 0, Math.min(bytes.length, PRESCANNED), StandardCharsets.ISO_8859_1);
		Matcher matcher = DECLARED.matcher(head);
		return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
	}

	/** The encoding that browsers mean by a label. */
	private static Optional<Charset> charset(String label) {
		String name = switch (label.toLowerCase(Locale.ROOT)) {
		case "iso-8859-1", "latin1", "iso8859-1", "ascii", "us-ascii", "ansi" -> "windows-1252";
		case "iso-8859-9" -> "windows-1254";
		case "gb2312", "gbk" -> "GB18030";
		case "utf8", "utf-8", "utf-16", "unicode" -> "UTF-8";
		case "shift_jis", "sjis", "x-sjis" -> "windows-31j";
		case "euc-kr", "ks_c_5601-1987" -> "x-windows-949";
		default -> label;
		};
		try {
			return Optional.of(Charset.forName(name));
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			return Optional.empty();
		}
	}

	private static DecodedText detected(byte[] bytes) {
		CharsetMatch match = new CharsetDetector().setText(bytes.length > DETECTED_BY ? Arrays.copyOf(bytes, DETECTED_BY) : bytes).detect();
		Charset charset = match == null ? StandardCharsets.UTF_8 : charset(match.getName()).orElse(StandardCharsets.UTF_8);
		return text(bytes, 0, charset, "recognised by its bytes");
	}
}
