package org.factline.benchmarks.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factline.reuse.ReuseText;

/** The truth: compares every shingle with every shingle, as strings, by an own reading of the definition. */
final class Exhaustive {

	private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+");
	private static final int SHINGLE = 5;

	/** Two articles with at least 5 shared shingles and a containment of .05 or more one way. */
	record Pair(int a, int b, int shared, int shinglesA, int shinglesB, String coveredA, String coveredB) {

		double containment() {
			return (double) shared / Math.min(shinglesA, shinglesB);
		}

		double jaccard() {
			return (double) shared / (shinglesA + shinglesB - shared);
		}
	}

	/** Pairs by {@link #key}. */
	final Map<Long, Pair> pairs = new HashMap<>();
	/** For each article, its distinct shingles. */
	final List<Set<String>> shingles = new ArrayList<>();

	private final List<List<String>> inOrder = new ArrayList<>();
	private final List<int[]> bounds = new ArrayList<>();

	Exhaustive(List<ReuseText> texts) {
		Map<String, int[]> holders = new HashMap<>();
		int[] shared = new int[texts.size()];
		for (int b = 0; b < texts.size(); b++) {
			add(texts.get(b).text());
			Arrays.fill(shared, 0);
			for (String shingle : shingles.get(b)) {
				int[] before = holders.getOrDefault(shingle, new int[] { 0 });
				for (int i = 1; i <= before[0]; i++) {
					shared[before[i]]++;
				}
				int[] more = before[0] + 1 < before.length ? before : Arrays.copyOf(before, 2 * before.length);
				more[++more[0]] = b;
				holders.put(shingle, more);
			}
			for (int a = 0; a < b; a++) {
				int least = Math.min(shingles.get(a).size(), shingles.get(b).size());
				if (shared[a] >= 5 && (double) shared[a] / least >= .05) {
					boolean ordered = texts.get(a).id().compareTo(texts.get(b).id()) < 0;
					put(ordered ? a : b, ordered ? b : a, shared[a]);
				}
			}
		}
	}

	static long key(int a, int b) {
		return (long) Math.min(a, b) << 32 | Math.max(a, b);
	}

	private void put(int a, int b, int shared) {
		pairs.put(key(a, b), new Pair(a, b, shared, shingles.get(a).size(), shingles.get(b).size(), covered(a, b),
				covered(b, a)));
	}

	private void add(String text) {
		List<String> tokens = new ArrayList<>();
		int[] places = new int[text.length() + 2];
		Matcher matcher = TOKEN.matcher(text);
		while (matcher.find()) {
			places[2 * tokens.size()] = matcher.start();
			places[2 * tokens.size() + 1] = matcher.end();
			tokens.add(matcher.group().toLowerCase(Locale.ROOT));
		}
		List<String> all = new ArrayList<>();
		for (int i = 0; i + SHINGLE <= tokens.size(); i++) {
			all.add(String.join(" ", tokens.subList(i, i + SHINGLE)));
		}
		bounds.add(Arrays.copyOf(places, 2 * tokens.size()));
		inOrder.add(all);
		shingles.add(new HashSet<>(all));
	}

	private String covered(int in, int by) {
		BitSet tokens = new BitSet();
		for (int i = 0; i < inOrder.get(in).size(); i++) {
			if (shingles.get(by).contains(inOrder.get(in).get(i))) {
				tokens.set(i, i + SHINGLE);
			}
		}
		StringBuilder spans = new StringBuilder();
		for (int from = tokens.nextSetBit(0); from >= 0; from = tokens.nextSetBit(tokens.nextClearBit(from))) {
			spans.append(bounds.get(in)[2 * from]).append('-').append(bounds.get(in)[2 * tokens.nextClearBit(from) - 1])
					.append(';');
		}
		return spans.toString();
	}
}
