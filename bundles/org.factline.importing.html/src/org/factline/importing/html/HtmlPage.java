package org.factline.importing.html;

import java.io.IOException;
import java.util.Optional;

import org.factline.importing.DecodedText;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A saved page, parsed once. */
public final class HtmlPage {

	private final Document document;
	private final DecodedText decoded;
	private final Facts facts;

	private HtmlPage(Document document, DecodedText decoded) {
		this.document = document;
		this.decoded = decoded;
		this.facts = Facts.of(document);
	}

	/**
	 * The page that a source is; parsed once for all importers that look at it.
	 *
	 * @throws UnreadableException where it is too large, or no text at all
	 */
	public static HtmlPage of(Source source) throws IOException, UnreadableException {
		return source.made(HtmlPage.class, from -> of(from.bytes()));
	}

	/** Parses the bytes of a page; any bytes make one. */
	public static HtmlPage of(byte[] bytes) {
		DecodedText decoded = HtmlCharset.decode(bytes);
		return new HtmlPage(Jsoup.parse(decoded.text()), decoded);
	}

	/** The parsed tree. It is not to be changed. */
	public Document document() {
		return document;
	}

	/** How the encoding is known, in words for people. */
	public String encoding() {
		return decoded.charset() + ": " + decoded.evidence();
	}

	/**
	 * Where in the tree a place of the text stands that the reader makes of this page: element names with their positions
	 * among their kind, from the root (as in XPath).
	 *
	 * @param offset in UTF-16 units
	 */
	public Optional<String> pathAt(int offset) {
		return HtmlReader.outline(this).pieces().stream().filter(piece -> piece.begin <= offset && offset < piece.end).findFirst()
				.map(piece -> path(piece.zone.element));
	}

	private static String path(Element element) {
		StringBuilder path = new StringBuilder();
		for (Element at = element; at != null && !(at instanceof Document); at = at.parent()) {
			int number = 1;
			for (Element before = at.previousElementSibling(); before != null; before = before.previousElementSibling()) {
				number += before.normalName().equals(at.normalName()) ? 1 : 0;
			}
			path.insert(0, "/" + at.normalName() + '[' + number + ']');
		}
		return path.toString();
	}

	/** The address that the page gives itself; empty where it gives none. */
	public String address() {
		return new Metadata(facts, JsonLd.articles(facts.jsonLd)).url();
	}

	/** The name that the page gives its site; empty where it gives none. */
	public String siteName() {
		return facts.meta("og:site_name");
	}

	Facts facts() {
		return facts;
	}
}
