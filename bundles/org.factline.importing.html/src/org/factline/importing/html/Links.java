package org.factline.importing.html;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factline.importing.PageLinks;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What a page says of other pages of its article. */
final class Links {

	/** What browsers write into a page that they save. */
	private static final Pattern SAVED = Pattern.compile("saved from url=\\(\\d+\\)(\\S+)");
	private static final Pattern NUMBER = Pattern.compile("(?i)\\b(?:halaman|hal\\.?|page)\\s+(\\d{1,2})\\b");

	private Links() {
	}

	/** @param url the address that the page gives its article; empty where it gives none */
	static PageLinks of(Document document, Facts facts, String url) {
		String own = own(document, facts);
		Matcher number = NUMBER.matcher(facts.title);
		String base = url.isEmpty() ? own : url;
		return new PageLinks(own, url, link(facts, base, "amphtml"), link(facts, base, "prev", "previous"), link(facts, base, "next"),
				number.find() ? Integer.parseInt(number.group(1)) : 0, isAmp(document) || isForPrinting(document) || PageLinks.isVersion(own));
	}

	/** The address of the first of these relations that the page has; empty where it has none. */
	private static String link(Facts facts, String base, String... relations) {
		for (String relation : relations) {
			String address = facts.links.getOrDefault(relation, "");
			if (!address.isBlank()) {
				return absolute(base, address.strip());
			}
		}
		return "";
	}

	private static String absolute(String base, String address) {
		try {
			return base.isEmpty() ? address : URI.create(base).resolve(address).toString();
		} catch (IllegalArgumentException e) {
			return address;
		}
	}

	private static String own(Document document, Facts facts) {
		for (Node node : document.childNodes()) {
			if (node instanceof Comment comment) {
				Matcher saved = SAVED.matcher(comment.getData());
				if (saved.find()) {
					return saved.group(1);
				}
			}
		}
		return facts.meta("og:url");
	}

	/** {@code <html amp>}, {@code <html ⚡>} */
	private static boolean isAmp(Document document) {
		Element html = document.firstElementChild();
		return html != null && (html.hasAttr("amp") || html.hasAttr("\u26A1"));
	}

	/** {@code <body onload="window.print()">}, {@code <body class="print">} */
	private static boolean isForPrinting(Document document) {
		Element body = document.body();
		String names = body.className().toLowerCase(Locale.ROOT);
		return body.attr("onload").contains("print(") || names.equals("print") || names.contains("print-page") || names.contains("print-view");
	}
}
