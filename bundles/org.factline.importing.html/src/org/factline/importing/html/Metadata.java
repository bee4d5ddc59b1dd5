package org.factline.importing.html;

import java.util.List;
import java.util.Map;

import org.factline.article.Contributor;
import org.factline.article.Field;
import org.factline.importing.JsonTree;
import org.factline.importing.Draft;

/** What a page states of its article. */
final class Metadata {

	private final Facts facts;
	private final List<Map<String, Object>> articles;
	private final String outlet;
	private final String title;
	private final String url;

	Metadata(Facts facts, List<Map<String, Object>> articles) {
		this.facts = facts;
		this.articles = articles;
		this.outlet = findOutlet();
		this.title = Titles.title(facts, articles, outlet);
		this.url = findUrl();
	}

	String title() {
		return title;
	}

	/** The text that the page states for machines; empty where it states none. */
	String copy() {
		for (Map<String, Object> article : articles) {
			for (String text : JsonLd.strings(article.get("articleBody"))) {
				if (!text.isBlank()) {
					return text.indexOf('<') >= 0 ? org.jsoup.Jsoup.parse(text).text() : text;
				}
			}
		}
		return "";
	}

	String url() {
		return url;
	}

	private String findOutlet() {
		for (Map<String, Object> article : articles) {
			for (Map<String, Object> publisher : JsonTree.objects(article.get("publisher"))) {
				for (String name : JsonLd.strings(JsonLd.resolve(publisher, facts.jsonLd).get("name"))) {
					if (!name.isBlank()) {
						return name.strip();
					}
				}
			}
		}
		return facts.meta("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher", "al:android:app_name", "apple-mobile-web-app-title");
	}

	private String findUrl() {
		String canonical = facts.links.getOrDefault("canonical", "");
		if (canonical.startsWith("http")) {
			return canonical;
		}
		String og = facts.meta("og:url", "twitter:url", "parsely-link");
		if (og.startsWith("http")) {
			return og;
		}
		for (Map<String, Object> article : articles) {
			for (String member : List.of("url", "mainEntityOfPage", "@id")) {
				for (String value : JsonLd.strings(article.get(member))) {
					if (value.startsWith("http")) {
						return value;
					}
				}
			}
		}
		return "";
	}

	void addTo(Draft draft, Outline outline, Zone story) {
		if (draft.attribute(Field.TITLE).isEmpty()) {
			draft.stated(Field.TITLE, title, "headline of the page");
		}
		draft.stated(Field.OUTLET, outlet, "name that the page gives its site");
		draft.stated(Field.URL, url, "canonical address");
		PublishedDates dates = new PublishedDates(facts, articles, facts.language);
		if (draft.attribute(Field.PUBLISHED).isEmpty()) {
			dates.published(outline, story, url).ifPresent(when -> draft.attribute(Field.PUBLISHED, when));
		}
		dates.modified().ifPresent(when -> draft.attribute(Field.MODIFIED, when));
		if (draft.hasContributor(Contributor.Role.AUTHOR)) {
			return;
		}
		for (String name : new Authors(facts, articles).names(outlet, outline, story)) {
			draft.contributor(name, Contributor.Role.AUTHOR);
		}
	}
}
