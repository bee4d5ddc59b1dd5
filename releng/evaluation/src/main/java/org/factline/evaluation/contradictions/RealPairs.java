package org.factline.evaluation.contradictions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.factline.article.Family;
import org.factline.article.Finding;
import org.factline.article.Passage;

/**
 * Labelled pairs of real statements: which true conflicts are found among all articles, and which compatible pairs are
 * flagged. A conflict is found where a contradiction has a passage over the words that differ, in both articles; what the
 * calendar alone shows is counted apart.
 */
final class RealPairs {

	private final Half half;
	private final boolean details;

	RealPairs(Half half, boolean details) {
		this.half = half;
		this.details = details;
	}

	void score(Path folder, List<Finding> findings, Map<String, String> texts) throws IOException {
		Map<String, List<Finding>> byArticle = new HashMap<>();
		for (Finding finding : findings) {
			finding.passages().stream().map(Passage::article).distinct()
					.forEach(id -> byArticle.computeIfAbsent(id, key -> new java.util.ArrayList<>()).add(finding));
		}
		Map<String, int[]> table = new TreeMap<>();
		for (Map<String, String> row : Data.rows(folder.resolve("pairs.tsv"))) {
			if (half.holds(row.get("article_a"))) {
				score(row, byArticle.getOrDefault(row.get("article_a"), List.of()), texts, table);
			}
		}
		System.out.println("real pairs " + half + ": rows / flagged / noted / by the calendar only");
		int[] wanted = new int[4];
		int[] compatible = new int[4];
		table.forEach((name, counts) -> {
			System.out.printf("  %-50s %4d %4d %4d %4d%n", name, Integer.valueOf(counts[0]), Integer.valueOf(counts[1]),
					Integer.valueOf(counts[2]), Integer.valueOf(counts[3]));
			int[] sum = name.startsWith("conflict") ? wanted : name.startsWith("compatible") ? compatible : new int[4];
			for (int i = 0; i < 4; i++) {
				sum[i] += counts[i];
			}
		});
		print("conflicts, all", wanted);
		print("compatible, all", compatible);
	}

	private static void print(String name, int[] counts) {
		System.out.printf("  %-50s %4d %4d %4d %4d   found %.3f, flagged %.3f%n", name, Integer.valueOf(counts[0]),
				Integer.valueOf(counts[1]), Integer.valueOf(counts[2]), Integer.valueOf(counts[3]),
				Double.valueOf((double) (counts[1] + counts[2]) / Math.max(1, counts[0])),
				Double.valueOf((double) counts[1] / Math.max(1, counts[0])));
	}

	private void score(Map<String, String> row, List<Finding> findings, Map<String, String> texts, Map<String, int[]> table) {
		boolean flagged = false;
		boolean noted = false;
		boolean calendar = false;
		String by = "";
		for (Finding finding : findings) {
			boolean a = touches(finding, row, "a", texts);
			boolean b = touches(finding, row, "b", texts);
			if (finding.family() == Family.CONTRADICTION && a && b) {
				flagged |= Places.isFlag(finding);
				noted |= !finding.isNotChecked();
				by += ' ' + finding.check() + ':' + finding.severity();
			}
			calendar |= finding.family() == Family.CALENDAR && Places.isFlag(finding) && (a || b);
		}
		String name = row.get("label") + ' ' + row.get("kind") + ' '
				+ (row.get("label").equals("compatible") ? row.get("reason") : row.get("severity"));
		int[] counts = table.computeIfAbsent(name, key -> new int[4]);
		counts[0]++;
		counts[1] += flagged ? 1 : 0;
		counts[2] += noted && !flagged ? 1 : 0;
		counts[3] += calendar && !noted ? 1 : 0;
		boolean surprising = row.get("label").equals("conflict") ? !noted : flagged;
		if (details && surprising) {
			System.out.println("    " + name + ' ' + row.get("article_a") + ' ' + row.get("article_b") + " | " + row.get("text_a") + " | "
					+ row.get("text_b") + " |" + by + " | " + row.get("note"));
		}
	}

	private static boolean touches(Finding finding, Map<String, String> row, String side, Map<String, String> texts) {
		String article = row.get("article_" + side);
		return Places.touches(finding, article, texts.get(article), Integer.parseInt(row.get("begin_" + side)),
				Integer.parseInt(row.get("end_" + side)));
	}
}
