package org.factline.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.factline.reporting.PageIndex.Evidence;

/**
 * Writes the text of one article from its start to its end, with the evidence in it marked. Each piece of evidence gets
 * its anchor where it begins and the number of its finding where it ends; what begins or ends in text that is not shown
 * gets them at the next place that is, so that no link leads nowhere.
 */
final class HtmlMarks {

	private final HtmlParts parts;
	private final String text;
	private final List<Evidence> byBegin;
	private final List<Evidence> byEnd;
	private int begun;
	private int ended;

	HtmlMarks(HtmlParts parts, String text, List<Evidence> evidence) {
		this.parts = parts;
		this.text = text;
		byBegin = evidence;
		byEnd = evidence.stream().sorted(Comparator.comparingInt(Evidence::end)).toList();
	}

	/** Writes the text between two offsets, which lie behind those of the call before. */
	void write(int begin, int end) {
		TreeSet<Integer> cuts = new TreeSet<>(List.of(begin, end));
		for (Evidence evidence : byBegin) {
			if (begin < evidence.begin() && evidence.begin() < end) {
				cuts.add(evidence.begin());
			}
			if (begin < evidence.end() && evidence.end() < end) {
				cuts.add(evidence.end());
			}
		}
		int from = begin;
		for (int to : cuts.tailSet(begin, false)) {
			segment(from, to);
			from = to;
		}
	}

	/** Writes what is left: the anchors of evidence behind the last text that was shown. */
	void finish() {
		anchors(Integer.MAX_VALUE);
	}

	private void segment(int from, int to) {
		anchors(from);
		boolean marked = byBegin.stream().anyMatch(evidence -> evidence.begin() <= from && to <= evidence.end());
		if (marked) {
			parts.page().element("mark", text.substring(from, to));
		} else {
			parts.page().text(text.substring(from, to));
		}
		for (; ended < byEnd.size() && byEnd.get(ended).end() <= to; ended++) {
			PageIndex.Numbered finding = byEnd.get(ended).finding();
			parts.page().open("sup").open("a", "href", '#' + finding.anchor(), "aria-label",
					parts.messages().get("html.findingNumber", finding.number()));
			parts.page().text(parts.messages().get("number", finding.number())).close().close();
		}
	}

	private void anchors(int at) {
		for (; begun < byBegin.size() && byBegin.get(begun).begin() <= at; begun++) {
			parts.page().element("span", "", "id", byBegin.get(begun).anchor());
		}
	}
}
