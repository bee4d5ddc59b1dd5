package org.factline.reporting;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/**
 * One JSON object (RFC 8259) on one line, ended by LF. A lone surrogate has no UTF-8 form and is written
 * {@code \}{@code uXXXX}, and so is what could steer a terminal; a parser gives back the very characters.
 */
public final class JsonLine {

	private static final JsonFactory JSON = new JsonFactory();

	/** Writes the members of the object. */
	@FunctionalInterface
	public interface Members {

		/** Writes them; the braces around them are there already. */
		void write(JsonGenerator json) throws IOException;
	}

	private JsonLine() {
	}

	/** The line, with LF at its end. */
	public static String of(Members members) throws IOException {
		StringWriter line = new StringWriter();
		try (JsonGenerator json = JSON.createGenerator(line)) {
			json.writeStartObject();
			members.write(json);
			json.writeEndObject();
		}
		return escaped(line.toString()) + '\n';
	}

	/** Most characters of most lines, told apart at once. */
	private static boolean isPlain(char c) {
		return c >= ' ' && c <= '~';
	}

	/** JSON whose hidden characters, which can only stand inside strings, are escapes, which mean the same. */
	static String escaped(String line) {
		char[] characters = line.toCharArray();
		int i = 0;
		while (i < characters.length) {
			int codePoint = isPlain(characters[i]) ? characters[i] : Character.codePointAt(characters, i);
			if (!isPlain(characters[i]) && HiddenCharacters.isHidden(codePoint)) {
				break;
			}
			i += Character.charCount(codePoint);
		}
		if (i == line.length()) {
			return line;
		}
		StringBuilder escaped = new StringBuilder(line.length() + 16).append(line, 0, i);
		while (i < line.length()) {
			int codePoint = line.codePointAt(i);
			int next = i + Character.charCount(codePoint);
			if (HiddenCharacters.isHidden(codePoint)) {
				for (; i < next; i++) {
					escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) line.charAt(i)));
				}
			} else {
				escaped.appendCodePoint(codePoint);
			}
			i = next;
		}
		return escaped.toString();
	}
}
