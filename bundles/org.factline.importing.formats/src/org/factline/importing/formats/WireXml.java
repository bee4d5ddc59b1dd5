package org.factline.importing.formats;

import java.util.ArrayList;
import java.util.List;

import org.factline.importing.Agencies;
import org.factline.importing.DraftSink;
import org.factline.importing.UnreadableException;
import org.factline.importing.html.HtmlText;
import org.jsoup.nodes.Element;

/** Messages of agencies in XML: NewsML-G2 with text in XHTML or NITF, and NITF alone. */
final class WireXml {

	private final Xml xml;

	WireXml(Xml xml) {
		this.xml = xml;
	}

	void read(DraftSink sink) throws UnreadableException {
		List<Element> items = xml.all("newsitem");
		int found = 0;
		for (Element item : items) {
			Told told = newsItem(item);
			if (!told.isEmpty()) {
				sink.accept(told.draft("news item"));
				found++;
			}
		}
		if (items.isEmpty()) {
			for (Element story : xml.all("nitf")) {
				Told told = new Told();
				nitf(story, told);
				if (!told.isEmpty()) {
					sink.accept(told.draft("story"));
					found++;
				}
			}
		}
		if (found == 0) {
			throw new UnreadableException("the message holds no text");
		}
	}

	private Told newsItem(Element item) {
		Told told = new Told();
		told.title = line(item, "headline", "title");
		told.language = item.attr("xml:lang");
		told.dateline = line(item, "dateline");
		String credit = line(item, "creditline");
		told.agency = Agencies.in(credit.isEmpty() ? line(item, "provider") : credit).orElse("");
		told.published = first(item, "firstcreated", "contentcreated", "versioncreated");
		told.modified = first(item, "versioncreated", "contentmodified");
		told.rights = line(item, "copyrightnotice");
		for (Element by : under(item, "by")) {
			String name = HtmlText.line(by.html()).replaceFirst("(?i)^(?:by|von|oleh|par)\\s+", "");
			if (!name.isEmpty()) {
				told.authors.add(name);
			}
		}
		for (Element content : under(item, "inlinexml")) {
			List<Element> stories = under(content, "nitf");
			if (!stories.isEmpty()) {
				nitf(stories.getFirst(), told);
			} else if (told.paragraphs.isEmpty()) {
				List<Element> bodies = under(content, "body", "xhtml:body");
				told.paragraphs = HtmlText.lines(bodies.isEmpty() ? content.html() : bodies.getFirst().html());
			}
		}
		for (Element data : under(item, "inlinedata")) {
			if (told.paragraphs.isEmpty()) {
				told.paragraphs = data.wholeText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
			}
		}
		return told;
	}

	private void nitf(Element story, Told told) {
		told.title = told.title.isEmpty() ? firstOf(line(story, "hl1"), line(story, "hedline"), line(story, "title")) : told.title;
		told.dateline = told.dateline.isEmpty() ? firstOf(line(story, "location"), line(story, "dateline")) : told.dateline;
		for (Element issue : under(story, "date.issue", "story.date")) {
			told.published = told.published.isEmpty() ? issue.attr("norm") : told.published;
		}
		String agency = line(story, "distributor");
		told.agency = told.agency.isEmpty() ? Agencies.in(agency).orElse("") : told.agency;
		for (Element by : under(story, "byline")) {
			String name = firstOf(line(by, "person"), HtmlText.line(by.html())).replaceFirst("(?i)^(?:by|von|oleh|par)\\s+", "");
			if (!name.isEmpty() && told.authors.isEmpty()) {
				told.authors.add(name);
			}
		}
		List<String> lines = new ArrayList<>();
		for (Element content : under(story, "body.content")) {
			for (Element media : under(content, "media.caption")) {
				told.captions.addAll(HtmlText.lines(media.html()));
			}
			Element text = content.clone();
			text.select("media, media-caption, media-reference").remove();
			lines.addAll(HtmlText.lines(text.html()));
		}
		told.captions.removeIf(lines::contains);
		told.paragraphs = lines;
	}

	private static String firstOf(String... values) {
		for (String value : values) {
			if (!value.isEmpty()) {
				return value;
			}
		}
		return "";
	}

	private List<Element> under(Element parent, String... names) {
		List<Element> found = new ArrayList<>();
		for (Element element : parent.getAllElements()) {
			if (List.of(names).contains(xml.name(element))) {
				found.add(element);
			}
		}
		return found;
	}

	private String line(Element parent, String... names) {
		for (String name : names) {
			for (Element element : under(parent, name)) {
				String line = HtmlText.line(element.html());
				if (!line.isEmpty()) {
					return line;
				}
			}
		}
		return "";
	}

	private String first(Element parent, String... names) {
		for (String name : names) {
			for (Element element : under(parent, name)) {
				if (element.hasText()) {
					return element.text();
				}
			}
		}
		return "";
	}
}
