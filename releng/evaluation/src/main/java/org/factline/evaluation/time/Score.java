package org.factline.evaluation.time;

import java.util.List;
import java.util.function.BiConsumer;

import org.factline.evaluation.time.Document.Timex;

/**
 * Counts as TempEval-3 does (UzZaman et al. 2013): relaxed is any overlap, strict the same extent; the value F1 is the
 * relaxed F1 times the share of right values among the expressions that overlap.
 */
final class Score {

	private int gold;
	private int found;
	private int relaxed;
	private int strict;
	private int values;
	private int types;

	/** Counts a document; tells of each difference, with a word for its kind. */
	void add(Document document, List<Timex> system, BiConsumer<String, Timex[]> differences) {
		gold += document.gold().size();
		found += system.size();
		boolean[] used = new boolean[system.size()];
		for (Timex expected : document.gold()) {
			int match = match(expected, system, used);
			if (match < 0) {
				differences.accept("missed", new Timex[] { expected });
				continue;
			}
			used[match] = true;
			Timex actual = system.get(match);
			relaxed++;
			if (actual.begin() == expected.begin() && actual.end() == expected.end()) {
				strict++;
			} else {
				differences.accept("extent", new Timex[] { expected, actual });
			}
			types += actual.type().equals(expected.type()) ? 1 : 0;
			if (actual.value().equals(expected.value())) {
				values++;
			} else {
				differences.accept("value", new Timex[] { expected, actual });
			}
		}
		for (int i = 0; i < used.length; i++) {
			if (!used[i]) {
				differences.accept("spurious", new Timex[] { system.get(i) });
			}
		}
	}

	private static int match(Timex expected, List<Timex> system, boolean[] used) {
		int best = -1;
		for (int i = 0; i < used.length; i++) {
			Timex candidate = system.get(i);
			if (used[i] || !candidate.overlaps(expected)) {
				continue;
			}
			if (candidate.begin() == expected.begin() && candidate.end() == expected.end()) {
				return i;
			}
			best = best < 0 ? i : best;
		}
		return best;
	}

	private static double f1(double matched, int gold, int found) {
		return gold + found == 0 ? 0 : 200.0 * matched / (gold + found);
	}

	static String heading() {
		return String.format("%-28s %5s %5s %8s %8s %8s %8s", "corpus", "gold", "found", "relaxed", "strict", "value", "type");
	}

	String line(String name) {
		double overlapping = f1(relaxed, gold, found);
		double share = relaxed == 0 ? 0 : (double) values / relaxed;
		double typed = relaxed == 0 ? 0 : (double) types / relaxed;
		return String.format("%-28s %5d %5d %8.1f %8.1f %8.1f %8.1f", name, gold, found, overlapping, f1(strict, gold, found),
				overlapping * share, overlapping * typed);
	}
}
