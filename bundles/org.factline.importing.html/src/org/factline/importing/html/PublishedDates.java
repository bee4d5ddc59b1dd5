package org.factline.importing.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factline.article.Attribute;
import org.factline.article.Attribute.Basis;
import org.jsoup.nodes.Element;

/**
 * When a page was published and when it was changed, each with what says so. What machines are told comes before what
 * readers see, and what readers see near the headline before what stands elsewhere.
 */
final class PublishedDates {

	private static final String[] PUBLISHED = { "article:published_time", "og:article:published_time", "datepublished", "og:published_time",
			"parsely-pub-date", "sailthru.date", "publish-date", "publishdate", "pubdate", "publish_date", "article.published", "published_time",
			"cxenseparse:recs:publishtime", "date.published", "published-date", "published_at", "dc.date.issued", "dcterms.issued", "dcterms.created", "dcterms.date",
			"dc.date.created", "dc.date", "dc.date.publication", "article_date_original", "originalpublicationdate", "shareaholic:article_published_time", "bt:pubdate",
			"rnews:datepublished", "pdate", "citation_publication_date", "citation_online_date", "content-creation-date", "creationdatetime", "date", "article:published", "og:pubdate",
			"og:publish_date", "publication_date", "timestamp", "ptime", "datecreated", "article:publicationdate", "content_date", "date_published", "created" };
	private static final String[] MODIFIED = { "article:modified_time", "og:article:modified_time", "datemodified", "og:updated_time",
			"dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "modified_time", "article:updated_time", "lastupdated", "revision_date", "og:modified_time" };
	private static final Pattern IN_ADDRESS = Pattern.compile("/((?:19|20)\\d\\d)[/-]?(0?[1-9]|1[0-2])[/-]?(0?[1-9]|[12]\\d|3[01])(?:[/_-]|\\b)");
	private static final Pattern CHANGED = Pattern.compile(
			"(?iu)updated|modified|diperbarui|dimutakhirkan|aktualisiert|geändert|mis à jour|actualizado|aggiornat|atualizad|güncelleme|stand:|bijgewerkt|letzte änderung");
	private static final Pattern NO_DAY_OF_THE_PAGE = Pattern.compile("(?iu)copyright|©|\\(c\\)|comment|kommentar|reply");

	/** How many lines above, in and below the story are searched for its day. */
	private static final int ABOVE = 20;
	private static final int INTO = 4;
	private static final int BELOW = 6;

	private final Facts facts;
	private final List<Map<String, Object>> articles;
	private final boolean monthFirst;

	PublishedDates(Facts facts, List<Map<String, Object>> articles, String language) {
		this.facts = facts;
		this.articles = articles;
		this.monthFirst = language.isEmpty() || language.toLowerCase(Locale.ROOT).matches("en|en[-_]us");
	}

	Optional<Attribute> published(Outline outline, Zone story, String url) {
		Optional<Attribute> told = linked("datePublished", "dateCreated", "uploadDate").or(() -> meta(PUBLISHED))
				.or(() -> property("datepublished", "datecreated")).or(this::markedTime);
		if (told.isPresent()) {
			boolean universal = told.get().value().endsWith("Z") || told.get().value().endsWith("+00:00");
			return universal ? Optional.of(inPlaceOf(told.get(), shown(outline, story).or(() -> address(url)))) : told;
		}
		return shown(outline, story).or(() -> address(url)).or(this::anyTime).or(() -> text(outline, story))
				.or(() -> linked("dateModified")).or(() -> meta(MODIFIED)).or(() -> property("datemodified"));
	}

	/** Universal time may be the day before or after the one that readers were shown. */
	private static Attribute inPlaceOf(Attribute told, Optional<Attribute> shown) {
		if (shown.isEmpty() || told.value().length() < 10 || shown.get().value().length() < 10) {
			return told;
		}
		long days = LocalDate.parse(told.value().substring(0, 10)).toEpochDay() - LocalDate.parse(shown.get().value().substring(0, 10)).toEpochDay();
		return Math.abs(days) == 1 ? Attribute.stated(shown.get().value(), shown.get().evidence() + "; " + told.evidence() + " has universal time") : told;
	}

	/** What readers are shown as the day: time elements and lines that are named so, near the headline first. */
	private Optional<Attribute> shown(Outline outline, Zone story) {
		Optional<Attribute> changed = Optional.empty();
		for (int place = 0; place < 2; place++) {
			for (Zone zone : outline.zones()) {
				boolean near = zone.from >= story.from - ABOVE && zone.from <= story.from + INTO;
				boolean behind = zone.from > story.from + INTO && zone.from <= story.to + BELOW;
				if (!(place == 0 ? near : behind) || zone.size > 120 || !isDated(zone) || isForeign(zone.element)) {
					continue;
				}
				String text = zone.element.text();
				Optional<String> date = NO_DAY_OF_THE_PAGE.matcher(text).find() ? Optional.empty() : ofElement(zone.element);
				if (date.isPresent() && !CHANGED.matcher(text).find()) {
					return stated(date, "the line \"" + text + "\"");
				}
				changed = changed.isPresent() ? changed : stated(date, "the line \"" + text + "\"");
			}
		}
		return changed;
	}

	private static boolean isDated(Zone zone) {
		if (zone.tag.equals("time")) {
			return true;
		}
		String names = (zone.element.className() + ' ' + zone.element.id()).toLowerCase(Locale.ROOT);
		return zone.has(Trait.BYLINE) || names.contains("date") || names.contains("time") || names.contains("datum") || names.contains("tanggal")
				|| names.contains("fecha") || names.contains("publish") || names.contains("posted");
	}

	Optional<Attribute> modified() {
		return linked("dateModified").or(() -> meta(MODIFIED)).or(() -> property("datemodified"));
	}

	private static Optional<Attribute> stated(Optional<String> date, String where) {
		return date.map(value -> Attribute.stated(value, where));
	}

	private Optional<String> read(String value) {
		return Dates.standard(value).or(() -> Dates.written(value, monthFirst));
	}

	private Optional<Attribute> linked(String... members) {
		for (String member : members) {
			for (Map<String, Object> article : articles) {
				for (String value : JsonLd.strings(article.get(member))) {
					Optional<String> date = read(value);
					if (date.isPresent()) {
						return stated(date, "JSON-LD " + member);
					}
				}
			}
		}
		return Optional.empty();
	}

	private Optional<Attribute> meta(String... names) {
		for (String name : names) {
			for (String value : facts.meta.getOrDefault(name, List.of())) {
				Optional<String> date = value.length() > 60 ? Optional.empty() : read(value);
				if (date.isPresent()) {
					return stated(date, "meta " + name);
				}
			}
		}
		return Optional.empty();
	}

	private Optional<Attribute> property(String... names) {
		for (String name : names) {
			for (Element element : facts.properties.getOrDefault(name, List.of())) {
				Optional<String> date = ofElement(element);
				if (date.isPresent()) {
					return stated(date, "microdata " + name);
				}
			}
		}
		return Optional.empty();
	}

	private Optional<String> ofElement(Element element) {
		for (String attribute : List.of("datetime", "content", "title", "data-datetime")) {
			String value = element.attr(attribute);
			Optional<String> date = value.isEmpty() ? Optional.empty() : read(value);
			if (date.isPresent()) {
				return date;
			}
		}
		String text = element.text();
		return text.length() > 120 ? Optional.empty() : read(text);
	}

	/** A {@code time} element that is marked as the day of publication. */
	private Optional<Attribute> markedTime() {
		for (Element time : facts.times) {
			String names = (time.className() + ' ' + time.id()).toLowerCase(Locale.ROOT);
			if (time.hasAttr("pubdate") || names.contains("publish") || names.contains("pubdate") || names.contains("entry-date")) {
				Optional<String> date = names.contains("updated") && !names.contains("publish") ? Optional.empty() : ofElement(time);
				if (date.isPresent()) {
					return stated(date, "a time element marked as published");
				}
			}
		}
		return Optional.empty();
	}

	private Optional<Attribute> anyTime() {
		for (Element time : facts.times) {
			Optional<String> date = ofElement(time);
			if (date.isPresent()) {
				return stated(date, "a time element");
			}
		}
		return Optional.empty();
	}

	private static boolean isForeign(Element element) {
		Element at = element;
		for (int i = 0; at != null && i < 12; i++, at = at.parent()) {
			String names = (at.className() + ' ' + at.id()).toLowerCase(Locale.ROOT);
			String tag = at.normalName();
			if (tag.equals("aside") || tag.equals("footer") || tag.equals("nav")
					|| !tag.equals("body") && (names.contains("comment") || names.contains("related") || names.contains("sidebar") || names.contains("widget"))) {
				return true;
			}
		}
		return false;
	}

	private static Optional<Attribute> address(String url) {
		Matcher matcher = IN_ADDRESS.matcher(url);
		if (!matcher.find()) {
			return Optional.empty();
		}
		return Dates.written(matcher.group(1) + "-" + two(matcher.group(2)) + "-" + two(matcher.group(3)), false)
				.map(date -> new Attribute(date, Basis.INFERRED, "the day in the page's address"));
	}

	private static String two(String digits) {
		return digits.length() == 1 ? "0" + digits : digits;
	}

	/** Dates in lines above the story and in its first and last lines; then in any short line. */
	private Optional<Attribute> text(Outline outline, Zone story) {
		List<Piece> pieces = outline.pieces();
		int begin = Math.max(0, story.from - 12);
		int end = Math.min(pieces.size(), story.from + 6);
		return lines(outline, begin, end, 160).or(() -> lines(outline, story.from, Math.min(pieces.size(), story.to + 8), 100))
				.or(() -> lines(outline, 0, pieces.size(), 60));
	}

	private Optional<Attribute> lines(Outline outline, int begin, int end, int longest) {
		for (Piece piece : outline.pieces().subList(begin, Math.max(begin, end))) {
			if (piece.end - piece.begin <= longest) {
				String text = outline.textOf(piece);
				Optional<String> date = NO_DAY_OF_THE_PAGE.matcher(text).find() || CHANGED.matcher(text).find() ? Optional.empty()
						: Dates.written(text, monthFirst);
				if (date.isPresent()) {
					return stated(date, "the line \"" + text + "\"");
				}
			}
		}
		return Optional.empty();
	}
}
