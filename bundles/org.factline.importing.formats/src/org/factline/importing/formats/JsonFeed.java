package org.factline.importing.formats;

import java.util.List;
import java.util.Map;

import org.factline.importing.DraftSink;
import org.factline.importing.UnreadableException;
import org.factline.importing.html.HtmlText;

/** A feed in JSON (JSON Feed 1 and 1.1). */
final class JsonFeed {

	private JsonFeed() {
	}

	static void read(Map<String, Object> feed, DraftSink sink) throws UnreadableException {
		List<Map<String, Object>> items = Json.objects(feed, "items");
		if (items.isEmpty()) {
			throw new UnreadableException("the feed has no items");
		}
		int number = 0;
		for (Map<String, Object> item : items) {
			number++;
			Told told = new Told();
			told.outlet = Json.text(feed, "title");
			told.title = HtmlText.line(Json.text(item, "title"));
			String html = Json.text(item, "content_html");
			told.paragraphs = !html.isEmpty() ? HtmlText.lines(html)
					: Json.first(item, "content_text", "summary").lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
			told.url = Json.first(item, "url", "external_url");
			told.published = Json.text(item, "date_published");
			told.modified = Json.text(item, "date_modified");
			told.language = Json.text(item, "language").isEmpty() ? Json.text(feed, "language") : Json.text(item, "language");
			authors(item).forEach(author -> told.authors.add(Json.text(author, "name")));
			if (told.isEmpty() && told.url.isEmpty() && told.authors.isEmpty()) {
				sink.problem("item " + number, "it has neither title nor text nor link nor author");
			} else {
				sink.accept(told.draft("feed"));
			}
		}
	}

	private static List<Map<String, Object>> authors(Map<String, Object> item) {
		List<Map<String, Object>> many = Json.objects(item, "authors");
		return many.isEmpty() ? Json.objects(item, "author") : many;
	}
}
