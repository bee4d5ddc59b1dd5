package org.factline.model.text;

import java.util.HexFormat;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Evidence as the characters of an XML 1.0 document. {@code \} is written {@code \\}; a UTF-16 unit is written
 * {@code \}{@code uXXXX} where it is no {@code Char} of XML 1.0 (fifth edition, section 2.2), where a parser would change it
 * (CR, and tab or LF in attributes, section 3.3.3), or where it is half of a surrogate pair. Any string at all comes back as
 * it was.
 */
public final class EvidenceTexts {

	private static final int HEX_DIGITS = 4;

	private EvidenceTexts() {
	}

	/** As it stands in the file. */
	public static @Nullable String escape(@Nullable String text) {
		if (text == null) {
			return null;
		}
		int plain = 0;
		while (plain < text.length() && isPlain(text, plain)) {
			plain++;
		}
		if (plain == text.length()) {
			return text;
		}
		StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, plain);
		for (int i = plain; i < text.length(); i++) {
			char unit = text.charAt(i);
			if (unit == '\\') {
				escaped.append("\\\\");
			} else if (isPlain(text, i)) {
				escaped.append(unit);
			} else {
				escaped.append("\\u").append(HexFormat.of().toHexDigits(unit));
			}
		}
		return escaped.toString();
	}

	/** As it was before {@link #escape}; what is no escape, in a file that was edited by hand, stays as it is. */
	public static @Nullable String unescape(@Nullable String text) {
		if (text == null || text.indexOf('\\') < 0) {
			return text;
		}
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char unit = text.charAt(i);
			if (unit == '\\' && text.startsWith("\\", i + 1)) {
				plain.append('\\');
				i++;
			} else if (unit == '\\' && isUnit(text, i + 1)) {
				plain.append((char) HexFormat.fromHexDigits(text, i + 2, i + 2 + HEX_DIGITS));
				i += 1 + HEX_DIGITS;
			} else {
				plain.append(unit);
			}
		}
		return plain.toString();
	}

	private static boolean isUnit(String text, int at) {
		if (!text.startsWith("u", at) || at + HEX_DIGITS >= text.length()) {
			return false;
		}
		for (int i = at + 1; i <= at + HEX_DIGITS; i++) {
			if (!HexFormat.isHexDigit(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isPlain(String text, int at) {
		char unit = text.charAt(at);
		if (Character.isHighSurrogate(unit)) {
			return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
		}
		if (Character.isLowSurrogate(unit)) {
			return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
		}
		return unit >= ' ' && unit != '\\' && unit != '\ufffe' && unit != '\uffff';
	}
}
