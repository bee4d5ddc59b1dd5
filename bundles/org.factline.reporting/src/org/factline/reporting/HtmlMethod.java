package org.factline.reporting;

import java.util.Map;

import org.factline.article.Provenance;
import org.factline.reporting.PageIndex.OnPage;

/** How it was checked: version, checks with their parameters, settings, and the inputs by their hash, so that anyone can do it again. */
record HtmlMethod(HtmlParts parts, ReportInput input, PageIndex index) implements HtmlSection {

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
		ReportInput.Run run = input.run();
		parts.paragraph(parts.messages().get("html.method", run.version()), "");
		page.element("h3", parts.messages().get("html.checks"));
		if (run.checks().isEmpty()) {
			parts.paragraph(parts.messages().get("html.noChecks"), "note");
		} else {
			page.open("dl", "class", "checks");
			for (ReportInput.UsedCheck check : run.checks()) {
				page.open("dt").text(check.name()).text(" ").element("code", check.id()).close();
				page.open("dd").text(check.help());
				values(check.parameters());
				page.close();
			}
			page.close();
		}
		for (CheckedDossier dossier : input.dossiers()) {
			if (!dossier.settings().isEmpty()) {
				String id = dossier.articles().dossier();
				page.open("h3").element("bdi", parts.messages().get(index.isNamed() ? "html.settingsOf" : "html.settings", id)).close();
				values(dossier.settings());
			}
		}
		if (!index.articles().isEmpty()) {
			inputs();
		}
	}

	/** Names and values, each as it stands in a file of settings. */
	private void values(Map<String, String> values) {
		if (!values.isEmpty()) {
			Markup page = parts.page().open("p", "class", "values");
			values.forEach((name, value) -> page.element("code", name + '=' + value).text(" "));
			page.close();
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
