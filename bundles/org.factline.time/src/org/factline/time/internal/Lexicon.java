package org.factline.time.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The words that a grammar knows, each with its classes, found by the folded characters of a text without making
 * strings. Words are folded by ASCII case only; one that must begin with a capital says so.
 */
final class Lexicon {

	/** What is known of a word: its classes, the value in each, and whether that needs a capital (1) or none (2). */
	static final class Entry {
		final String word;
		/** Its number among the entries. */
		final int number;
		int[] classes = {};
		int[] values = {};
		byte[] needs = {};
		/** Whether it is part of a number in words: 0 no, '=' a value, '*' a factor, '+' an addend. */
		char numeral;
		int numeralValue;

		Entry(String word, int number) {
			this.word = word;
			this.number = number;
		}

		void add(int symbol, int value, byte need) {
			for (int i = 0; i < classes.length; i++) {
				if (classes[i] == symbol && needs[i] == need) {
					return;
				}
			}
			classes = Arrays.copyOf(classes, classes.length + 1);
			values = Arrays.copyOf(values, values.length + 1);
			needs = Arrays.copyOf(needs, needs.length + 1);
			classes[classes.length - 1] = symbol;
			values[values.length - 1] = value;
			needs[needs.length - 1] = need;
		}

		/** The place of a class in the lists, or -1. */
		int find(int symbol, boolean capital) {
			for (int i = 0; i < classes.length; i++) {
				if (classes[i] == symbol && (needs[i] == 0 || needs[i] == 1 == capital)) {
					return i;
				}
			}
			return -1;
		}
	}

	private @Nullable Entry[] table = new @Nullable Entry[1024];
	private int size;

	/** The entry of a word, made where there is none. */
	Entry entry(String folded) {
		int at = place(folded, 0, folded.length(), hash(folded, 0, folded.length()));
		Entry there = table[at];
		if (there != null) {
			return there;
		}
		Entry made = new Entry(folded, size);
		table[at] = made;
		if (++size * 3 > table.length) {
			grow();
		}
		return made;
	}

	private void grow() {
		List<Entry> all = new ArrayList<>();
		for (Entry entry : table) {
			if (entry != null) {
				all.add(entry);
			}
		}
		table = new @Nullable Entry[table.length * 2];
		for (Entry entry : all) {
			table[place(entry.word, 0, entry.word.length(), hash(entry.word, 0, entry.word.length()))] = entry;
		}
	}

	int size() {
		return size;
	}

	/** The entry of the characters from begin to end, whose hash is given. */
	@Nullable Entry find(CharSequence text, int begin, int end, int hash) {
		return table[place(text, begin, end, hash)];
	}

	private int place(CharSequence text, int begin, int end, int hash) {
		int mask = table.length - 1;
		int at = (hash ^ hash >>> 15) & mask;
		for (Entry there = table[at]; there != null; there = table[at]) {
			if (same(there.word, text, begin, end)) {
				return at;
			}
			at = at + 1 & mask;
		}
		return at;
	}

	private static boolean same(String word, CharSequence text, int begin, int end) {
		if (word.length() != end - begin) {
			return false;
		}
		for (int i = begin; i < end; i++) {
			if (fold(text.charAt(i)) != word.charAt(i - begin)) {
				return false;
			}
		}
		return true;
	}

	static int hash(CharSequence text, int begin, int end) {
		int hash = 0;
		for (int i = begin; i < end; i++) {
			hash = hash * 31 + fold(text.charAt(i));
		}
		return hash;
	}

	/** Lower case of ASCII letters; the many dashes and apostrophes as one. */
	static char fold(char c) {
		if (c < 128) {
			return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '`' ? '\'' : c;
		}
		return switch (c) {
		case '\u2018', '\u2019', '\u02BC' -> '\'';
		case '\u201C', '\u201D' -> '"';
		case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
		default -> c;
		};
	}
}
