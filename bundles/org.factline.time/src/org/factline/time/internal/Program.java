package org.factline.time.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rules as one automaton without cycles: states, each with an operation. Every rule has an entry of its own.
 */
final class Program {

	/** Takes a word of class {@code a} and notes its value in slot {@code b} (or none, -1). */
	static final byte TAKE = 0;
	/** Goes on at {@code next} and at {@code a}. */
	static final byte SPLIT = 1;
	/** Goes on where no space stands before the next token. */
	static final byte TIGHT = 2;
	/** Notes value {@code b} in slot {@code a}. */
	static final byte SET = 3;
	static final byte OPEN = 4;
	static final byte CLOSE = 5;
	/** Goes on where the next token has class {@code a}, or has it not; likewise the token before. */
	static final byte NEXT_IS = 6;
	static final byte NEXT_NOT = 7;
	static final byte PREVIOUS_IS = 8;
	static final byte PREVIOUS_NOT = 9;
	static final byte ACCEPT = 10;
	/** Goes on. */
	static final byte JUMP = 11;

	/** What a rule makes of a match. */
	record Rule(String kind, String source) {
	}

	private byte[] op = new byte[1024];
	private int[] a = new int[1024];
	private int[] b = new int[1024];
	private int[] next = new int[1024];
	private int size;
	private final List<Rule> rules = new ArrayList<>();
	private final List<Integer> entries = new ArrayList<>();

	int add(byte operation, int first, int other, int target) {
		if (size == op.length) {
			op = Arrays.copyOf(op, size * 2);
			a = Arrays.copyOf(a, size * 2);
			b = Arrays.copyOf(b, size * 2);
			next = Arrays.copyOf(next, size * 2);
		}
		op[size] = operation;
		a[size] = first;
		b[size] = other;
		next[size] = target;
		return size++;
	}

	/** Adds a rule that begins at a state; the state ACCEPT of it has the rule's number. */
	int addRule(Rule rule) {
		rules.add(rule);
		entries.add(Integer.valueOf(-1));
		return rules.size() - 1;
	}

	void setEntry(int rule, int state) {
		entries.set(rule, Integer.valueOf(state));
	}

	int size() {
		return size;
	}

	byte op(int state) {
		return op[state];
	}

	int a(int state) {
		return a[state];
	}

	int b(int state) {
		return b[state];
	}

	int next(int state) {
		return next[state];
	}

	Rule rule(int number) {
		return rules.get(number);
	}

	int rules() {
		return rules.size();
	}

	int entry(int rule) {
		return entries.get(rule).intValue();
	}
}
