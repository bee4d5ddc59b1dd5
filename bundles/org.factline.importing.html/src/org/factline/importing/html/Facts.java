package org.factline.importing.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** What a page says of itself outside its text, gathered in one walk: meta elements, links, JSON-LD, microdata, times, headings. */
final class Facts implements NodeVisitor {

	private static final int MOST = 400;

	/** The values of meta elements by name in lower case, in order. */
	final Map<String, List<String>> meta = new LinkedHashMap<>();
	/** Targets of link elements by relation in lower case. */
	final Map<String, String> links = new LinkedHashMap<>();
	/** Elements with a microdata property, by its name. */
	final Map<String, List<Element>> properties = new LinkedHashMap<>();
	final List<Element> times = new ArrayList<>();
	final List<Element> headings = new ArrayList<>();
	/** Headings of the second and third level. */
	final List<Element> lesser = new ArrayList<>();
	final List<Element> authorLinks = new ArrayList<>();
	/** Elements whose class or id speaks of an author. */
	final List<Element> authorNames = new ArrayList<>();
	final List<JsonLd> jsonLd = new ArrayList<>();
	private final Map<String, Boolean> ofAuthors = new HashMap<>();
	String title = "";
	String language = "";

	private Facts() {
	}

	static Facts of(Document document) {
		Facts facts = new Facts();
		document.traverse(facts);
		return facts;
	}

	@Override
	@NonNullByDefault({})
	public void head(Node node, int depth) {
		if (node instanceof Element element) {
			add(element);
		}
	}

	private void add(Element element) {
		switch (element.normalName()) {
		case "meta" -> addMeta(element);
		case "link" -> links.putIfAbsent(element.attr("rel").toLowerCase(Locale.ROOT), element.attr("href"));
		case "title" -> title = title.isEmpty() ? element.text() : title;
		case "html" -> language = element.attr("lang");
		case "script" -> {
			if (element.attr("type").toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
				jsonLd.add(JsonLd.read(element.data()));
			}
		}
		case "time" -> addTo(times, element);
		case "h1" -> addTo(headings, element);
		case "h2", "h3" -> addTo(lesser, element);
		case "a" -> {
			if (element.attr("rel").toLowerCase(Locale.ROOT).contains("author")) {
				addTo(authorLinks, element);
			}
		}
		default -> {
			// nothing to note by its name
		}
		}
		if (element.attributesSize() > 0) {
			addProperties(element);
		}
	}

	private void addProperties(Element element) {
		String property = element.attr("itemprop");
		if (!property.isEmpty()) {
			addTo(properties.computeIfAbsent(property.toLowerCase(Locale.ROOT), key -> new ArrayList<>()), element);
		}
		String name = element.className();
		String id = element.id();
		if (name.isEmpty() && id.isEmpty()) {
			return;
		}
		if (!name.isEmpty() && ofAuthors.computeIfAbsent(name, Facts::speaksOfAuthors) || !id.isEmpty() && speaksOfAuthors(id)) {
			addTo(authorNames, element);
		}
	}

	private static boolean speaksOfAuthors(String names) {
		String lower = names.toLowerCase(Locale.ROOT);
		return lower.contains("author") || lower.contains("byline") || lower.contains("autor") || lower.contains("penulis") || lower.contains("reporter")
				|| lower.contains("auteur") || lower.contains("writer");
	}

	private static void addTo(List<Element> list, Element element) {
		if (list.size() < MOST) {
			list.add(element);
		}
	}

	private void addMeta(Element element) {
		String content = element.attr("content").strip();
		if (content.isEmpty()) {
			return;
		}
		for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
			// one element may name several: property="og:title twitter:title"
			for (String key : element.attr(attribute).toLowerCase(Locale.ROOT).strip().split("\\s+")) {
				if (!key.isEmpty()) {
					meta.computeIfAbsent(key, name -> new ArrayList<>()).add(content);
				}
			}
		}
	}

	/** The first value of the first of these names that the page has; empty where it has none. */
	String meta(String... names) {
		for (String name : names) {
			List<String> values = meta.get(name);
			if (values != null) {
				return values.getFirst();
			}
		}
		return "";
	}
}
