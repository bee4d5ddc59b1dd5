package org.factline.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.factline.text.Span;
import org.factline.text.Tokens;

/**
 * What stands twice inside one article. The text is read once from the left: at each token the longest run is taken that
 * has stood in full before, the earliest of such places if there are more, and reading goes on behind it; that is the
 * factorisation of Ziv and Lempel (1977), "A universal algorithm for sequential data compression", without overlap. So the
 * two places of a repeat never overlap, and every later place is named once. Takes time and space linear in the text.
 */
public final class Repeats {

	private Repeats() {
	}

	/**
	 * The repeats inside a text, by their later places.
	 *
	 * @param text      the text
	 * @param minRepeat the least number of tokens of a repeat, at least 1
	 */
	public static List<Repeat> within(String text, int minRepeat) {
		return within(Tokens.of(text), minRepeat);
	}

	static List<Repeat> within(Tokens tokens, int minRepeat) {
		if (minRepeat < 1) {
			throw new IllegalArgumentException("a repeat has a token at least: " + minRepeat);
		}
		int[] symbols = symbols(tokens);
		List<Repeat> found = new ArrayList<>();
		var factors = new SuffixAutomaton(symbols);
		int at = 0;
		while (at < symbols.length) {
			int state = SuffixAutomaton.start();
			int run = 0;
			while (at + run < symbols.length) {
				int next = factors.next(state, symbols[at + run]);
				if (factors.firstEnd(next) >= at) {
					break;
				}
				state = next;
				run++;
			}
			if (run >= minRepeat) {
				found.add(repeat(tokens, factors.firstEnd(state) + 1 - run, at, run, minRepeat));
				at += run;
			} else {
				at++;
			}
		}
		return found;
	}

	private static int[] symbols(Tokens tokens) {
		Map<String, Integer> numbers = new HashMap<>();
		int[] symbols = new int[tokens.count()];
		for (int i = 0; i < symbols.length; i++) {
			Integer number = numbers.putIfAbsent(tokens.form(i), numbers.size());
			symbols[i] = number == null ? numbers.size() - 1 : number;
		}
		return symbols;
	}

	private static Repeat repeat(Tokens tokens, int earlier, int later, int run, int minRepeat) {
		var words = new AlignedSpan(tokens.span(earlier, earlier + run), tokens.span(later, later + run));
		return new Repeat(words, run, Verbatim.of(tokens, earlier, later, run, minRepeat));
	}

	/** The union of the earlier or of the later places, as disjoint spans in order; places that touch stay apart. */
	static List<Span> union(List<Span> places) {
		List<Span> sorted = places.stream().sorted(Span.IN_TEXT).toList();
		List<Span> union = new ArrayList<>();
		for (Span place : sorted) {
			int last = union.size() - 1;
			if (last >= 0 && place.begin() < union.get(last).end()) {
				Span before = union.get(last);
				union.set(last, new Span(before.begin(), Math.max(before.end(), place.end())));
			} else {
				union.add(place);
			}
		}
		return union;
	}
}
