package org.factline.importing.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factline.importing.JsonTree;
import org.jsoup.nodes.Element;

/** The people whom a page credits, cleaned of everything that is no name. */
final class Authors {

	private static final Pattern LABEL = Pattern.compile(
			"(?iu)^(?:(?:written|posted|published|reported|text|story|words|geschrieben|veröffentlicht|publicado|publié|escrito|ditulis|scritto)\\s+)?(?:by|von|par|por|oleh|di|door|av|penulis|reporter|pewarta|wartawan|author|autor|autorin|editor|text|de|erstellt von|veröffentlicht von|image)\\s*:?\\s+");
	private static final Pattern PARTS = Pattern.compile("(?u)\\s*(?:,(?!\\s*(?:Jr|Sr|PhD|MD|M\\.D)\\b)|;|/|\\||•|·|&|\\s(?:and|und|et|y|e|dan|en|with|ve|og|och)\\s)\\s*");
	private static final Pattern NO_NAME = Pattern.compile(
			"(?iu).*(?:https?:|www\\.|@\\w|\\d{2,}|\\b(?:updated|published|minutes?|read|follow|contact|email|view|posts?|more from|staff writer,|share|datum|posted|published|image|getty|images)\\b|[(]).*");
	private static final Pattern BEHIND = Pattern.compile("(?iu)\\s*(?:\\(.*\\)|[|–—].*|\\s-\\s.*|\\bfor\\s+(?:the\\s+)?\\p{Lu}.*|,?\\s*(?:staff writer|contributor|correspondent|reporter|editor|updated|published)\\b.*)$");
	private static final Pattern LINE = Pattern.compile(
			"(?:^|[|•·–,-]\\s?|\\b(?:[Pp]osted|[Ww]ritten|[Pp]ublished|[Gg]eschrieben|[Vv]eröffentlicht|[Dd]itulis|[Ee]rstellt)(?: \\w{1,12}[\\d., :]{0,24})? )(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|[Pp]or|[Oo]leh|[Aa]utor(?:in)?:?|[Aa]uthor:?|[Pp]enulis ?:|[Rr]eporter ?:|[Pp]ewarta ?:|[Tt]ext:|[Dd]oor|[Dd]i)\\s"
					+ "((?:\\p{Lu}[\\p{L}.'’-]{0,20}|de|van|der|von|bin|al)(?:\\s(?:\\p{Lu}[\\p{L}.'’-]{0,20}|de|van|der|von|bin|al)){0,3}(?:(?: and | und | & |, | dan )\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+){1,2}){0,2})(?=$|[\\s,|•·–(])");
	private static final int LONGEST = 60;

	private final Facts facts;
	private final List<Map<String, Object>> articles;

	Authors(Facts facts, List<Map<String, Object>> articles) {
		this.facts = facts;
		this.articles = articles;
	}

	/** The names that the page states, else the name in a line above or below the story that begins as one does. */
	List<String> names(String outlet, Outline outline, Zone story) {
		List<String> stated = names(outlet);
		List<Piece> pieces = outline.pieces();
		Set<String> found = new LinkedHashSet<>();
		for (int i = Math.max(0, story.from - 15); stated.isEmpty() && i < Math.min(pieces.size(), story.to + 6); i++) {
			if (i < story.from + 5 || i > story.to - 3) {
				Piece piece = pieces.get(i);
				Matcher line = piece.size < 120 ? LINE.matcher(outline.textOf(piece)) : null;
				if (line != null && line.find() && found.isEmpty()) {
					add(found, line.group(1), false);
				}
			}
		}
		return stated.isEmpty() ? new ArrayList<>(found) : stated;
	}

	private List<String> names(String outlet) {
		Set<String> names = new LinkedHashSet<>();
		linked(names);
		if (names.isEmpty()) {
			for (String key : List.of("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl", "article:author_name", "citation_author", "og:article:author", "creator", "autor")) {
				for (String value : facts.meta.getOrDefault(key, List.of())) {
					add(names, value, true);
				}
				if (!names.isEmpty()) {
					break;
				}
			}
		}
		if (names.isEmpty()) {
			elements(names, facts.properties.getOrDefault("author", List.of()));
		}
		if (names.isEmpty()) {
			elements(names, facts.authorLinks);
		}
		if (names.isEmpty()) {
			elements(names, facts.authorNames);
		}
		Set<String> distinct = new LinkedHashSet<>();
		Set<String> seen = new LinkedHashSet<>();
		for (String name : names) {
			if (seen.add(name.toLowerCase(Locale.ROOT)) && (names.size() == 1 || !name.equalsIgnoreCase(outlet))) {
				distinct.add(name);
			}
		}
		return new ArrayList<>(distinct);
	}

	private void linked(Set<String> names) {
		for (Map<String, Object> article : articles) {
			for (String name : JsonLd.strings(article.get("author"))) {
				add(names, name, true);
			}
			for (Map<String, Object> author : JsonTree.objects(article.get("author"))) {
				for (String name : JsonLd.strings(JsonLd.resolve(author, facts.jsonLd).get("name"))) {
					add(names, name, true);
				}
			}
			if (!names.isEmpty()) {
				return;
			}
		}
	}

	private static void elements(Set<String> names, List<Element> elements) {
		for (Element element : elements) {
			if (isForeign(element)) {
				continue;
			}
			Element name = element.selectFirst("[itemprop=name]");
			String text = name != null ? name.hasText() ? name.text() : name.attr("content") : element.hasText() ? element.text() : element.attr("content");
			if (text.length() < 120) {
				add(names, text, false);
			}
			if (names.size() >= 4 || !names.isEmpty() && !element.normalName().equals("a")) {
				return;
			}
		}
	}

	private static boolean isForeign(Element element) {
		Element at = element;
		for (int i = 0; at != null && i < 10; i++, at = at.parent()) {
			String names = (at.className() + ' ' + at.id()).toLowerCase(Locale.ROOT);
			if (!at.normalName().equals("body") && (names.contains("comment") || names.contains("related") || names.contains("sidebar"))
					|| at.normalName().equals("footer") || at.normalName().equals("nav")) {
				return true;
			}
		}
		return false;
	}

	static void add(Set<String> names, String credit, boolean sure) {
		if (credit.contains("://") || credit.startsWith("www.")) {
			return;
		}
		String plain = LABEL.matcher(credit.strip().replaceAll("\\s+", " ")).replaceFirst("");
		for (String part : PARTS.split(plain)) {
			String name = BEHIND.matcher(LABEL.matcher(part.strip()).replaceFirst("")).replaceFirst("").strip();
			name = name.replaceAll("\\s+", " ").replaceAll("^[\"'.:,-]+|[\"':,;-]+$", "").strip();
			if (name.length() >= 2 && name.length() <= LONGEST && !NO_NAME.matcher(name).matches() && name.codePoints().anyMatch(Character::isLetter)
					&& (sure || name.split(" ").length <= 5 && Character.isUpperCase(name.codePointAt(0)))) {
				names.add(name);
			}
		}
	}
}
