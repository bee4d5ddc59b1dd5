package org.factline.reuse;

import java.util.Arrays;

/**
 * The smallest automaton that reads every factor of a sequence, and where each factor first ends: Blumer et al. (1985), "The
 * smallest automaton recognizing the subwords of a text". It is built in linear time and space whatever the sequence looks
 * like; this is why a word repeated a million times costs no more than a million words.
 */
final class SuffixAutomaton {

	private static final int NONE = -1;

	private final int[] length;
	private final int[] link;
	private final int[] firstEnd;
	private int states = 1;
	private int last;

	/** The newest edge out of each state; the older ones follow through {@link #edgeBefore}. */
	private final int[] newestEdge;
	private int[] edgeBefore = new int[16];
	private int[] edgeSymbol = new int[16];
	private int[] edgeSource = new int[16];
	private int[] edgeTarget = new int[16];
	private int edges;
	/** Open addressing over (state, symbol): number of the edge plus one. */
	private int[] slots = new int[64];

	/** The automaton of a sequence of symbols. */
	SuffixAutomaton(int[] symbols) {
		int most = Math.max(1, 2 * symbols.length);
		length = new int[most];
		link = new int[most];
		firstEnd = new int[most];
		newestEdge = new int[most];
		Arrays.fill(newestEdge, NONE);
		link[0] = NONE;
		firstEnd[0] = NONE;
		for (int i = 0; i < symbols.length; i++) {
			append(symbols[i], i);
		}
	}

	/** The state that reads nothing. */
	static int start() {
		return 0;
	}

	/** The state behind a symbol; the symbol must go on from here somewhere in the sequence. */
	int next(int state, int symbol) {
		return edgeTarget[find(state, symbol)];
	}

	/** Index of the last symbol of the first occurrence of what leads to a state. */
	int firstEnd(int state) {
		return firstEnd[state];
	}

	private void append(int symbol, int index) {
		int added = newState(length[last] + 1, index);
		int state = last;
		int edge = NONE;
		while (state != NONE && (edge = find(state, symbol)) == NONE) {
			addEdge(state, symbol, added);
			state = link[state];
		}
		last = added;
		if (state == NONE) {
			link[added] = 0;
			return;
		}
		int target = edgeTarget[edge];
		if (length[state] + 1 == length[target]) {
			link[added] = target;
			return;
		}
		int copy = newState(length[state] + 1, firstEnd[target]);
		for (int e = newestEdge[target]; e != NONE; e = edgeBefore[e]) {
			addEdge(copy, edgeSymbol[e], edgeTarget[e]);
		}
		link[copy] = link[target];
		link[target] = copy;
		link[added] = copy;
		while (state != NONE && (edge = find(state, symbol)) != NONE && edgeTarget[edge] == target) {
			edgeTarget[edge] = copy;
			state = link[state];
		}
	}

	private int newState(int longest, int end) {
		length[states] = longest;
		firstEnd[states] = end;
		return states++;
	}

	private int find(int state, int symbol) {
		int mask = slots.length - 1;
		for (int slot = slot(state, symbol) & mask;; slot = slot + 1 & mask) {
			int edge = slots[slot] - 1;
			if (edge < 0) {
				return NONE;
			}
			if (edgeSource[edge] == state && edgeSymbol[edge] == symbol) {
				return edge;
			}
		}
	}

	private void addEdge(int source, int symbol, int target) {
		if (edges == edgeSource.length) {
			int more = edges * 2;
			edgeBefore = Arrays.copyOf(edgeBefore, more);
			edgeSymbol = Arrays.copyOf(edgeSymbol, more);
			edgeSource = Arrays.copyOf(edgeSource, more);
			edgeTarget = Arrays.copyOf(edgeTarget, more);
			slots = new int[more * 4];
			for (int edge = 0; edge < edges; edge++) {
				occupy(edge);
			}
		}
		edgeBefore[edges] = newestEdge[source];
		edgeSymbol[edges] = symbol;
		edgeSource[edges] = source;
		edgeTarget[edges] = target;
		newestEdge[source] = edges;
		occupy(edges++);
	}

	private void occupy(int edge) {
		int mask = slots.length - 1;
		int slot = slot(edgeSource[edge], edgeSymbol[edge]) & mask;
		while (slots[slot] != 0) {
			slot = slot + 1 & mask;
		}
		slots[slot] = edge + 1;
	}

	private static int slot(int state, int symbol) {
		long mixed = (state * 0x9E3779B97F4A7C15L + symbol) * 0xD6E8FEB86659FD93L;
		return (int) (mixed >>> 33);
	}
}
