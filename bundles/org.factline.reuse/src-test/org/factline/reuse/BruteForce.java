package org.factline.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.factline.text.CodePointOrder;
import org.factline.text.Span;
import org.factline.text.Tokens;

/** What reuse means, by the shortest program that compares everything with everything. */
final class BruteForce {

	private final ReuseOptions options;

	BruteForce(ReuseOptions options) {
		this.options = options;
	}

	List<ReusePair> find(List<ReuseText> texts) {
		List<ReusePair> found = new ArrayList<>();
		Map<String, List<ReuseText>> holders = new HashMap<>();
		Map<String, Integer> shared = new HashMap<>();
		for (ReuseText b : texts) {
			within(b, found);
			shared.clear();
			for (List<String> shingle : shingles(words(Tokens.of(b.text()))).keySet()) {
				List<ReuseText> before = holders.computeIfAbsent(String.join(" ", shingle), key -> new ArrayList<>());
				before.forEach(a -> shared.merge(a.id(), 1, Integer::sum));
				before.add(b);
			}
			for (ReuseText a : texts) {
				if (shared.getOrDefault(a.id(), 0) >= options.minShared() && !a.id().equals(b.id())) {
					boolean inOrder = CodePointOrder.INSTANCE.compare(a.id(), b.id()) < 0;
					pair(inOrder ? a : b, inOrder ? b : a, found);
				}
			}
		}
		found.sort(ReusePair.IN_ORDER);
		return found;
	}

	private static List<String> words(Tokens tokens) {
		List<String> words = new ArrayList<>();
		for (int i = 0; i < tokens.count(); i++) {
			words.add(tokens.form(i));
		}
		return words;
	}

	private Map<List<String>, List<Integer>> shingles(List<String> words) {
		Map<List<String>, List<Integer>> shingles = new HashMap<>();
		for (int i = 0; i + options.shingle() <= words.size(); i++) {
			shingles.computeIfAbsent(words.subList(i, i + options.shingle()), key -> new ArrayList<>()).add(i);
		}
		return shingles;
	}

	private void pair(ReuseText a, ReuseText b, List<ReusePair> found) {
		Tokens aTokens = Tokens.of(a.text());
		Tokens bTokens = Tokens.of(b.text());
		List<String> aWords = words(aTokens);
		List<String> bWords = words(bTokens);
		Map<List<String>, List<Integer>> aShingles = shingles(aWords);
		Map<List<String>, List<Integer>> bShingles = shingles(bWords);
		Set<List<String>> shared = new HashSet<>(aShingles.keySet());
		shared.retainAll(bShingles.keySet());
		int n = shared.size();
		if (n < options.minShared()
				|| Math.max((double) n / aShingles.size(), (double) n / bShingles.size()) < options.minContainment()) {
			return;
		}
		BitSet aCovered = new BitSet();
		BitSet bCovered = new BitSet();
		Set<AlignedSpan> spans = new TreeSet<>(AlignedSpan.IN_TEXT);
		for (List<String> shingle : shared) {
			for (int i : aShingles.getOrDefault(shingle, List.of())) {
				aCovered.set(i, i + options.shingle());
				for (int j : bShingles.getOrDefault(shingle, List.of())) {
					bCovered.set(j, j + options.shingle());
					spans.add(maximal(aTokens, aWords, i, bTokens, bWords, j));
				}
			}
		}
		found.add(new ReusePair(a.id(), b.id(), n, aShingles.size(), bShingles.size(), List.copyOf(spans),
				spans(aTokens, aCovered), spans(bTokens, bCovered)));
	}

	private static AlignedSpan maximal(Tokens a, List<String> aWords, int i, Tokens b, List<String> bWords, int j) {
		int before = 0;
		while (before < Math.min(i, j) && aWords.get(i - before - 1).equals(bWords.get(j - before - 1))) {
			before++;
		}
		int behind = 0;
		while (i + behind < aWords.size() && j + behind < bWords.size()
				&& aWords.get(i + behind).equals(bWords.get(j + behind))) {
			behind++;
		}
		return new AlignedSpan(a.span(i - before, i + behind), b.span(j - before, j + behind));
	}

	private static List<Span> spans(Tokens tokens, BitSet covered) {
		List<Span> spans = new ArrayList<>();
		for (int from = covered.nextSetBit(0); from >= 0; from = covered.nextSetBit(covered.nextClearBit(from))) {
			spans.add(tokens.span(from, covered.nextClearBit(from)));
		}
		return spans;
	}

	private void within(ReuseText text, List<ReusePair> found) {
		Tokens tokens = Tokens.of(text.text());
		List<String> words = words(tokens);
		List<AlignedSpan> spans = new ArrayList<>();
		BitSet earlier = new BitSet();
		BitSet later = new BitSet();
		for (int at = 0; at < words.size();) {
			int best = 0;
			int from = 0;
			for (int i = 0; i < at; i++) {
				int run = 0;
				while (i + run < at && at + run < words.size() && words.get(i + run).equals(words.get(at + run))) {
					run++;
				}
				if (run > best) {
					best = run;
					from = i;
				}
			}
			if (best >= options.minRepeat()) {
				spans.add(new AlignedSpan(tokens.span(from, from + best), tokens.span(at, at + best)));
				earlier.set(from, from + best);
				later.set(at, at + best);
			}
			at += best >= options.minRepeat() ? best : 1;
		}
		if (!spans.isEmpty()) {
			int all = shingles(words).size();
			List<AlignedSpan> verbatim = Repeats.within(text.text(), options.minRepeat()).stream()
					.flatMap(repeat -> repeat.verbatim().stream()).toList();
			found.add(new ReusePair(text.id(), text.id(), all, all, all, spans, spans(tokens, earlier), spans(tokens, later),
					verbatim));
		}
	}
}
