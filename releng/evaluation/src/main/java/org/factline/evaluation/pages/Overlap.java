package org.factline.evaluation.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far two texts are the same, by shingles of their words. */
record Overlap(double precision, double recall, boolean same) {

	private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]+");

	static Overlap of(String truth, String found, int shingle) {
		List<String> should = tokens(truth);
		List<String> is = tokens(found);
		Map<String, Integer> wanted = shingles(should, shingle);
		Map<String, Integer> had = shingles(is, shingle);
		double tp = 0;
		double all = 0;
		for (var entry : had.entrySet()) {
			all += entry.getValue();
			tp += Math.min(entry.getValue(), wanted.getOrDefault(entry.getKey(), 0));
		}
		double truths = wanted.values().stream().mapToInt(Integer::intValue).sum();
		return new Overlap(all == 0 ? truths == 0 ? 1 : 0 : tp / all, truths == 0 ? 1 : tp / truths, should.equals(is));
	}

	double f1() {
		return f1(precision, recall);
	}

	static double f1(double precision, double recall) {
		return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
	}

	static List<String> tokens(String text) {
		List<String> tokens = new ArrayList<>();
		Matcher matcher = TOKEN.matcher(text);
		while (matcher.find()) {
			tokens.add(matcher.group());
		}
		return tokens;
	}

	/** The lines of a text whose words do not stand, three in a row, in another text; cut short. */
	static List<String> without(String text, String other) {
		java.util.Set<String> there = shingles(tokens(other), 3).keySet();
		List<String> lines = new ArrayList<>();
		for (String line : text.split("\n+")) {
			Map<String, Integer> here = shingles(tokens(line), 3);
			long missing = here.keySet().stream().filter(one -> !there.contains(one)
					&& (one.split(" ").length == 3 || !(" " + String.join(" ", tokens(other)) + " ").contains(" " + one + " "))).count();
			if (missing * 2 > here.size()) {
				lines.add(line.substring(0, Math.min(60, line.length())));
			}
		}
		return lines;
	}

	private static Map<String, Integer> shingles(List<String> tokens, int length) {
		Map<String, Integer> counts = new HashMap<>();
		if (!tokens.isEmpty() && tokens.size() < length) {
			counts.merge(String.join(" ", tokens), 1, Integer::sum);
		}
		for (int i = 0; i + length <= tokens.size(); i++) {
			counts.merge(String.join(" ", tokens.subList(i, i + length)), 1, Integer::sum);
		}
		return counts;
	}
}
