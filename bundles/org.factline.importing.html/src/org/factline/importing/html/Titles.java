package org.factline.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Element;

/** The headline of a page: what is printed as one, checked against what the page says of itself. */
final class Titles {

	private Titles() {
	}

	static String title(Facts facts, List<Map<String, Object>> articles, String outlet) {
		List<String> told = new ArrayList<>();
		for (Map<String, Object> article : articles) {
			told.addAll(JsonLd.strings(article.get("headline")));
		}
		for (String name : List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "title", "headline", "sailthru.title", "parsely-title")) {
			told.addAll(facts.meta.getOrDefault(name, List.of()));
		}
		told.add(facts.title);
		told.removeIf(String::isBlank);
		for (Element heading : facts.headings) {
			String text = heading.text().strip();
			if (!text.isEmpty() && !text.equalsIgnoreCase(outlet) && told.stream().anyMatch(other -> alike(text, other))) {
				return text;
			}
		}
		for (Element element : facts.properties.getOrDefault("headline", List.of())) {
			String text = element.hasText() ? element.text() : element.attr("content");
			if (!text.isBlank()) {
				return text;
			}
		}
		if (told.isEmpty()) {
			return facts.headings.isEmpty() ? "" : facts.headings.getFirst().text();
		}
		return withoutOutlet(told.getFirst(), outlet);
	}

	/** Whether one is the other, or begins it and the rest names the site. */
	private static boolean alike(String heading, String told) {
		String a = plain(heading);
		String b = plain(told);
		return a.length() > 3 && (b.contains(a) && a.length() * 3 >= b.length() || a.contains(b) && b.length() * 2 >= a.length());
	}

	private static String plain(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
	}

	/** Titles of windows carry the site's name at an end: {@code Feri Baru Tiba - Warta Bahari}. */
	static String withoutOutlet(String title, String outlet) {
		String plain = title.strip();
		for (String separator : List.of(" | ", " - ", " – ", " — ", " « ", " » ", " · ", " • ", " :: ", " / ")) {
			int at = plain.lastIndexOf(separator);
			if (at > 0) {
				String rest = plain.substring(at + separator.length());
				if (!outlet.isEmpty() && plain(rest).contains(plain(outlet)) || rest.length() < 30 && at > 2 * rest.length() && separator.length() == 3) {
					return plain.substring(0, at).strip();
				}
			}
		}
		return plain;
	}
}
