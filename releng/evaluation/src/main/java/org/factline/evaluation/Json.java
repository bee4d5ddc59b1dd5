package org.factline.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Just enough JSON to read a line of a corpus: objects as maps, arrays as lists, numbers as doubles. */
public final class Json {

	private final String text;
	private int at;

	private Json(String text) {
		this.text = text;
	}

	/** The members of an object written on a line. */
	@SuppressWarnings("unchecked")
	public static Map<String, Object> object(String line) {
		return (Map<String, Object>) new Json(line).value();
	}

	private Object value() {
		skip();
		char c = text.charAt(at);
		return switch (c) {
		case '{' -> members();
		case '[' -> items();
		case '"' -> string();
		default -> word();
		};
	}

	private Map<String, Object> members() {
		Map<String, Object> found = new LinkedHashMap<>();
		at++;
		for (skip(); text.charAt(at) != '}'; skip()) {
			String key = string();
			skip();
			at++;
			found.put(key, value());
			skip();
			at += text.charAt(at) == ',' ? 1 : 0;
		}
		at++;
		return found;
	}

	private List<Object> items() {
		List<Object> found = new ArrayList<>();
		at++;
		for (skip(); text.charAt(at) != ']'; skip()) {
			found.add(value());
			skip();
			at += text.charAt(at) == ',' ? 1 : 0;
		}
		at++;
		return found;
	}

	private String string() {
		StringBuilder out = new StringBuilder();
		for (at++; text.charAt(at) != '"'; at++) {
			char c = text.charAt(at);
			if (c != '\\') {
				out.append(c);
				continue;
			}
			char escaped = text.charAt(++at);
			switch (escaped) {
			case 'n' -> out.append('\n');
			case 't' -> out.append('\t');
			case 'r' -> out.append('\r');
			case 'b' -> out.append('\b');
			case 'f' -> out.append('\f');
			case 'u' -> {
				out.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
				at += 4;
			}
			default -> out.append(escaped);
			}
		}
		at++;
		return out.toString();
	}

	private Object word() {
		int from = at;
		while (at < text.length() && ",]} \t".indexOf(text.charAt(at)) < 0) {
			at++;
		}
		String word = text.substring(from, at);
		return switch (word) {
		case "null" -> "";
		case "true", "false" -> Boolean.valueOf(word);
		default -> Double.valueOf(word);
		};
	}

	private void skip() {
		while (Character.isWhitespace(text.charAt(at))) {
			at++;
		}
	}
}
