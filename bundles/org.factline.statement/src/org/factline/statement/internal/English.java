package org.factline.statement.internal;

import java.util.List;

/** What English writes with a hyphen. */
final class English {

	private static final List<String> ONES = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
	private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

	private English() {
	}

	/** The value of "five" and "twenty"; -1 of other words. */
	static int digit(String word) {
		int ten = TENS.indexOf(word);
		return ten >= 0 ? 20 + 10 * ten : ONES.indexOf(word);
	}
}
