package org.factline.reporting;

import java.util.List;

import org.factline.article.Article;
import org.factline.article.Contributor;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.factline.reporting.PageIndex.OnPage;

/** The articles that were checked: who published them, when, who wrote them, and how they came in. */
record HtmlSources(HtmlParts parts, PageIndex index) implements HtmlSection {

	private static final List<String> COLUMNS = List.of("article", "source", "published", "read");

	/** So many digits tell files apart at a glance; all of them stand in the title and in the section on the method. */
	private static final int SHORT_HASH = 12;

	@Override
	public String id() {
		return "sources";
	}

	@Override
	public boolean isEmpty() {
		return index.articles().isEmpty();
	}

	@Override
	public int count() {
		return index.articles().size();
	}

	@Override
	public void write() {
		Markup page = parts.page();
		// on a narrow screen the rows become blocks; the roles keep it a table for those who listen
		page.open("table", "class", "sources", "role", "table");
		page.open("thead", "role", "rowgroup").open("tr", "role", "row");
		for (String column : COLUMNS) {
			page.element("th", parts.messages().get("column." + column), "scope", "col", "role", "columnheader");
		}
		page.close().close().open("tbody", "role", "rowgroup");
		index.articles().forEach(this::row);
		page.close().close();
	}

	private void row(OnPage onPage) {
		Article article = onPage.article();
		Markup page = parts.page();
		page.open("tr", "role", "row").open("th", "scope", "row", "role", "rowheader");
		page.open("a", "href", '#' + onPage.anchor()).element("bdi", article.label(), "lang", HtmlParts.language(article)).close();
		if (index.isNamed()) {
			page.element("small", parts.messages().get("html.dossier", onPage.dossier()));
		}
		if (!article.label().equals(article.id())) {
			page.open("small").element("bdi", article.id(), "class", "id").close();
		}
		article.value(Field.URL).ifPresent(url -> {
			page.open("small");
			parts.url(url);
			page.close();
		});
		page.close();
		page.open("td", "role", "cell");
		fact(article, Field.OUTLET, false);
		fact(article, Field.AGENCY, false);
		fact(article, Field.DATELINE, false);
		for (Contributor.Role role : Contributor.Role.values()) {
			List<String> names = article.names(role);
			if (!names.isEmpty()) {
				labelled("role." + role.name()).element("bdi", String.join(", ", names)).close();
			}
		}
		page.close();
		page.open("td", "role", "cell");
		fact(article, Field.PUBLISHED, true);
		fact(article, Field.MODIFIED, true);
		fact(article, Field.RETRIEVED, true);
		page.close();
		page.open("td", "role", "cell");
		read(article.provenance());
		page.close().close();
	}

	private void read(Provenance provenance) {
		Markup page = parts.page();
		page.open("p").element("bdi", provenance.location(), "class", "id").close();
		page.open("p").text(parts.messages().get("html.importer", provenance.importer(), provenance.importerVersion()));
		if (!provenance.reason().isBlank()) {
			page.text(": ").element("bdi", parts.phrases().of(provenance.reason()));
		}
		page.close();
		if (!provenance.sha256().isEmpty()) {
			String hash = provenance.sha256();
			labelled("html.sha256").element("code", hash.substring(0, Math.min(SHORT_HASH, hash.length())), "title", hash).close();
		}
	}

	private void fact(Article article, Field field, boolean date) {
		article.attribute(field).ifPresent(attribute -> {
			// the heading of the column already says what it is
			if (field == Field.OUTLET) {
				parts.page().open("p", "class", "outlet");
			} else if (field == Field.PUBLISHED) {
				parts.page().open("p").element("span", parts.messages().get("field." + field.name()) + ' ', "class", "key narrow");
			} else {
				labelled("field." + field.name());
			}
			parts.value(attribute, date);
			parts.page().close();
		});
		if (article.attribute(field).isEmpty() && (field == Field.OUTLET || field == Field.PUBLISHED)) {
			parts.paragraph(parts.messages().get("unknown." + field.name()), "unknown");
		}
	}

	private Markup labelled(String key) {
		return parts.page().open("p").element("span", parts.messages().get(key), "class", "key").text(" ");
	}
}
