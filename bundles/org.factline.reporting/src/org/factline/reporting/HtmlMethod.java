package org.factline.reporting;

import org.factline.article.Provenance;
import org.factline.reporting.PageIndex.OnPage;

/** How it was checked: version, checks, and the inputs by their hash, so that anyone can do it again. */
record HtmlMethod(HtmlParts parts, ReportInput.Run run, PageIndex index) implements HtmlSection {

	@Override
	public String id() {
		return "method";
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
		Markup page = parts.page();
		parts.paragraph(parts.messages().get("html.method", run.version()), "");
		page.element("h3", parts.messages().get("html.checks"));
		if (run.checks().isEmpty()) {
			parts.paragraph(parts.messages().get("html.noChecks"), "note");
		} else {
			page.open("dl", "class", "checks");
			for (ReportInput.UsedCheck check : run.checks()) {
				page.open("dt").text(check.name()).text(" ").element("code", check.id()).close();
				page.element("dd", check.help());
			}
			page.close();
		}
		if (!index.articles().isEmpty()) {
			inputs();
		}
	}

	private void inputs() {
		Markup page = parts.page();
		page.element("h3", parts.messages().get("html.inputs"));
		page.open("ul", "class", "plain inputs");
		for (OnPage onPage : index.articles()) {
			Provenance provenance = onPage.article().provenance();
			page.open("li").element("code", provenance.sha256(), "class", "full").text(" ").element("bdi", provenance.location()).close();
		}
		page.close();
	}
}
