package org.factline.evaluation.contradictions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.factline.article.Family;
import org.factline.article.Finding;
import org.factline.reporting.CheckedDossier;

/**
 * Passages with one thing altered, and pairs that agree or have nothing to do with each other: each pair a dossier of its
 * own. An alteration counts where a contradiction has a passage over the changed words in both; a weekday that its date
 * does not have may be told by the calendar too.
 */
final class Alterations {

	private final Desk desk;
	private final Half half;
	private final boolean details;

	Alterations(Desk desk, Half half, boolean details) {
		this.desk = desk;
		this.half = half;
		this.details = details;
	}

	void score(Path file) throws IOException {
		Map<String, Map<String, Object>> items = new LinkedHashMap<>();
		List<String> lines = new ArrayList<>();
		for (Map<String, Object> item : Data.objects(file)) {
			String id = Data.text(item, "id");
			if (half.holds(id)) {
				items.put(id, item);
				lines.add(Desk.dossier(id, List.of(article("a", item, "published"),
						article("b", item, item.containsKey("published_b") ? "published_b" : "published"))));
			}
		}
		Map<String, int[]> table = new TreeMap<>();
		for (CheckedDossier dossier : desk.check(lines)) {
			score(items.get(dossier.articles().dossier()), dossier.findings(), table);
		}
		System.out.println(file.getFileName() + " " + half + ": items / flagged / noted only");
		table.forEach((name, counts) -> System.out.printf("  %-28s %4d %4d %4d   %.3f (%.3f)%n", name, Integer.valueOf(counts[0]),
				Integer.valueOf(counts[1]), Integer.valueOf(counts[2]), Double.valueOf((double) counts[1] / counts[0]),
				Double.valueOf((double) (counts[1] + counts[2]) / counts[0])));
	}

	private static String article(String side, Map<String, Object> item, String published) {
		Map<String, String> members = new LinkedHashMap<>();
		members.put("id", side);
		members.put("published", Data.text(item, published));
		members.put("text", passage(item, side));
		return Desk.article(members);
	}

	private static String passage(Map<String, Object> item, String side) {
		return (String) ((Map<?, ?>) item.get(side)).get("text");
	}

	private void score(Map<String, Object> item, List<Finding> findings, Map<String, int[]> table) {
		boolean should = item.get("should_flag").equals(Boolean.TRUE);
		boolean weekday = should && Data.text(item, "type").startsWith("weekday");
		boolean flagged = false;
		boolean noted = false;
		StringBuilder said = new StringBuilder();
		for (Finding finding : findings) {
			if (finding.family() != Family.CONTRADICTION && !(weekday && finding.family() == Family.CALENDAR)) {
				continue;
			}
			boolean a = touches(finding, item, "a");
			boolean b = touches(finding, item, "b");
			boolean there = !should || (finding.family() == Family.CALENDAR ? a || b : a && b);
			flagged |= there && Places.isFlag(finding);
			noted |= there && !finding.isNotChecked();
			said.append(" [").append(finding.severity()).append(' ').append(finding.check()).append(' ').append(finding.message()).append(']');
		}
		String name = (should ? "alter " : "control ") + Data.text(item, "type");
		int[] counts = table.computeIfAbsent(name, key -> new int[3]);
		counts[0]++;
		counts[1] += flagged ? 1 : 0;
		counts[2] += noted && !flagged ? 1 : 0;
		if (details && should != flagged) {
			System.out.println("    " + name + ' ' + Data.text(item, "id") + (noted ? " noted" : "") + said + "\n      A "
					+ marked(item, "a") + "\n      B " + marked(item, "b"));
		}
	}

	private static String marked(Map<String, Object> item, String side) {
		StringBuilder text = new StringBuilder(passage(item, side));
		List<?> span = (List<?>) item.get("span_" + side);
		if (span != null) {
			text.insert(text.offsetByCodePoints(0, offset(span, 1)), "]]").insert(text.offsetByCodePoints(0, offset(span, 0)), "[[");
		}
		return text.toString().replace('\n', '/');
	}

	private static int offset(List<?> span, int which) {
		return ((Double) span.get(which)).intValue();
	}

	private static boolean touches(Finding finding, Map<String, Object> item, String side) {
		List<?> span = (List<?>) item.get("span_" + side);
		return span != null && Places.touches(finding, side, passage(item, side), offset(span, 0), offset(span, 1));
	}
}
