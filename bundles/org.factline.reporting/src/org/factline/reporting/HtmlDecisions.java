package org.factline.reporting;

import java.util.ArrayList;
import java.util.List;

import org.factline.article.Decision;
import org.factline.article.Finding;

/** What people decided about findings, with their reasons, and how much a baseline knows. */
record HtmlDecisions(HtmlParts parts, List<Decided> decided, int known) implements HtmlSection {

	/**
	 * A finding about which somebody decided.
	 *
	 * @param dossier  id of its dossier
	 * @param finding  the finding
	 * @param standing how it stands
	 * @param decision what was decided
	 */
	record Decided(String dossier, Finding finding, Standing standing, Decision decision) {
	}

	/** Of all dossiers. */
	static HtmlDecisions of(HtmlParts parts, List<CheckedDossier> dossiers) {
		List<Decided> decided = new ArrayList<>();
		int known = 0;
		for (CheckedDossier dossier : dossiers) {
			List<Finding> all = new ArrayList<>(dossier.findings());
			all.addAll(dossier.standings().settled());
			all.sort(Finding.REPORT_ORDER);
			for (Finding finding : all) {
				Standing standing = dossier.standings().of(finding);
				standing.decision().ifPresent(decision -> decided.add(new Decided(dossier.articles().dossier(), finding, standing, decision)));
				known += standing.known() == Standing.Known.UNCHANGED ? 1 : 0;
			}
		}
		return new HtmlDecisions(parts, List.copyOf(decided), known);
	}

	@Override
	public String id() {
		return "decisions";
	}

	@Override
	public boolean isEmpty() {
		return decided.isEmpty() && known == 0;
	}

	@Override
	public int count() {
		return decided.size();
	}

	@Override
	public void write() {
		Markup page = parts.page();
		if (known > 0) {
			parts.paragraph(parts.messages().get("html.baseline", known), "note");
		}
		if (decided.isEmpty()) {
			return;
		}
		page.open("ul", "class", "plain");
		decided.forEach(this::write);
		page.close();
	}

	private void write(Decided one) {
		Markup page = parts.page();
		Decision decision = one.decision();
		page.open("li").open("p");
		page.element("b", parts.messages().get("decision." + decision.state().name())).text(" · ").element("bdi", one.finding().message()).close();
		page.open("blockquote").element("bdi", decision.reason()).close();
		page.open("p", "class", "note").element("bdi", decision.who().isBlank() ? parts.messages().get("decision.somebody") : decision.who());
		if (!decision.when().isEmpty()) {
			page.text(", ");
			parts.date(decision.when());
		}
		if (one.standing().state() == Standing.State.REAPPEARED) {
			page.text(". ").text(parts.messages().get("decision.reappeared"));
		}
		page.text(" ").element("code", one.finding().fingerprint()).close().close();
	}
}
