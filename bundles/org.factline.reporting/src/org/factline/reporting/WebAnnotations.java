package org.factline.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Reads and writes annotations in the JSON-LD form of the W3C Web Annotation Data Model. Written is one collection (section 5.1)
 * with its only page. Read is what programs write: a collection, a page, a list, or one annotation, where what may be one thing
 * may be a list.
 */
public final class WebAnnotations {

	private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
	private static final String COLLECTION = "urn:factline:annotations";
	private static final String FIELD = "field=";

	private WebAnnotations() {
	}

	/**
	 * Writes a collection in UTF-8; the stream stays open.
	 *
	 * @param generator name of the program
	 */
	public static void write(List<WebAnnotation> annotations, String generator, OutputStream out) throws IOException {
		JsonDocument.write(out, json -> {
			json.writeStartObject();
			json.writeStringField("@context", CONTEXT);
			json.writeStringField("id", COLLECTION);
			json.writeStringField("type", "AnnotationCollection");
			json.writeStringField("label", generator);
			json.writeNumberField("total", annotations.size());
			if (!annotations.isEmpty()) {
				JsonDocument.object(json, "first", page -> {
					page.writeStringField("id", COLLECTION + ":1");
					page.writeStringField("type", "AnnotationPage");
					page.writeStringField("partOf", COLLECTION);
					page.writeNumberField("startIndex", 0);
					page.writeArrayFieldStart("items");
					for (WebAnnotation annotation : annotations) {
						write(annotation, page);
					}
					page.writeEndArray();
				});
			}
			json.writeEndObject();
		});
	}

	private static void write(WebAnnotation annotation, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringField("@context", CONTEXT);
		json.writeStringField("id", annotation.id());
		json.writeStringField("type", "Annotation");
		JsonDocument.known(json, "motivation", annotation.motivation());
		json.writeArrayFieldStart("body");
		for (WebAnnotation.Body body : annotation.bodies()) {
			json.writeStartObject();
			json.writeStringField("type", "TextualBody");
			json.writeStringField("value", body.value());
			json.writeStringField("format", "text/plain");
			JsonDocument.known(json, "purpose", body.purpose());
			JsonDocument.known(json, "language", body.language());
			if (!body.creator().isEmpty()) {
				JsonDocument.object(json, "creator", in -> {
					in.writeStringField("type", "Person");
					in.writeStringField("name", body.creator());
				});
			}
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayFieldStart("target");
		for (WebAnnotation.Target target : annotation.targets()) {
			write(target, json);
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void write(WebAnnotation.Target target, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringField("type", "SpecificResource");
		json.writeStringField("source", target.source());
		JsonDocument.known(json, "dcterms:identifier", target.article());
		if (!target.field().isEmpty()) {
			JsonDocument.object(json, "selector", in -> {
				in.writeStringField("type", "FragmentSelector");
				in.writeStringField("value", FIELD + target.field());
				JsonDocument.object(in, "refinedBy", quote -> quote(quote, target));
			});
		} else {
			json.writeArrayFieldStart("selector");
			if (target.begin() >= 0) {
				json.writeStartObject();
				json.writeStringField("type", "TextPositionSelector");
				json.writeNumberField("start", target.begin());
				json.writeNumberField("end", target.end());
				json.writeEndObject();
			}
			json.writeStartObject();
			quote(json, target);
			json.writeEndObject();
			json.writeEndArray();
		}
		json.writeEndObject();
	}

	private static void quote(JsonGenerator json, WebAnnotation.Target target) throws IOException {
		json.writeStringField("type", "TextQuoteSelector");
		json.writeStringField("exact", target.exact());
		JsonDocument.known(json, "prefix", target.prefix());
		JsonDocument.known(json, "suffix", target.suffix());
	}

	/**
	 * Reads annotations. What is none, and what this model has no place for, is passed over.
	 *
	 * @throws IOException where the stream cannot be read or holds no JSON
	 */
	public static List<WebAnnotation> read(InputStream in) throws IOException {
		List<WebAnnotation> all = new ArrayList<>();
		collect(JsonValues.read(in), all);
		return all;
	}

	private static void collect(@Nullable Object value, List<WebAnnotation> all) {
		for (Object one : JsonValues.list(value)) {
			Map<String, Object> object = JsonValues.object(one);
			if (JsonValues.list(object.get("type")).contains("Annotation")) {
				all.add(annotation(object));
			} else {
				collect(object.get("first"), all);
				collect(object.get("items"), all);
			}
		}
	}

	private static WebAnnotation annotation(Map<String, Object> object) {
		List<WebAnnotation.Body> bodies = new ArrayList<>();
		String plain = JsonValues.string(object.get("bodyValue"));
		if (!plain.isEmpty()) {
			// a body in one word is a plain text (section 3.2.5)
			bodies.add(new WebAnnotation.Body(plain, "", "", ""));
		}
		for (Object one : JsonValues.list(object.get("body"))) {
			Map<String, Object> body = JsonValues.object(one);
			if (body.get("value") instanceof String value) {
				bodies.add(new WebAnnotation.Body(value, JsonValues.string(body.get("purpose")), JsonValues.string(body.get("language")),
						JsonValues.string(JsonValues.object(first(body.get("creator"))).get("name"))));
			}
		}
		return new WebAnnotation(JsonValues.string(object.get("id")), JsonValues.string(object.get("motivation")), bodies,
				JsonValues.list(object.get("target")).stream().map(WebAnnotations::target).toList());
	}

	private static WebAnnotation.Target target(Object value) {
		if (value instanceof String iri) {
			return new WebAnnotation.Target(iri, "", "", -1, -1, "", "", "");
		}
		Map<String, Object> target = JsonValues.object(value);
		Object source = first(target.getOrDefault("source", target.getOrDefault("id", "")));
		String iri = source instanceof String text ? text : JsonValues.string(JsonValues.object(source).get("id"));
		int begin = -1;
		int end = -1;
		String field = "";
		Map<String, Object> quote = Map.of();
		for (Object one : JsonValues.list(target.get("selector"))) {
			Map<String, Object> selector = JsonValues.object(one);
			switch (JsonValues.string(selector.get("type"))) {
			case "TextPositionSelector" -> {
				begin = JsonValues.number(selector.get("start"));
				end = JsonValues.number(selector.get("end"));
			}
			case "TextQuoteSelector" -> quote = selector;
			case "FragmentSelector" -> {
				String fragment = JsonValues.string(selector.get("value"));
				field = fragment.startsWith(FIELD) ? fragment.substring(FIELD.length()) : "";
				quote = field.isEmpty() ? quote : JsonValues.object(selector.get("refinedBy"));
			}
			default -> {
				// a kind of place that a text does not have
			}
			}
		}
		return new WebAnnotation.Target(iri, JsonValues.string(target.get("dcterms:identifier")), field, begin, end,
				JsonValues.string(quote.get("exact")), JsonValues.string(quote.get("prefix")), JsonValues.string(quote.get("suffix")));
	}

	private static Object first(@Nullable Object value) {
		List<Object> all = JsonValues.list(value);
		return all.isEmpty() ? "" : all.getFirst();
	}
}
