package org.factline.time.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Says quickly which rules may match at a token: a deterministic automaton made from the rules' states as texts need
 * them (Rabin and Scott 1959, lazily). It takes every look-around as fulfilled, so it says "may" a little too often and
 * never too seldom; the {@link Matcher} then runs the few rules it names. Any number of threads may ask: a state, once
 * made, does not change, and what one thread makes another may at worst make again.
 */
final class Filter {

	private static final int MOST_STATES = 6000;

	/** Program states before a token, where each token kind leads, and the rules that may end here. */
	private static final class Node {
		final int[] states;
		final int[] rules;
		final @Nullable Node[] next;

		Node(int[] states, int[] rules, int kinds) {
			this.states = states;
			this.rules = rules;
			this.next = new @Nullable Node[kinds];
		}
	}

	private record Key(int[] states, int[] rules) {

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Key key && Arrays.equals(states, key.states) && Arrays.equals(rules, key.rules);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(states);
		}
	}

	private final Program program;
	private final int kinds;
	private final Map<Key, Node> nodes = new HashMap<>();
	private final Node start;

	Filter(Program program, int kinds) {
		this.program = program;
		this.kinds = kinds;
		BitSet states = new BitSet();
		BitSet rules = new BitSet();
		for (int rule = 0; rule < program.rules(); rule++) {
			close(program.entry(rule), new BitSet(), states, rules);
		}
		start = node(states, new BitSet());
	}

	/** The rules that may match from a token on; null where too many texts have been seen to tell cheaply. */
	int @Nullable [] candidates(Tokens tokens, int token) {
		Node node = start;
		int[] found = {};
		for (int at = token; at < tokens.count; at++) {
			int kind = tokens.kindOf(at);
			Node following = node.next[kind];
			if (following == null) {
				following = make(node, kind, tokens, at);
				if (following == null) {
					return null;
				}
			}
			if (following.rules.length > 0) {
				found = found.length == 0 ? following.rules : union(found, following.rules);
			}
			if (following.states.length == 0) {
				break;
			}
			node = following;
		}
		return found;
	}

	private static int[] union(int[] some, int[] others) {
		if (Arrays.equals(some, others)) {
			return some;
		}
		BitSet all = new BitSet();
		for (int rule : some) {
			all.set(rule);
		}
		for (int rule : others) {
			all.set(rule);
		}
		return all.stream().toArray();
	}

	private synchronized @Nullable Node make(Node from, int kind, Tokens tokens, int token) {
		if (nodes.size() > MOST_STATES) {
			return null;
		}
		BitSet states = new BitSet();
		BitSet rules = new BitSet();
		BitSet seen = new BitSet();
		for (int state : from.states) {
			if (tokens.is(token, program.a(state))) {
				close(program.next(state), seen, states, rules);
			}
		}
		Node made = node(states, rules);
		from.next[kind] = made;
		return made;
	}

	private Node node(BitSet states, BitSet rules) {
		Key key = new Key(states.stream().toArray(), rules.stream().toArray());
		return nodes.computeIfAbsent(key, k -> new Node(k.states, k.rules, kinds));
	}

	private void close(int from, BitSet seen, BitSet states, BitSet rules) {
		List<Integer> pending = new ArrayList<>();
		pending.add(Integer.valueOf(from));
		while (!pending.isEmpty()) {
			int state = pending.removeLast().intValue();
			while (!seen.get(state)) {
				seen.set(state);
				byte op = program.op(state);
				if (op == Program.TAKE) {
					states.set(state);
					break;
				}
				if (op == Program.ACCEPT) {
					rules.set(program.a(state));
					break;
				}
				if (op == Program.SPLIT) {
					pending.add(Integer.valueOf(program.a(state)));
				}
				state = program.next(state);
			}
		}
	}
}
