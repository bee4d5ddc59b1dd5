package org.factline.time.internal;

import org.factline.time.internal.Lexicon.Entry;

/**
 * Joins numbers in words, "dua puluh lima", "twenty-five", into one token as they come. A word is a value ({@code =}), a
 * factor ({@code *}) or an addend ({@code +}, as "belas" in "dua belas").
 */
final class NumberWords {

	private final Entry joined;

	NumberWords(Entry joined) {
		this.joined = joined;
	}

	/** Adds a word of a number to the tokens; false where it is a word of its own (a factor that follows nothing). */
	boolean join(Tokens tokens, Entry word, int from, int to, boolean close) {
		int last = tokens.count - 1;
		if (last >= 0 && tokens.isSign(last, '-') && tokens.tight[last] && close && last > 0
				&& tokens.kind[last - 1] == Tokens.SPELLED && fits(tokens, last - 1, word)) {
			tokens.count--;
			return extend(tokens, last - 1, word, to);
		}
		if (last >= 0 && tokens.kind[last] == Tokens.SPELLED && !close && fits(tokens, last, word)) {
			return extend(tokens, last, word, to);
		}
		if (word.numeral != '=') {
			return false;
		}
		tokens.add(Tokens.SPELLED, from, to, word.numeralValue, close, word);
		return true;
	}

	private boolean extend(Tokens tokens, int token, Entry word, int to) {
		int value = tokens.value[token];
		tokens.value[token] = switch (word.numeral) {
		case '*' -> multiplied(value, word.numeralValue);
		default -> value + word.numeralValue;
		};
		tokens.end[token] = to;
		tokens.entry[token] = joined;
		return true;
	}

	private static int multiplied(int value, int factor) {
		int rest = value % factor;
		return value - rest + (rest == 0 ? 1 : rest) * factor;
	}

	private static boolean fits(Tokens tokens, int token, Entry word) {
		int value = tokens.value[token];
		int number = word.numeralValue;
		return switch (word.numeral) {
		case '*' -> {
			int rest = value % number;
			yield rest > 0 && value <= 2_000_000 / number * 10 && (number >= 1000 || rest < 10 || value < 100);
		}
		case '+' -> value % 10 > 0 && value % 100 < 10;
		default -> number < 10 ? value % 10 == 0 && value % 100 != 10
				: number < 100 ? value % 100 == 0 : number < 1000 && value % 1000 == 0;
		};
	}
}
