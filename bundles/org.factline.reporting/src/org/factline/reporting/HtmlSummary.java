package org.factline.reporting;

import java.util.List;

import org.factline.article.Family;
import org.factline.article.Severity;

/** What was found, in a sentence and in numbers. */
record HtmlSummary(HtmlParts parts, ReportInput input, Summary summary) implements HtmlSection {

	private static final List<Severity> COLUMNS = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

	@Override
	public String id() {
		return "summary";
	}

	@Override
	public boolean isEmpty() {
		return false;
	}

	@Override
	public int count() {
		return -1;
	}

	@Override
	public void write() {
		parts.paragraph(verdict(), "verdict");
		if (summary.findings() > 0) {
			numbers();
			parts.paragraph(parts.messages().get("html.neverWho"), "note");
		} else if (summary.articles() > 0) {
			parts.paragraph(parts.messages().get("html.nothingMeans"), "note");
		}
		linked(summary.notChecked(), "#notchecked");
		linked(summary.notRead(), "#unread");
	}

	private String verdict() {
		if (summary.articles() == 0) {
			return parts.messages().get(input.problems().isEmpty() ? "html.noArticles" : "html.noneRead");
		}
		return summary.findings() == 0 ? parts.messages().get("html.nothing", summary.articles())
				: parts.messages().get("html.found", summary.counts());
	}

	private void linked(String sentence, String target) {
		if (!sentence.isEmpty()) {
			parts.page().open("p", "class", "also").element("a", sentence, "href", target).close();
		}
	}

	/** Families by severities; only the families that occur. */
	private void numbers() {
		Markup page = parts.page();
		page.open("table", "class", "numbers");
		page.open("thead").open("tr").open("th", "scope", "col").element("span", parts.messages().get("html.family"), "class", "unseen").close();
		for (Severity severity : COLUMNS) {
			page.open("th", "scope", "col");
			parts.severity(severity);
			page.element("small", parts.messages().get("severity." + severity.name() + ".means")).close();
		}
		page.close().close().open("tbody");
		for (Family family : Family.values()) {
			if (COLUMNS.stream().anyMatch(severity -> summary.count(severity, family) > 0)) {
				row(family);
			}
		}
		page.close().close();
	}

	private void row(Family family) {
		Markup page = parts.page();
		page.open("tr").open("th", "scope", "row").text(parts.messages().get("family." + family.name()));
		page.element("small", parts.messages().get("family." + family.name() + ".means")).close();
		for (Severity severity : COLUMNS) {
			long count = summary.count(severity, family);
			page.element("td", parts.messages().get("number", count), "class", count == 0 ? "zero" : "");
		}
		page.close();
	}
}
