package org.factline.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** JSON as maps, lists, strings and numbers; {@code null} and what is true or false is left out. Of two members of one name the first counts. */
final class JsonValues {

	private static final int DEEPEST = 100;
	private static final int LONGEST = 16 * 1024 * 1024;
	private static final JsonFactory JSON = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST).build()).build();

	private JsonValues() {
	}

	/** The value of a document; {@code null} where it holds none. */
	static @Nullable Object read(InputStream in) throws IOException {
		try (JsonParser parser = JSON.createParser(in)) {
			parser.nextToken();
			return value(parser);
		}
	}

	private static @Nullable Object value(JsonParser parser) throws IOException {
		JsonToken token = parser.currentToken();
		if (token == JsonToken.START_OBJECT) {
			Map<String, Object> members = new LinkedHashMap<>();
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				String name = parser.currentName();
				parser.nextToken();
				Object member = value(parser);
				if (member != null) {
					members.putIfAbsent(name, member);
				}
			}
			return members;
		}
		if (token == JsonToken.START_ARRAY) {
			List<Object> elements = new ArrayList<>();
			while (parser.nextToken() != JsonToken.END_ARRAY) {
				Object element = value(parser);
				if (element != null) {
					elements.add(element);
				}
			}
			return elements;
		}
		return token == JsonToken.VALUE_STRING ? parser.getText() : token == JsonToken.VALUE_NUMBER_INT ? parser.getNumberValue() : null;
	}

	/** What may be one thing or a list of them, as a list. */
	@SuppressWarnings("unchecked")
	static List<Object> list(@Nullable Object value) {
		return value instanceof List<?> many ? (List<Object>) many : value == null ? List.of() : List.of(value);
	}

	/** The members of an object; none where the value is something else. */
	@SuppressWarnings("unchecked")
	static Map<String, Object> object(@Nullable Object value) {
		return value instanceof Map<?, ?> members ? (Map<String, Object>) members : Map.of();
	}

	/** A string, or the first of a list; empty where the value is something else. */
	static String string(@Nullable Object value) {
		return value instanceof String text ? text : value instanceof List<?> many && !many.isEmpty() && many.getFirst() instanceof String text ? text : "";
	}

	/** A whole number; -1 where the value is none that an offset can be. */
	static int number(@Nullable Object value) {
		return value instanceof Integer number && number >= 0 ? number : -1;
	}
}
