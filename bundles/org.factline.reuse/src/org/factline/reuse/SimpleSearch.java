package org.factline.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.factline.progress.Progress;
import org.factline.text.Span;
import org.factline.text.Tokens;

/** A plain search until the index is there. */
final class SimpleSearch {

	private final ReuseOptions options;

	SimpleSearch(ReuseOptions options) {
		this.options = options;
	}

	List<ReusePair> find(List<ReuseText> texts, Progress progress) {
		List<Tokens> tokens = new ArrayList<>();
		List<Map<List<String>, List<Integer>>> shingles = new ArrayList<>();
		Map<List<String>, List<Integer>> holders = new HashMap<>();
		for (int i = 0; i < texts.size(); i++) {
			progress.check();
			if (i > 0 && texts.get(i).id().equals(texts.get(i - 1).id())) {
				throw new IllegalArgumentException("two texts are called " + texts.get(i).id());
			}
			tokens.add(Tokens.of(texts.get(i).text()));
			shingles.add(shingles(tokens.get(i)));
			for (List<String> shingle : shingles.get(i).keySet()) {
				holders.computeIfAbsent(shingle, k -> new ArrayList<>()).add(i);
			}
		}
		List<ReusePair> found = new ArrayList<>();
		for (int a = 0; a < texts.size(); a++) {
			String id = texts.get(a).id();
			List<Repeat> repeats = Repeats.within(tokens.get(a), options.minRepeat());
			if (!repeats.isEmpty()) {
				int distinct = shingles.get(a).size();
				List<AlignedSpan> words = repeats.stream().map(Repeat::words).toList();
				found.add(new ReusePair(id, id, distinct, distinct, distinct, words,
						Repeats.union(words.stream().map(AlignedSpan::a).toList()),
						Repeats.union(words.stream().map(AlignedSpan::b).toList())));
			}
			int[] shared = new int[texts.size()];
			for (List<String> shingle : shingles.get(a).keySet()) {
				for (int b : holders.getOrDefault(shingle, List.of())) {
					shared[b]++;
				}
			}
			for (int b = a + 1; b < texts.size(); b++) {
				if (shared[b] >= options.minShared()) {
					var pair = pair(id, texts.get(b).id(), tokens.get(a), tokens.get(b), shingles.get(a), shingles.get(b));
					if (Math.max(pair.containmentAInB(), pair.containmentBInA()) >= options.minContainment()) {
						found.add(pair);
					}
				}
			}
		}
		return found;
	}

	private Map<List<String>, List<Integer>> shingles(Tokens tokens) {
		Map<List<String>, List<Integer>> shingles = new HashMap<>();
		for (int i = 0; i + options.shingle() <= tokens.count(); i++) {
			List<String> shingle = new ArrayList<>();
			for (int j = i; j < i + options.shingle(); j++) {
				shingle.add(tokens.form(j));
			}
			shingles.computeIfAbsent(shingle, k -> new ArrayList<>()).add(i);
		}
		return shingles;
	}

	private ReusePair pair(String a, String b, Tokens ta, Tokens tb, Map<List<String>, List<Integer>> sa,
			Map<List<String>, List<Integer>> sb) {
		int size = options.shingle();
		Set<List<String>> shared = new HashSet<>(sa.keySet());
		shared.retainAll(sb.keySet());
		BitSet aCovered = new BitSet();
		BitSet bCovered = new BitSet();
		Set<AlignedSpan> spans = new HashSet<>();
		for (List<String> shingle : shared) {
			for (int i : sa.getOrDefault(shingle, List.of())) {
				aCovered.set(i, i + size);
				for (int j : sb.getOrDefault(shingle, List.of())) {
					bCovered.set(j, j + size);
					spans.add(extended(ta, tb, i, j));
				}
			}
		}
		return new ReusePair(a, b, shared.size(), sa.size(), sb.size(),
				spans.stream().sorted(AlignedSpan.IN_TEXT).toList(), spans(ta, aCovered), spans(tb, bCovered));
	}

	private static AlignedSpan extended(Tokens ta, Tokens tb, int i, int j) {
		int before = 0;
		while (before < i && before < j && ta.form(i - before - 1).equals(tb.form(j - before - 1))) {
			before++;
		}
		int behind = 0;
		while (i + behind < ta.count() && j + behind < tb.count() && ta.form(i + behind).equals(tb.form(j + behind))) {
			behind++;
		}
		return new AlignedSpan(ta.span(i - before, i + behind), tb.span(j - before, j + behind));
	}

	private static List<Span> spans(Tokens tokens, BitSet covered) {
		List<Span> spans = new ArrayList<>();
		for (int from = covered.nextSetBit(0); from >= 0;) {
			int to = covered.nextClearBit(from);
			spans.add(tokens.span(from, to));
			from = covered.nextSetBit(to);
		}
		return spans;
	}
}
