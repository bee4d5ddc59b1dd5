package org.factline.importing.html;

import java.io.IOException;

import org.factline.importing.DecodedText;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

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

	/** The address that the page gives itself; empty where it gives none. */
	public String address() {
		return new Metadata(facts, JsonLd.articles(facts.jsonLd)).url();
	}

	Facts facts() {
		return facts;
	}
}
