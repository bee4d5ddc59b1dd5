package org.factline.importing.formats;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.factline.importing.Source;
import org.factline.importing.UnreadableException;
import org.factline.importing.html.HtmlCharset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An XML document, read as far as it can be read: no entity is expanded beyond those of HTML, nothing is fetched, and what
 * is not well formed is taken as it stands. Prefixes are those that the namespaces usually have, whatever the document
 * calls them.
 */
final class Xml {

	private static final Map<String, String> USUAL = Map.ofEntries(Map.entry("http://www.w3.org/2005/atom", ""), Map.entry("http://purl.org/atom/ns#", ""),
			Map.entry("http://purl.org/rss/1.0/", ""), Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""), Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
			Map.entry("http://purl.org/dc/terms/", "dcterms"), Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
			Map.entry("http://search.yahoo.com/mrss/", "media"), Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
			Map.entry("http://www.w3.org/1999/xhtml", "xhtml"), Map.entry("http://iptc.org/std/nar/2006-10-01/", ""), Map.entry("http://backend.userland.com/rss2", ""));

	private final Document document;
	private final Map<String, String> prefixes = new HashMap<>();

	private Xml(Document document) {
		this.document = document;
		for (Element element : document.getAllElements()) {
			if (element.attributesSize() > 0) {
				note(element);
			}
		}
	}

	/** @throws UnreadableException where the document defines entities, which no feed needs */
	static Xml of(Source source) throws IOException, UnreadableException {
		String text = withoutControls(HtmlCharset.decode(source.bytes()).text());
		int declared = text.indexOf("<!ENTITY");
		if (declared >= 0 && declared < text.length() / 2 + 4000 && text.lastIndexOf("<!DOCTYPE", declared) >= 0) {
			throw new UnreadableException("it defines entities of its own, which are not expanded here");
		}
		return new Xml(Jsoup.parse(text, "", Parser.xmlParser()));
	}

	/** Characters of windows-1252 that were taken for control characters of Latin 1 (as HTML's numeric references are read). */
	private static String withoutControls(String text) {
		if (text.chars().noneMatch(c -> c >= 0x80 && c < 0xA0)) {
			return text;
		}
		StringBuilder mended = new StringBuilder(text);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= 0x80 && c < 0xA0) {
				mended.setCharAt(i, new String(new byte[] { (byte) c }, Charset.forName("windows-1252")).charAt(0));
			}
		}
		return mended.toString();
	}

	private void note(Element element) {
		for (Attribute attribute : element.attributes()) {
			if (attribute.getKey().startsWith("xmlns:")) {
				String usual = USUAL.get(attribute.getValue().strip().toLowerCase(Locale.ROOT));
				if (usual != null) {
					prefixes.put(attribute.getKey().substring(6).toLowerCase(Locale.ROOT), usual);
				}
			}
		}
	}

	/** All elements of a name, anywhere. */
	List<Element> all(String... names) {
		List<Element> found = new ArrayList<>();
		for (Element element : document.getAllElements()) {
			if (List.of(names).contains(name(element))) {
				found.add(element);
			}
		}
		return found;
	}

	/** The element's name in lower case with its usual prefix, such as {@code dc:creator}. */
	String name(Element element) {
		String name = element.tagName().toLowerCase(Locale.ROOT);
		int colon = name.indexOf(':');
		if (colon < 0) {
			return name;
		}
		String prefix = prefixes.getOrDefault(name.substring(0, colon), name.substring(0, colon));
		return prefix.isEmpty() ? name.substring(colon + 1) : prefix + name.substring(colon);
	}

	/** The children of a name. */
	List<Element> children(Element parent, String name) {
		List<Element> found = new ArrayList<>();
		for (Element child : parent.children()) {
			if (name(child).equals(name)) {
				found.add(child);
			}
		}
		return found;
	}

	/** The text of the first child of the first name that has any; empty where none has. */
	String text(Element parent, String... names) {
		for (String name : names) {
			for (Element child : children(parent, name)) {
				String text = child.wholeText().strip();
				if (!text.isEmpty()) {
					return text;
				}
			}
		}
		return "";
	}
}
