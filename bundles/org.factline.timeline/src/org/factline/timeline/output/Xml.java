package org.factline.timeline.output;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML 1.0; every text and attribute that passes through is escaped here. Elements always nest. */
final class Xml {

	private final Appendable out;
	private final Deque<String> open = new ArrayDeque<>();

	Xml(Appendable out) {
		this.out = out;
	}

	/** Opens an element on a new line; attributes as name, value, name, value; an empty value leaves the attribute out. */
	Xml open(String tag, String... attributes) throws IOException {
		tag(tag, attributes);
		out.append('>');
		open.push(tag);
		return this;
	}

	Xml close() throws IOException {
		out.append("</").append(open.pop()).append('>');
		return this;
	}

	/** An element that holds nothing. */
	Xml empty(String tag, String... attributes) throws IOException {
		tag(tag, attributes);
		out.append("/>");
		return this;
	}

	/** An element that holds text only. */
	Xml element(String tag, String text, String... attributes) throws IOException {
		return open(tag, attributes).text(text).close();
	}

	Xml text(String text) throws IOException {
		escape(text);
		return this;
	}

	/** What the program itself wrote, such as a style sheet. */
	Xml trusted(String markup) throws IOException {
		out.append(markup);
		return this;
	}

	private void tag(String tag, String... attributes) throws IOException {
		out.append("\n<").append(tag);
		for (int i = 0; i < attributes.length; i += 2) {
			if (!attributes[i + 1].isEmpty()) {
				out.append(' ').append(attributes[i]).append("=\"");
				escape(attributes[i + 1]);
				out.append('"');
			}
		}
	}

	/** What XML 1.0 has no form for (section 2.2) becomes U+FFFD. */
	private void escape(String text) throws IOException {
		for (int i = 0; i < text.length();) {
			int codePoint = text.codePointAt(i);
			i += Character.charCount(codePoint);
			switch (codePoint) {
				case '<' -> out.append("&lt;");
				case '>' -> out.append("&gt;");
				case '&' -> out.append("&amp;");
				case '"' -> out.append("&quot;");
				case '\t', '\n', '\r' -> out.append(' ');
				default -> out.append(isCharacter(codePoint) ? Character.toString(codePoint) : "\uFFFD");
			}
		}
	}

	private static boolean isCharacter(int codePoint) {
		return codePoint >= ' ' && codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE && codePoint != 0xFFFE && codePoint != 0xFFFF;
	}
}
