package org.factline.reporting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.factline.article.Article;
import org.factline.article.Event;
import org.factline.article.Field;
import org.factline.article.Passage;

/** What happened, in the order of time; what nobody has confirmed says so. */
record HtmlEvents(HtmlParts parts, List<CheckedDossier> dossiers, PageIndex index, Locale locale) implements HtmlSection {

	@Override
	public String id() {
		return "events";
	}

	@Override
	public boolean isEmpty() {
		return count() == 0;
	}

	@Override
	public int count() {
		return dossiers.stream().mapToInt(dossier -> dossier.events().size()).sum();
	}

	@Override
	public void write() {
		Markup page = parts.page();
		if (dossiers.stream().anyMatch(dossier -> dossier.events().stream().anyMatch(Event::proposed))) {
			parts.paragraph(parts.messages().get("html.proposedMeans"), "note");
		}
		HtmlDrawing drawing = new HtmlDrawing(parts, index, locale);
		int drawn = 0;
		for (CheckedDossier dossier : dossiers) {
			drawn += drawing.write(dossier, drawn + 1) ? 1 : 0;
		}
		page.open("ol", "class", "plain");
		for (CheckedDossier dossier : dossiers) {
			dossier.events().forEach(event -> write(dossier, event));
		}
		page.close();
	}

	private void write(CheckedDossier dossier, Event event) {
		Markup page = parts.page();
		page.open("li", "class", event.proposed() ? "event proposed" : "event").open("p");
		if (event.when().isEmpty()) {
			page.text(parts.messages().get("event.undated"));
		} else {
			parts.date(event.when());
		}
		page.text(" · ").text(parts.messages().get(event.proposed() ? "event.proposed" : "event.confirmed")).close();
		page.open("p").open("b").element("bdi", event.title()).close().close();
		int articles = event.articles().size();
		if (articles > 1 && event.independent() > 0) {
			page.element("p", parts.messages().get("event.independent", event.independent(), articles));
		}
		page.open("ul");
		for (Passage claim : event.claims()) {
			page.open("li");
			Optional<PageIndex.OnPage> article = index.article(dossier.articles().dossier(), claim.article());
			String name = article.map(PageIndex.OnPage::article).map(HtmlEvents::name).orElse(claim.article());
			article.ifPresentOrElse(one -> page.element("a", name, "href", '#' + one.anchor()), () -> page.element("bdi", name));
			page.text(": “").element("bdi", claim.text()).text("”").close();
		}
		page.close().close();
	}

	private static String name(Article article) {
		return article.value(Field.OUTLET).orElse(article.label());
	}
}
