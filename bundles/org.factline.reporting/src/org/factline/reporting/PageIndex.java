package org.factline.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.factline.article.Article;
import org.factline.article.Finding;
import org.factline.article.Passage;

/** The numbers and anchors of a page: every finding, article and piece of evidence can be linked to. */
final class PageIndex {

	/**
	 * An article on the page.
	 *
	 * @param anchor   its anchor
	 * @param dossier  id of its dossier
	 * @param article  the article
	 * @param evidence the places in it that findings cite
	 */
	record OnPage(String anchor, String dossier, Article article, List<Evidence> evidence) {
	}

	/**
	 * A place that a finding cites.
	 *
	 * @param anchor  its anchor
	 * @param begin   offset in UTF-16 units
	 * @param end     offset in UTF-16 units, exclusive
	 * @param finding the finding
	 */
	record Evidence(String anchor, int begin, int end, Numbered finding) {

		/** By begin, longest first. */
		static final Comparator<Evidence> IN_TEXT = Comparator.comparingInt(Evidence::begin).thenComparing(Evidence::end,
				Comparator.reverseOrder());
	}

	/**
	 * A finding on the page.
	 *
	 * @param number  from 1 over all dossiers
	 * @param anchor  its anchor, from its fingerprint, so that a link to it outlives other findings
	 * @param dossier id of its dossier
	 * @param finding the finding
	 */
	record Numbered(int number, String anchor, String dossier, Finding finding) {

		/** The anchor of a passage where it stands in its article. */
		String evidence(int passage) {
			return anchor + '-' + (passage + 1);
		}
	}

	private static final int LARGE = 300;

	private final List<String> dossiers;
	private final List<OnPage> articles = new ArrayList<>();
	private final List<Numbered> numbered = new ArrayList<>();
	private final Map<String, Map<String, OnPage>> byId = new HashMap<>();
	private final Map<String, Integer> anchors = new HashMap<>();

	PageIndex(List<CheckedDossier> checked) {
		dossiers = checked.stream().map(dossier -> dossier.articles().dossier()).toList();
		for (CheckedDossier dossier : checked) {
			String name = dossier.articles().dossier();
			Map<String, OnPage> here = byId.computeIfAbsent(name, key -> new HashMap<>());
			for (Article article : dossier.articles().articles()) {
				OnPage onPage = new OnPage("a" + (articles.size() + 1), name, article, new ArrayList<>());
				articles.add(onPage);
				here.put(article.id(), onPage);
			}
			for (Finding finding : dossier.findings()) {
				add(new Numbered(numbered.size() + 1, anchor(finding), name, finding), here);
			}
		}
		articles.forEach(article -> article.evidence.sort(Evidence.IN_TEXT));
	}

	private void add(Numbered finding, Map<String, OnPage> here) {
		numbered.add(finding);
		List<Passage> passages = finding.finding.passages();
		for (int i = 0; i < passages.size(); i++) {
			OnPage article = here.get(passages.get(i).article());
			if (article != null && passages.get(i) instanceof Passage.InText place) {
				article.evidence.add(new Evidence(finding.evidence(i), place.begin(), place.end(), finding));
			}
		}
	}

	private String anchor(Finding finding) {
		String digits = finding.fingerprint().replaceAll("[^0-9A-Za-z]", "");
		String anchor = "f-" + digits.substring(0, Math.min(8, digits.length()));
		int before = anchors.merge(anchor, 1, Integer::sum);
		return before == 1 ? anchor : anchor + '.' + before;
	}

	/** The articles in the page's order. */
	List<OnPage> articles() {
		return articles;
	}

	/** What was found, in the page's order. */
	List<Numbered> found() {
		return numbered.stream().filter(one -> !one.finding.isNotChecked()).toList();
	}

	/** What could not be checked, in the page's order. */
	List<Numbered> notChecked() {
		return numbered.stream().filter(one -> one.finding.isNotChecked()).toList();
	}

	/** The article that a passage cites, where the dossier holds it. */
	Optional<OnPage> article(String dossier, String id) {
		return Optional.ofNullable(byId.getOrDefault(dossier, Map.of()).get(id));
	}

	/** Whether there is so much that quotations and articles are kept short, and the page light. */
	boolean isLarge() {
		return found().size() > LARGE;
	}

	/** Whether more than one dossier was checked, so that each needs its name. */
	boolean isNamed() {
		return dossiers.size() > 1;
	}
}
