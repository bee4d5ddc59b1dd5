package org.factline.reporting;

import java.util.List;

import org.factline.reporting.PageIndex.Numbered;

/** What could not be checked, each with the reason: never silence. */
record HtmlNotChecked(HtmlParts parts, PageIndex index) implements HtmlSection {

	@Override
	public String id() {
		return "notchecked";
	}

	@Override
	public boolean isEmpty() {
		return index.notChecked().isEmpty();
	}

	@Override
	public int count() {
		return index.notChecked().size();
	}

	@Override
	public void write() {
		List<Numbered> all = index.notChecked();
		HtmlEvidence evidence = new HtmlEvidence(parts, index, true);
		Markup page = parts.page();
		parts.paragraph(parts.messages().get("html.notCheckedMeans"), "note");
		page.open("ul", "class", "plain");
		for (Numbered one : all) {
			page.open("li", "id", one.anchor(), "class", "not-checked").open("p");
			parts.severity(one.finding().severity());
			page.text(" ").element("b", one.finding().message()).text(" ").text(one.finding().explanation()).text(" ")
					.element("code", one.finding().check()).close();
			evidence.write(one);
			page.close();
		}
		page.close();
	}
}
