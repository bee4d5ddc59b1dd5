package org.factline.reporting;

import java.util.ArrayDeque;
import java.util.Deque;

/** XML 1.0, an element a line. What XML cannot hold, and what nobody could see, stands as its number. */
final class Xml {

	private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
	private final Deque<String> open = new ArrayDeque<>();
	private boolean inTag;
	private boolean inline;

	/** Opens an element; its attributes follow. */
	Xml open(String name) {
		endTag();
		text.append('\n').append("  ".repeat(open.size())).append('<').append(name);
		open.push(name);
		inTag = true;
		inline = false;
		return this;
	}

	/** An attribute of the element that was just opened. */
	Xml with(String name, String value) {
		text.append(' ').append(name).append("=\"").append(escaped(value).replace("\n", "&#10;").replace("\t", "&#9;")).append('"');
		return this;
	}

	/** An attribute that is a number. */
	Xml with(String name, long value) {
		return with(name, Long.toString(value));
	}

	/** Characters inside of the element. */
	Xml text(String words) {
		endTag();
		text.append(escaped(words));
		inline = true;
		return this;
	}

	/** Closes the last element. */
	Xml close() {
		String name = open.pop();
		if (inTag) {
			text.append("/>");
		} else {
			text.append(inline ? "" : '\n' + "  ".repeat(open.size())).append("</").append(name).append('>');
		}
		inTag = false;
		inline = false;
		return this;
	}

	/** The document, complete. */
	String finished() {
		if (!open.isEmpty()) {
			throw new IllegalStateException("still open: " + open);
		}
		return text.append('\n').toString();
	}

	private void endTag() {
		if (inTag) {
			text.append('>');
			inTag = false;
		}
	}

	private static String escaped(String words) {
		return HiddenCharacters.shown(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
