package org.factline.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands twice inside one article. The text is read once from the left: at each token the longest run is taken that
 * has stood in full before, the earliest of such places if there are more, and reading goes on behind it; that is the
 * factorisation of Ziv and Lempel (1977), "A universal algorithm for sequential data compression", without overlap. So the
 * two places of a repeat never overlap, and every later place is named once. Takes time and space linear in the text.
 */
public final class Repeats {

	private static final int[] NONE = {};

	private Repeats() {
	}

	/**
	 * The repeats inside a text, by their later places.
	 *
	 * @param text      the text
	 * @param minRepeat the least number of tokens of a repeat, at least 1
	 */
	public static List<Repeat> within(String text, int minRepeat) {
		if (minRepeat < 1) {
			throw new IllegalArgumentException("a repeat has a token at least: " + minRepeat);
		}
		return within(text, ExactTokens.cut(text), minRepeat);
	}

	/** The repeats inside a text that has been cut up already. */
	static List<Repeat> within(String text, HashedTokens tokens, int minRepeat) {
		int[] runs = runs(tokens, minRepeat);
		List<Repeat> repeats = new ArrayList<>();
		for (int i = 0; i < runs.length; i += 3) {
			int earlier = runs[i];
			int later = runs[i + 1];
			int run = runs[i + 2];
			var words = new AlignedSpan(tokens.span(earlier, earlier + run), tokens.span(later, later + run));
			repeats.add(new Repeat(words, run, Verbatim.of(text, tokens, earlier, later, run, minRepeat)));
		}
		return repeats;
	}

	/** The repeats inside a text: earlier first token, later first token and number of tokens, in turn. */
	private static int[] runs(HashedTokens tokens, int minRepeat) {
		int[] symbols = symbols(tokens);
		int[] found = NONE;
		int count = 0;
		var factors = new SuffixAutomaton(symbols);
		int at = 0;
		while (at < symbols.length) {
			int state = SuffixAutomaton.START;
			int run = 0;
			while (at + run < symbols.length) {
				int next = factors.next(state, symbols[at + run]);
				if (next == SuffixAutomaton.NONE || factors.firstEnd(next) >= at) {
					break;
				}
				state = next;
				run++;
			}
			if (run >= minRepeat) {
				if (count == found.length) {
					found = Arrays.copyOf(found, Math.max(6, 2 * count));
				}
				found[count++] = factors.firstEnd(state) + 1 - run;
				found[count++] = at;
				found[count++] = run;
			}
			at += run >= minRepeat ? run : 1;
		}
		return count == found.length ? found : Arrays.copyOf(found, count);
	}

	private static int[] symbols(HashedTokens tokens) {
		Map<Long, Integer> numbers = new HashMap<>();
		int[] symbols = new int[tokens.count()];
		for (int i = 0; i < symbols.length; i++) {
			Integer number = numbers.putIfAbsent(tokens.hash(i), numbers.size());
			symbols[i] = number == null ? numbers.size() - 1 : number;
		}
		return symbols;
	}
}
