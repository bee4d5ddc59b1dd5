package org.factline.evaluation.contradictions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Severity;

/** Findings in real articles: how many of each check in a thousand articles, a sample to be judged, weekdays and addresses. */
final class Articles {

	private static final int SEED = 8;
	private static final int CONTEXT = 220;

	private final Half half;
	private final List<Finding> findings;
	private final Map<String, String> texts;
	private final Map<String, String> heads;

	/** @param heads what is printed of an article beside its text */
	Articles(Half half, List<Finding> findings, Map<String, String> texts, Map<String, String> heads) {
		this.half = half;
		this.findings = findings.stream()
				.filter(finding -> finding.passages().isEmpty() || half.holds(finding.passages().getFirst().article())).toList();
		this.texts = texts;
		this.heads = heads;
	}

	void rates() {
		double thousands = texts.keySet().stream().filter(half::holds).count() / 1000.0;
		Map<String, Integer> counts = new TreeMap<>();
		int pairs = 0;
		for (Finding finding : findings) {
			boolean two = Places.isOfTwoArticles(finding);
			counts.merge(finding.check() + (two ? " (two articles) " : " ") + finding.severity(), Integer.valueOf(1), Integer::sum);
			pairs += two && Places.isFlag(finding) ? 1 : 0;
		}
		System.out.printf(Locale.ROOT, "findings %s in %.3f thousand articles: number / in a thousand articles%n", half, Double.valueOf(thousands));
		counts.forEach((name, count) -> System.out.printf(Locale.ROOT, "  %-50s %6d %8.2f%n", name, count,
				Double.valueOf(count.intValue() / thousands)));
		System.out.printf(Locale.ROOT, "  %-50s %6d %8.2f%n", "two articles, WARNING and above", Integer.valueOf(pairs),
				Double.valueOf(pairs / thousands));
	}

	/** Prints findings drawn at random, or the first of the list, with both places. */
	void sample(int number, boolean first, String check, Severity least) {
		List<Finding> drawn = new ArrayList<>(findings.stream().filter(Places::isOfTwoArticles)
				.filter(finding -> finding.severity().isAtLeast(least)).filter(finding -> check.isEmpty() || finding.check().equals(check))
				.sorted(Finding.REPORT_ORDER).toList());
		if (!first) {
			java.util.Collections.shuffle(drawn, new Random(SEED));
		}
		drawn.stream().limit(number).forEach(this::print);
	}

	private void print(Finding finding) {
		System.out.println("--- " + finding.severity() + ' ' + finding.check() + ' ' + finding.properties() + '\n' + "    " + finding.message());
		for (Passage passage : finding.passages()) {
			System.out.print("    " + passage.article() + ' ' + heads.getOrDefault(passage.article(), ""));
			if (passage instanceof Passage.InText place) {
				String text = texts.get(place.article());
				System.out.println("\n      " + (text.substring(Math.max(0, place.begin() - CONTEXT), place.begin()) + "[[" + place.text() + "]]"
						+ text.substring(place.end(), Math.min(text.length(), place.end() + CONTEXT))).replace('\n', '/'));
			} else {
				System.out.println(" = " + passage.text());
			}
		}
	}

	/** Weekdays beside dates: recall over the listed slips; what else is flagged is printed for judging. */
	void weekdays(Path folder, boolean details) throws IOException {
		List<Finding> told = findings.stream().filter(finding -> finding.check().equals("weekday-date") && Places.isFlag(finding)).toList();
		Set<Finding> explained = new HashSet<>();
		Map<String, List<Finding>> byArticle = new TreeMap<>();
		told.forEach(finding -> byArticle.computeIfAbsent(finding.passages().getFirst().article(), key -> new ArrayList<>()).add(finding));
		int slips = 0;
		int found = 0;
		for (Map<String, String> row : Data.rows(folder.resolve("weekday_dates.tsv"))) {
			if (row.get("agrees").equals("yes") || !half.holds(row.get("id"))) {
				continue;
			}
			slips++;
			var match = byArticle.getOrDefault(row.get("id"), List.of()).stream().filter(finding -> Places.touches(finding, row.get("id"),
					texts.get(row.get("id")), Integer.parseInt(row.get("begin")), Integer.parseInt(row.get("end")))).toList();
			explained.addAll(match);
			found += match.isEmpty() ? 0 : 1;
			if (details && match.isEmpty()) {
				System.out.println("    not found: " + row);
			}
		}
		System.out.printf(Locale.ROOT, "weekdays %s: %d slips listed, %d found (%.4f); %d findings, %d of them listed, %d not%n", half,
				Integer.valueOf(slips), Integer.valueOf(found), Double.valueOf((double) found / slips), Integer.valueOf(told.size()),
				Integer.valueOf(explained.size()), Integer.valueOf(told.size() - explained.size()));
		if (details) {
			told.stream().filter(finding -> !explained.contains(finding)).forEach(this::print);
		}
	}

	/** The day in the address against the day in the field. */
	void addresses(Path folder, boolean details) throws IOException {
		Map<String, String> kinds = new TreeMap<>();
		findings.stream().filter(finding -> finding.check().equals("page-date"))
				.sorted(Comparator.comparing(finding -> finding.severity().name()))
				.forEach(finding -> kinds.put(finding.passages().getFirst().article(), finding.properties().getOrDefault("kind", "")));
		Map<String, Integer> table = new TreeMap<>();
		for (Map<String, String> row : Data.rows(folder.resolve("date_url_vs_field.tsv"))) {
			if (half.holds(row.get("id"))) {
				String kind = kinds.getOrDefault(row.get("id"), "silent");
				table.merge(row.get("relation") + " -> " + kind, Integer.valueOf(1), Integer::sum);
				if (details && !kind.equals(row.get("relation")) && !(kind.equals("silent") && row.get("relation").equals("agree"))) {
					System.out.println("    " + row + " -> " + kind);
				}
			}
		}
		System.out.println("addresses " + half + ": relation -> finding: " + table);
	}
}
