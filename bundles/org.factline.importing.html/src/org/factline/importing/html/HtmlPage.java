package org.factline.importing.html;

import org.factline.importing.DecodedText;
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

	Facts facts() {
		return facts;
	}
}
