package org.factline.importing.formats;

import java.util.List;
import java.util.Map;

import org.factline.importing.UnreadableException;
import org.factline.importing.html.HtmlText;

/** A news item in ninjs: version 1 with its underscored names, 2 and 3 with lists of headlines and bodies. */
final class Ninjs {

	private static final List<String> OWN = List.of("body_text", "body_xhtml", "body_sc", "bodies", "versioncreated", "versionCreated", "headlines",
			"description_text", "descriptions", "pubstatus", "pubStatus");

	private Ninjs() {
	}

	static boolean isOne(Map<String, Object> object) {
		return object.containsKey("uri") && OWN.stream().anyMatch(object::containsKey);
	}

	static Told read(Map<String, Object> item) throws UnreadableException {
		Told told = new Told();
		told.title = HtmlText.line(Json.first(item, "headline", "title", "name"));
		List<Map<String, Object>> headlines = Json.objects(item, "headlines");
		if (told.title.isEmpty() && !headlines.isEmpty()) {
			told.title = HtmlText.line(Json.text(headlines.getFirst(), "value"));
		}
		told.paragraphs = body(item);
		told.authors.addAll(authors(item));
		told.url = Json.text(item, "uri").startsWith("http") ? Json.text(item, "uri") : "";
		told.published = Json.first(item, "firstcreated", "firstCreated", "contentcreated", "contentCreated", "versioncreated", "versionCreated");
		told.modified = Json.first(item, "versioncreated", "versionCreated");
		told.language = Json.text(item, "language");
		told.dateline = Json.text(item, "located");
		told.rights = Json.first(item, "copyrightnotice", "copyrightNotice", "usageterms", "usageTerms");
		told.outlet = Json.objects(item, "infosource").stream().map(source -> Json.text(source, "name")).findFirst().orElse("");
		if (told.isEmpty()) {
			throw new UnreadableException("the news item has no text");
		}
		return told;
	}

	private static List<String> body(Map<String, Object> item) {
		String text = Json.first(item, "body_xhtml", "body_sc", "body_text", "body_richhtml");
		for (Map<String, Object> body : Json.objects(item, "bodies")) {
			text = text.isEmpty() ? Json.text(body, "value") : text;
		}
		if (text.isEmpty()) {
			text = Json.first(item, "description_text", "description_xhtml", "description_sc");
		}
		for (Map<String, Object> description : Json.objects(item, "descriptions")) {
			text = text.isEmpty() ? Json.text(description, "value") : text;
		}
		return text.contains("</") ? HtmlText.lines(text) : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
	}

	private static List<String> authors(Map<String, Object> item) {
		String byline = Json.text(item, "byline").replaceFirst("(?i)^(?:by|von|oleh|av|par)\\s+", "");
		if (!byline.isEmpty()) {
			return List.of(byline.split("\\s*(?:,|;|/| and | und | og | dan )\\s*"));
		}
		List<Map<String, Object>> bylines = Json.objects(item, "bylines");
		return (bylines.isEmpty() ? Json.objects(item, "people") : bylines).stream().filter(one -> !bylines.isEmpty())
				.map(one -> Json.first(one, "byline", "name", "value")).filter(name -> !name.isEmpty()).toList();
	}
}
