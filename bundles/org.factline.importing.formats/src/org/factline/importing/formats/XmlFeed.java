package org.factline.importing.formats;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import org.factline.importing.DraftSink;
import org.factline.importing.UnreadableException;
import org.factline.importing.html.HtmlText;
import org.jsoup.nodes.Element;

/** A feed in XML. */
final class XmlFeed {

	private static final List<String> BODIES = List.of("content:encoded", "content", "xhtml:body", "body", "fullitem", "description", "summary", "abstract",
			"media:description", "itunes:summary", "media:text", "dc:description");

	private final Xml xml;

	XmlFeed(Xml xml) {
		this.xml = xml;
	}

	void read(DraftSink sink) throws UnreadableException {
		List<Element> items = xml.all("item", "entry");
		Element feed = xml.all("channel", "feed").stream().findFirst().orElse(null);
		if (items.isEmpty()) {
			throw new UnreadableException(feed == null ? "it is no feed that can be read" : "the feed has no items");
		}
		String outlet = feed == null ? "" : line(feed, "title");
		String language = feed == null ? "" : language(feed);
		int number = 0;
		for (Element item : items) {
			number++;
			Told told = item(item);
			told.outlet = outlet;
			told.language = language(item).isEmpty() ? language : language(item);
			if (told.isEmpty() && told.url.isEmpty() && told.authors.isEmpty()) {
				sink.problem("item " + number, "it has neither title nor text nor link nor author");
			} else {
				sink.accept(told.draft("feed"));
			}
		}
	}

	private Told item(Element item) {
		Told told = new Told();
		told.title = line(item, "title", "dc:title", "media:title", "itunes:title");
		told.paragraphs = body(item);
		told.url = link(item);
		told.published = xml.text(item, "published", "pubdate", "issued", "dc:date", "dcterms:issued", "created", "dcterms:created", "date");
		told.modified = xml.text(item, "updated", "modified", "dcterms:modified", "lastbuilddate");
		if (told.published.isEmpty()) {
			told.published = told.modified;
		}
		told.rights = line(item, "rights", "copyright", "dc:rights");
		for (String name : List.of("author", "dc:creator", "dc:author", "itunes:author", "managingeditor", "media:credit")) {
			for (Element author : xml.children(item, name)) {
				add(told, author);
			}
			if (!told.authors.isEmpty()) {
				break;
			}
		}
		return told;
	}

	private void add(Told told, Element author) {
		String name = xml.text(author, "name", "title", "itunes:name");
		String credit = name.isEmpty() && author.childrenSize() == 0 ? author.wholeText().strip() : name;
		// jane@example.org (Jane Doe), Jane Doe <jane@example.org>
		String plain = credit.replaceAll("^\\S+@\\S+\\s*\\((.*)\\)$", "$1").replaceAll("\\s*[<(]\\S+@\\S+[>)]", "").strip();
		if (!plain.isEmpty() && !plain.contains("@")) {
			told.authors.add(plain);
		}
	}

	private List<String> body(Element item) {
		List<String> best = List.of();
		for (String name : BODIES) {
			List<Element> elements = new ArrayList<>(xml.children(item, name));
			xml.children(item, "media:group").forEach(group -> elements.addAll(xml.children(group, name)));
			for (Element element : elements) {
				List<String> lines = HtmlText.lines(markup(element));
				if (length(lines) > length(best)) {
					best = lines;
				}
			}
			// a full text goes before a summary, however long
			if (!best.isEmpty() && (name.equals("content") || name.equals("fullitem"))) {
				return best;
			}
		}
		return best;
	}

	private static int length(List<String> lines) {
		return lines.stream().mapToInt(String::length).sum();
	}

	/** An element's content as markup, by its type (RFC 4287, section 3.1; Atom 0.3 has mode and media types). */
	private static String markup(Element element) {
		String type = element.attr("type").toLowerCase(Locale.ROOT);
		String mode = element.attr("mode").toLowerCase(Locale.ROOT);
		if (mode.equals("base64") || type.equals("application/octet-stream")) {
			try {
				return new String(Base64.getMimeDecoder().decode(element.wholeText().strip()), StandardCharsets.UTF_8);
			} catch (IllegalArgumentException e) {
				return "";
			}
		}
		if (element.childrenSize() > 0) {
			return element.html();
		}
		String text = element.wholeText();
		boolean plain = type.equals("text") || type.equals("text/plain") && !mode.equals("escaped");
		return plain ? text.replace("&", "&amp;").replace("<", "&lt;") : text;
	}

	private String line(Element parent, String... names) {
		for (String name : names) {
			for (Element element : xml.children(parent, name)) {
				String line = HtmlText.line(markup(element));
				if (!line.isEmpty()) {
					return line;
				}
			}
		}
		return "";
	}

	private String link(Element item) {
		String other = "";
		for (Element link : xml.children(item, "link")) {
			String address = link.hasAttr("href") ? link.attr("href") : link.wholeText();
			String relation = link.attr("rel");
			if (!address.isBlank() && (relation.isEmpty() || relation.equals("alternate"))) {
				return resolved(address.strip(), link);
			}
			other = other.isEmpty() && relation.equals("self") ? address.strip() : other;
		}
		String id = xml.text(item, "guid", "id");
		String about = item.attr("rdf:about");
		return id.startsWith("http") ? id : about.startsWith("http") ? about : item.hasAttr("href") ? item.attr("href") : other;
	}

	/** An address against the base that the elements around it name (XML Base). */
	private static String resolved(String address, Element at) {
		if (address.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
			return address;
		}
		for (Element up = at; up != null; up = up.parent()) {
			String base = up.attr("xml:base").strip();
			if (!base.isEmpty()) {
				try {
					return URI.create(resolved(base, up.parent() == null ? up : up.parent())).resolve(address).toString();
				} catch (IllegalArgumentException e) {
					return address;
				}
			}
		}
		return address;
	}

	private String language(Element element) {
		String stated = xml.text(element, "language", "dc:language");
		String tag = stated.isEmpty() ? element.attr("xml:lang") : stated;
		return tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*") ? tag : "";
	}
}
