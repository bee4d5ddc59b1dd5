package org.factline.evaluation.contradictions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.factline.article.Family;
import org.factline.article.Finding;
import org.factline.reporting.CheckedDossier;

/** Pairs of sentences of which one follows from the other, or does not, or contradicts it: how many are flagged, in both orders. */
final class Inference {

	private final Desk desk;
	private final Half half;
	private final boolean details;

	Inference(Desk desk, Half half, boolean details) {
		this.desk = desk;
		this.half = half;
		this.details = details;
	}

	void score(Path file) throws IOException {
		for (boolean turned : new boolean[] { false, true }) {
			Map<String, Map<String, Object>> items = new HashMap<>();
			List<String> lines = new ArrayList<>();
			for (Map<String, Object> item : Data.objects(file)) {
				String id = Data.text(item, "id");
				if (half.holds(id)) {
					items.put(id, item);
					lines.add(Desk.dossier(id, List.of(article("a", Data.text(item, turned ? "hypothesis" : "premise")),
							article("b", Data.text(item, turned ? "premise" : "hypothesis")))));
				}
			}
			Map<String, int[]> table = new TreeMap<>();
			for (CheckedDossier dossier : desk.check(lines)) {
				score(items.get(dossier.articles().dossier()), dossier.findings(), table, details && !turned);
			}
			System.out.println(file.getFileName() + " " + half + (turned ? " turned round" : "") + ": pairs / flagged");
			table.forEach((name, counts) -> System.out.printf("  %-20s %5d %4d   %.4f%n", name, Integer.valueOf(counts[0]),
					Integer.valueOf(counts[1]), Double.valueOf((double) counts[1] / counts[0])));
		}
	}

	private static String article(String id, String text) {
		Map<String, String> members = new LinkedHashMap<>();
		members.put("id", id);
		members.put("text", text);
		return Desk.article(members);
	}

	private static void score(Map<String, Object> item, List<Finding> findings, Map<String, int[]> table, boolean print) {
		List<Finding> flags = findings.stream()
				.filter(finding -> finding.family() == Family.CONTRADICTION && Places.isFlag(finding)).toList();
		String label = Data.text(item, "label");
		int[] counts = table.computeIfAbsent(label, key -> new int[2]);
		counts[0]++;
		counts[1] += flags.isEmpty() ? 0 : 1;
		if (print && !flags.isEmpty() && !label.startsWith("c")) {
			System.out.println("    " + label + ' ' + flags.getFirst().check() + ' ' + flags.getFirst().message() + "\n      A "
					+ Data.text(item, "premise") + "\n      B " + Data.text(item, "hypothesis"));
		}
	}
}
