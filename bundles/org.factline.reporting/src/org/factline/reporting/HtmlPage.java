package org.factline.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import org.factline.article.Article;
import org.factline.article.Field;
import org.factline.article.Phrases;
import org.factline.messages.Messages;
import org.factline.text.Sha256;

/** The frame of the page: head, title, navigation, and its sections in order. A new section is one more in the list. */
final class HtmlPage {

	private static final String STYLE = "report.css";
	private static final String SHAPES = "shapes.svg";

	private final ReportInput input;
	private final Messages messages;
	private final Summary summary;
	private final PageIndex index;
	private final Markup page = new Markup();
	private final List<HtmlSection> sections;

	HtmlPage(ReportInput input) {
		this.input = input;
		messages = Messages.of(HtmlPage.class, input.locale());
		summary = Summary.of(input);
		index = new PageIndex(input.dossiers());
		HtmlParts parts = new HtmlParts(page, messages, Phrases.in(messages.locale()));
		sections = Stream.<HtmlSection>of(new HtmlSummary(parts, input, summary), new HtmlFindings(parts, index, index.found()),
				HtmlDecisions.of(parts, input.dossiers()),
				new HtmlEvents(parts, input.dossiers(), index, input.locale()), new HtmlNotChecked(parts, index),
				new HtmlUnread(parts, input.problems()), new HtmlSources(parts, index), new HtmlArticles(parts, index),
				new HtmlMethod(parts, input, index)).filter(section -> !section.isEmpty()).toList();
	}

	/** The page, complete. */
	String html() {
		page.trusted("<!DOCTYPE html>").open("html", "lang", messages.get("language"));
		head();
		page.open("body");
		page.element("a", messages.get("html.skip"), "class", "skip", "href", "#main");
		page.trusted('\n' + resource(SHAPES));
		header();
		page.open("div", "class", "page");
		navigation();
		page.open("main", "id", "main", "tabindex", "-1", "class", index.isLarge() ? "many" : "");
		for (HtmlSection section : sections) {
			page.open("section", "id", section.id(), "aria-labelledby", section.id() + "-title");
			page.element("h2", messages.get("section." + section.id()), "id", section.id() + "-title");
			section.write();
			page.close();
		}
		page.close().close();
		page.open("footer").element("p", messages.get("html.footer", input.run().version())).close();
		return page.close().close().finished();
	}

	private void head() {
		String style = resource(STYLE);
		page.open("head");
		page.empty("meta", "charset", "utf-8");
		// a style sheet known by its hash, pictures only inside the page, and nothing else: no script, no request
		page.empty("meta", "http-equiv", "Content-Security-Policy", "content", "default-src 'none'; style-src 'sha256-"
				+ sha256(style) + "'; img-src data:; base-uri 'none'; form-action 'none'");
		page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
		page.empty("meta", "name", "color-scheme", "content", "light dark");
		page.empty("meta", "name", "referrer", "content", "no-referrer");
		page.element("title", messages.get("html.title", HiddenCharacters.shownOnOneLine(subject())));
		page.empty("link", "rel", "icon", "href", "data:,");
		page.open("style").trusted(style).close();
		page.close();
	}

	private void header() {
		page.open("header", "class", "top");
		page.element("p", messages.get("html.kicker"), "class", "kicker");
		page.open("h1").element("bdi", subject()).close();
		List<String> outlets = summary.outlets();
		if (!outlets.isEmpty()) {
			page.open("p", "class", "deck");
			page.element("bdi", outlets.size() > 12 ? String.join(", ", outlets.subList(0, 12)) + " …" : summary.listed(outlets));
			page.close();
		}
		published();
		page.close();
	}

	/** The headline where one article was checked, else how many. */
	private String subject() {
		List<Article> articles = articles();
		return articles.size() == 1 ? articles.getFirst().label() : summary.scope();
	}

	private List<Article> articles() {
		return input.dossiers().stream().flatMap(dossier -> dossier.articles().articles().stream()).toList();
	}

	private void published() {
		EdtfText dates = new EdtfText(messages);
		List<String> days = articles().stream().map(article -> article.value(Field.PUBLISHED)).flatMap(value -> value.stream())
				.map(EdtfText::unqualified).filter(EdtfText::isPlain).map(value -> value.substring(0, Math.min(10, value.length()))).sorted().toList();
		if (!days.isEmpty()) {
			String first = dates.of(days.getFirst());
			String last = dates.of(days.getLast());
			page.element("p", first.equals(last) ? messages.get("html.publishedOn", first) : messages.get("html.publishedFromTo", first, last),
					"class", "when");
		}
	}

	private void navigation() {
		page.open("nav", "aria-label", messages.get("html.contents")).open("ul");
		for (HtmlSection section : sections) {
			page.open("li").open("a", "href", '#' + section.id()).text(messages.get("section." + section.id()));
			if (section.count() >= 0) {
				page.text(" ").element("span", messages.get("number", section.count()), "class", "count");
			}
			page.close().close();
		}
		page.close().close();
	}

	private static String resource(String name) {
		try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException("missing in the bundle: " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String sha256(String text) {
		return Base64.getEncoder().encodeToString(Sha256.of(text));
	}
}
