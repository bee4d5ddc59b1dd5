package org.factline.importing.formats;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.factline.importing.JsonTree;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * JSON as maps, lists and strings, not deeper than anything serious is.
 *
 * @param objects the one that a file is, or those of the list that it is
 * @param listed  whether it is a list
 */
record Json(List<Map<String, Object>> objects, boolean listed) {

	private static final int DEEPEST = 200;
	private static final JsonFactory FACTORY = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(Source.MAX_TEXT_BYTES).build()).build();

	/**
	 * The object that a source is; empty where it is a list or a bare value.
	 *
	 * @throws UnreadableException where it is no JSON
	 */
	static Map<String, Object> object(Source source) throws IOException, UnreadableException {
		Json json = source.made(Json.class, Json::read);
		return json.listed() || json.objects().isEmpty() ? Map.of() : json.objects().getFirst();
	}

	/**
	 * The object that a source is, or the objects of the list that it is.
	 *
	 * @throws UnreadableException where it is no JSON
	 */
	static List<Map<String, Object>> all(Source source) throws IOException, UnreadableException {
		return source.made(Json.class, Json::read).objects();
	}

	private static Json read(Source source) throws IOException, UnreadableException {
		try (JsonParser parser = FACTORY.createParser(source.text().text())) {
			parser.nextToken();
			Object value = JsonTree.read(parser, object -> {
				// the outermost one holds them
			});
			return new Json(JsonTree.objects(value), value instanceof List<?>);
		} catch (JsonProcessingException e) {
			String where = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr();
			throw new UnreadableException(where, "it is no JSON that can be read: " + e.getOriginalMessage());
		}
	}

	static String text(Map<String, Object> object, String member) {
		return object.get(member) instanceof String text ? text.strip() : "";
	}

	/** The first of the members that has text; empty where none has. */
	static String first(Map<String, Object> object, String... members) {
		for (String member : members) {
			String text = text(object, member);
			if (!text.isEmpty()) {
				return text;
			}
		}
		return "";
	}

	/** The objects that a member holds: one, or a list of them. */
	static List<Map<String, Object>> objects(Map<String, Object> object, String member) {
		return JsonTree.objects(object.get(member));
	}
}
