package org.factline.reporting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML (the living standard's syntax, section 13.1). All text and every attribute value that passes through is
 * escaped here and nowhere else; tags and attribute names are literals of the program. Elements always nest.
 */
final class Markup {

	/** Elements that begin on a new line, so that two reports can be compared line by line. */
	private static final Set<String> ON_NEW_LINE = Set.of("html", "head", "body", "meta", "title", "style", "link", "header", "nav",
			"main", "footer", "section", "article", "figure", "blockquote", "h1", "h2", "h3", "h4", "h5", "p", "ul", "ol", "li", "dl",
			"dt", "table", "thead", "tbody", "tr", "details", "div");

	private final StringBuilder out = new StringBuilder();
	private final Deque<String> open = new ArrayDeque<>();

	/** Opens an element; attributes as name, value, name, value; an empty value leaves the attribute out. */
	Markup open(String tag, String... attributes) {
		start(tag, attributes);
		open.push(tag);
		return this;
	}

	/** Closes the element that was opened last. */
	Markup close() {
		out.append("</").append(open.pop()).append('>');
		return this;
	}

	/** An element that holds text only. */
	Markup element(String tag, String text, String... attributes) {
		return open(tag, attributes).text(text).close();
	}

	/** An element that holds nothing and has no end tag. */
	Markup empty(String tag, String... attributes) {
		start(tag, attributes);
		return this;
	}

	/** Text; what a reader could not see is shown by its number. */
	Markup text(String text) {
		for (int i = 0; i < text.length();) {
			int codePoint = text.codePointAt(i);
			if (HiddenCharacters.isHidden(codePoint)) {
				hidden(text, i, codePoint);
			} else {
				escape(codePoint);
			}
			i += Character.charCount(codePoint);
		}
		return this;
	}

	/** Markup that the program itself wrote: the doctype, the style sheet, a drawing. Never anything from an input. */
	Markup trusted(String markup) {
		out.append(markup);
		return this;
	}

	/** Everything written. */
	String finished() {
		if (!open.isEmpty()) {
			throw new IllegalStateException("still open: " + open);
		}
		return out.append('\n').toString();
	}

	private void start(String tag, String... attributes) {
		if (ON_NEW_LINE.contains(tag) && !out.isEmpty()) {
			out.append('\n');
		}
		out.append('<').append(tag);
		for (int i = 0; i < attributes.length; i += 2) {
			if (!attributes[i + 1].isEmpty()) {
				out.append(' ').append(attributes[i]).append("=\"");
				HiddenCharacters.shown(attributes[i + 1]).codePoints().forEach(this::escape);
				out.append('"');
			}
		}
		out.append('>');
	}

	private void hidden(String text, int at, int codePoint) {
		if (!HiddenCharacters.isLineEnd(text, at)) {
			String number = HiddenCharacters.number(codePoint);
			String name = Character.getName(codePoint);
			out.append("<span class=\"hidden\" title=\"").append(name == null ? number : name).append("\">").append(number)
					.append("</span>");
		}
	}

	private void escape(int codePoint) {
		switch (codePoint) {
		case '<' -> out.append("&lt;");
		case '>' -> out.append("&gt;");
		case '&' -> out.append("&amp;");
		case '"' -> out.append("&quot;");
		case '\'' -> out.append("&#39;");
		default -> out.appendCodePoint(codePoint);
		}
	}
}
