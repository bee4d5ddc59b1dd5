package org.factline.reporting;

import java.util.List;
import java.util.Locale;

import org.factline.article.Finding;
import org.factline.reporting.PageIndex.Numbered;

/** Each finding with its evidence side by side. */
record HtmlFindings(HtmlParts parts, PageIndex index, List<Numbered> findings) implements HtmlSection {

	@Override
	public String id() {
		return "findings";
	}

	@Override
	public boolean isEmpty() {
		return findings.isEmpty();
	}

	@Override
	public int count() {
		return findings.size();
	}

	@Override
	public void write() {
		HtmlEvidence evidence = new HtmlEvidence(parts, index, index.isLarge());
		String dossier = "";
		for (Numbered finding : findings) {
			if (index.isNamed() && !finding.dossier().equals(dossier)) {
				dossier = finding.dossier();
				parts.page().open("h3", "class", "dossier").element("bdi", parts.messages().get("html.dossier", dossier)).close();
			}
			write(finding, evidence);
		}
	}

	private void write(Numbered numbered, HtmlEvidence evidence) {
		Finding finding = numbered.finding();
		Markup page = parts.page();
		page.open("article", "class", "finding " + finding.severity().name().toLowerCase(Locale.ROOT), "id", numbered.anchor());
		page.open("p", "class", "label");
		parts.severity(finding.severity());
		page.element("span", parts.messages().get("family." + finding.family().name()), "class", "family");
		page.element("a", "№ " + parts.messages().get("number", numbered.number()), "class", "number", "href", '#' + numbered.anchor()).close();
		page.element(index.isNamed() ? "h4" : "h3", finding.message());
		parts.paragraph(finding.explanation(), "");
		evidence.write(numbered);
		if (!finding.remedy().isBlank()) {
			page.open("p", "class", "remedy").element("b", parts.messages().get("html.remedy")).text(" ").text(finding.remedy()).close();
		}
		identity(finding);
		page.close();
	}

	private void identity(Finding finding) {
		Markup page = parts.page();
		page.open("p", "class", "identity").element("span", parts.messages().get("html.check") + ' ' + check(finding));
		page.open("span").text(parts.messages().get("html.fingerprint") + ' ').element("code", finding.fingerprint()).close().close();
	}

	private static String check(Finding finding) {
		String kind = finding.properties().getOrDefault("kind", "");
		return kind.isEmpty() ? finding.check() : finding.check() + " (" + kind + ")";
	}
}
