package org.factline.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * JSON (RFC 8259) as maps, lists and strings: numbers and truth values as they are written, without what is null. Of two
 * members of one name the first counts.
 */
public final class JsonTree {

	private JsonTree() {
	}

	/**
	 * The value that a parser stands at; afterwards it stands at the value's end.
	 *
	 * @param objects hears of each object as it begins, before it has members: what a text that breaks off later still holds
	 * @throws IOException where it is no JSON
	 */
	public static @Nullable Object read(JsonParser parser, Consumer<Map<String, Object>> objects) throws IOException {
		JsonToken token = parser.currentToken();
		if (token == JsonToken.START_OBJECT) {
			Map<String, Object> members = new LinkedHashMap<>();
			objects.accept(members);
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				String name = parser.currentName();
				parser.nextToken();
				Object value = read(parser, objects);
				if (value != null) {
					members.putIfAbsent(name, value);
				}
			}
			return members;
		}
		if (token == JsonToken.START_ARRAY) {
			List<Object> items = new ArrayList<>();
			while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
				Object value = read(parser, objects);
				if (value != null) {
					items.add(value);
				}
			}
			return items;
		}
		return token == null || token == JsonToken.VALUE_NULL ? null : parser.getText();
	}

	/** The objects that a value is: one, or those of a list. */
	@SuppressWarnings("unchecked") // read() makes maps with strings as keys
	public static List<Map<String, Object>> objects(@Nullable Object value) {
		if (value instanceof Map<?, ?> one) {
			return List.of((Map<String, Object>) one);
		}
		return value instanceof List<?> many
				? many.stream().filter(Map.class::isInstance).map(one -> (Map<String, Object>) one).toList() : List.of();
	}
}
