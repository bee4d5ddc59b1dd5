package org.factline.time.internal;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers for the names of word classes. Names that begin with an apostrophe are single words or signs; the first ones
 * are classes of digits, which no word list has.
 */
final class Symbols {

	/** A line or paragraph ends. */
	static final int BREAK = 0;
	/** One or two digits. */
	static final int N2 = 1;
	/** 1 to 31. */
	static final int DAY = 2;
	/** 1 to 12. */
	static final int MONTH = 3;
	/** 0 to 24, one or two digits. */
	static final int HOUR = 4;
	/** 00 to 59, two digits. */
	static final int MINUTE = 5;
	/** Two digits. */
	static final int YY = 6;
	/** Four digits, 1000 to 2199. */
	static final int YEAR = 7;
	/** Four digits. */
	static final int Y4 = 8;
	/** Three digits. */
	static final int N3 = 9;
	/** Up to nine digits. */
	static final int INTEGER = 10;
	/** Up to nine digits, or a number in words. */
	static final int NUMBER = 11;
	/** A number in words. */
	static final int SPELLED = 12;
	/** A word that begins with a capital letter, whatever it is. */
	static final int CAPITAL = 13;
	/** Any word. */
	static final int WORD = 14;
	/** The text begins or ends, or a line, or a cell between bars. */
	static final int BORDER = 15;
	/** Four digits, 1900 to 2049. */
	static final int CURRENT_YEAR = 16;
	static final int FIRST_NAMED = 17;

	private final Map<String, Integer> ids = new HashMap<>();

	Symbols() {
		String[] fixed = { "br", "n2", "dd", "mm", "hh", "mi", "yy", "year", "y4", "n3", "int", "num", "spelled", "capital",
				"word", "border", "cyear" };
		for (int i = 0; i < fixed.length; i++) {
			ids.put(fixed[i], Integer.valueOf(i));
		}
	}

	int id(String name) {
		return ids.computeIfAbsent(name, key -> Integer.valueOf(ids.size())).intValue();
	}

	boolean knows(String name) {
		return ids.containsKey(name);
	}

	int size() {
		return ids.size();
	}
}
