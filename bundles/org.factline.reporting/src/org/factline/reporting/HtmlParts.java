package org.factline.reporting;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.Field;
import org.factline.article.Phrases;
import org.factline.article.Severity;
import org.factline.messages.Messages;

/** What several sections write alike. */
record HtmlParts(Markup page, Messages messages, Phrases phrases) {

	private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
	private static final Pattern WEB = Pattern.compile("https?://[^\\s\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);

	/** A severity as a shape and a word. */
	void severity(Severity severity) {
		String name = severity.name().toLowerCase(Locale.ROOT);
		page.open("span", "class", "severity " + name);
		page.open("svg", "aria-hidden", "true").open("use", "href", "#shape-" + name).close().close();
		page.text(messages.get("severity." + severity.name())).close();
	}

	/** A value with the reason where it was inferred. */
	void value(Attribute attribute, boolean date) {
		if (date) {
			date(attribute.value());
		} else {
			page.element("bdi", attribute.value());
		}
		if (attribute.isInferred()) {
			page.text(" ").open("span", "class", "inferred").text(messages.get("html.inferred")).text(": ")
					.element("bdi", phrases.of(attribute.evidence())).close();
		}
	}

	/** A date as people write it. */
	void date(String edtf) {
		String text = new EdtfText(messages).of(edtf);
		if (EdtfText.isPlain(edtf)) {
			page.element("time", text, "datetime", edtf);
		} else {
			page.element("bdi", text);
		}
	}

	/** The day of a date as people write it. */
	String day(String edtf) {
		return new EdtfText(messages).dayOf(edtf);
	}

	/** The words of a quotation, with those that disagree set apart. */
	void words(String text, List<String> disagreeing) {
		for (String piece : Excerpt.split(text, disagreeing)) {
			if (disagreeing.contains(piece)) {
				page.element("em", piece, "class", "differs");
			} else {
				page.text(piece);
			}
		}
	}

	/** The address as a link where it is one of the web; nothing else may become a link. */
	void url(String url) {
		if (WEB.matcher(url).matches()) {
			page.element("a", url, "href", url, "rel", "noreferrer noopener", "class", "url");
		} else {
			page.element("bdi", url, "class", "url");
		}
	}

	/** The article's language as an attribute value; empty where it is unknown. */
	static String language(Article article) {
		return article.value(Field.LANGUAGE).filter(language -> LANGUAGE.matcher(language).matches()).orElse("");
	}

	/** A sentence of its own. */
	void paragraph(String sentence, String kind) {
		if (!sentence.isBlank()) {
			page.element("p", sentence, "class", kind);
		}
	}
}
