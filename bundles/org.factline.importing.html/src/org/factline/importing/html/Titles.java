package org.factline.importing.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** The headline of a page: what is printed as one, checked against what the page says of itself. */
final class Titles {

	private static final Pattern SEPARATOR = Pattern.compile("\\s(?:\\||-|–|—|«|»|·|•|::|:|/|│|ㅣ)\\s|\\|");
	private static final int SHORTEST = 16;
	private static final int LONGEST_OUTLET = 30;

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
		Optional<String> printed = printed(facts.headings, told, outlet);
		if (printed.isPresent()) {
			return printed.get();
		}
		for (Element element : facts.properties.getOrDefault("headline", List.of())) {
			String text = element.hasText() ? element.text() : element.attr("content");
			if (!text.isBlank()) {
				return text;
			}
		}
		List<Element> alone = facts.headings.stream().filter(heading -> plain(heading.text()).length() >= SHORTEST).toList();
		if (alone.size() == 1 && articles.isEmpty() && !alike(alone.getFirst().text(), outlet)) {
			return alone.getFirst().text();
		}
		Optional<String> lesser = printed(facts.lesser, told, outlet);
		if (lesser.isPresent()) {
			return lesser.get();
		}
		if (told.isEmpty()) {
			return facts.headings.isEmpty() ? "" : facts.headings.getFirst().text();
		}
		return withoutOutlet(told.getFirst(), outlet);
	}

	/** The first printed heading that is what the page calls itself. */
	private static Optional<String> printed(List<Element> headings, List<String> told, String outlet) {
		for (Element heading : headings) {
			String text = heading.text().strip();
			if (!text.isEmpty() && !text.equalsIgnoreCase(outlet) && told.stream().anyMatch(other -> alike(text, other))) {
				return Optional.of(text);
			}
		}
		return Optional.empty();
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
		List<String> parts = List.of(SEPARATOR.split(plain));
		if (parts.size() < 2) {
			return plain;
		}
		String last = parts.getLast();
		if (!outlet.isEmpty() && plain(last).contains(plain(outlet)) || last.length() < LONGEST_OUTLET && plain.length() > 3 * last.length()) {
			String rest = plain.substring(0, plain.lastIndexOf(last)).replaceFirst("(?:" + SEPARATOR.pattern() + ")$", "").strip();
			return parts.size() > 2 ? withoutOutlet(rest, outlet) : rest;
		}
		return parts.stream().max(Comparator.comparingInt(String::length)).orElse(plain);
	}
}
