package org.factline.importing.html;

import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;

/** Markup as the text that a reader sees. Nothing of it stays that a program could run. */
public final class HtmlText {

	/** Frames and plugins that are never closed would swallow the text behind them. */
	private static final Pattern FRAMES = Pattern.compile("(?i)</?(?:iframe|object|embed|applet|frame|frameset)\\b[^>]*>");

	private HtmlText() {
	}

	/** The blocks of a piece of markup, none of them blank; text without markup is one block. */
	public static List<String> lines(String html) {
		if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
			String plain = plain(html);
			return plain.isEmpty() ? List.of() : List.of(plain);
		}
		Outline outline = OutlineBuilder.of(Jsoup.parseBodyFragment(FRAMES.matcher(html).replaceAll(" ")), new Lexicon(), false);
		return outline.pieces().stream().map(outline::textOf).filter(line -> !line.isBlank()).toList();
	}

	/** A piece of markup as one line. */
	public static String line(String html) {
		return String.join(" ", lines(html)).replace('\n', ' ').strip();
	}

	/** Text with every run of white space as one space. */
	static String plain(String text) {
		return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
	}
}
