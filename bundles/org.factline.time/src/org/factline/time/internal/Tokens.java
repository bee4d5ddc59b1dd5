package org.factline.time.internal;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.time.internal.Lexicon.Entry;

/** The words, numbers and signs of a text, in order. Arrays, for the sake of speed; filled by {@link Tokenizer} only. */
final class Tokens {

	static final byte WORD = 1;
	static final byte DIGITS = 2;
	static final byte SIGN = 3;
	static final byte BREAK = 4;
	static final byte SPELLED = 5;

	final String text;
	int count;
	int[] begin = new int[256];
	int[] end = new int[256];
	/** Of digits and spelled numbers the value; of a sign its folded character. */
	int[] value = new int[256];
	byte[] kind = new byte[256];
	/** Whether nothing stands between this and the one before. */
	boolean[] tight = new boolean[256];
	@Nullable Entry[] entry = new @Nullable Entry[256];

	Tokens(String text) {
		this.text = text;
	}

	void add(byte what, int from, int to, int number, boolean close, @Nullable Entry known) {
		if (count == begin.length) {
			grow();
		}
		begin[count] = from;
		end[count] = to;
		value[count] = number;
		kind[count] = what;
		tight[count] = close;
		entry[count++] = known;
	}

	private void grow() {
		int length = count * 2;
		begin = Arrays.copyOf(begin, length);
		end = Arrays.copyOf(end, length);
		value = Arrays.copyOf(value, length);
		kind = Arrays.copyOf(kind, length);
		tight = Arrays.copyOf(tight, length);
		entry = Arrays.copyOf(entry, length);
	}

	private static final int DIGIT_KINDS = 16;
	private static final int FIRST_ENTRY = DIGIT_KINDS + 5;

	/** How many kinds of tokens there are, for a number of entries. */
	static int kinds(int entries) {
		return FIRST_ENTRY + 3 * entries;
	}

	/** The kind of a token: tokens of one kind have the same classes. */
	int kindOf(int token) {
		Entry known = entry[token];
		return switch (kind[token]) {
		case DIGITS -> digitKind(value[token], end[token] - begin[token]);
		case BREAK -> DIGIT_KINDS;
		case SPELLED -> known == null ? DIGIT_KINDS + 1 : FIRST_ENTRY + known.number * 3 + 2;
		case WORD -> (known == null ? DIGIT_KINDS + 1 : FIRST_ENTRY + known.number * 3) + (isCapital(token) ? 1 : 0);
		default -> known != null ? FIRST_ENTRY + known.number * 3
				: value[token] == '|' || value[token] == '\u2022' ? DIGIT_KINDS + 4 : DIGIT_KINDS + 3;
		};
	}

	private static int digitKind(int number, int length) {
		return switch (length) {
		case 1 -> number == 0 ? 0 : 1;
		case 2 -> number == 0 ? 2 : number <= 12 ? 3 : number <= 24 ? 4 : number <= 31 ? 5 : number <= 59 ? 6 : 7;
		case 3 -> 8;
		case 4 -> number < 1000 || number >= 2200 ? 9 : number < 1900 || number >= 2050 ? 10 : 11;
		default -> length <= 9 ? 12 : 13;
		};
	}

	/** Whether it begins with a capital letter. */
	boolean isCapital(int token) {
		return kind[token] == WORD && Character.isUpperCase(text.charAt(begin[token]));
	}

	int length(int token) {
		return end[token] - begin[token];
	}

	boolean isSign(int token, char sign) {
		return token >= 0 && token < count && kind[token] == SIGN && value[token] == sign;
	}

	/** Whether a token has a class. */
	boolean is(int token, int symbol) {
		if (token < 0 || token >= count) {
			return symbol == Symbols.BREAK || symbol == Symbols.BORDER;
		}
		switch (kind[token]) {
		case DIGITS:
			return isNumber(token, symbol);
		case BREAK:
			return symbol == Symbols.BREAK || symbol == Symbols.BORDER;
		case SPELLED:
			if (symbol == Symbols.NUMBER || symbol == Symbols.SPELLED) {
				return true;
			}
			break;
		case WORD:
			if (symbol == Symbols.WORD || symbol == Symbols.CAPITAL) {
				return symbol == Symbols.WORD || isCapital(token);
			}
			break;
		default:
			break;
		}
		if (symbol == Symbols.BORDER) {
			return isSign(token, '|') || isSign(token, '\u2022');
		}
		Entry known = entry[token];
		return known != null && known.find(symbol, isCapital(token)) >= 0;
	}

	/** The value of a class that the token has. */
	int value(int token, int symbol) {
		Entry known = entry[token];
		if (kind[token] == DIGITS || known == null || symbol == Symbols.NUMBER || symbol == Symbols.SPELLED) {
			return value[token];
		}
		int at = known.find(symbol, isCapital(token));
		return at < 0 ? 0 : known.values[at];
	}

	private boolean isNumber(int token, int symbol) {
		int number = value[token];
		int length = end[token] - begin[token];
		return switch (symbol) {
		case Symbols.N2 -> length <= 2;
		case Symbols.DAY -> length <= 2 && number >= 1 && number <= 31;
		case Symbols.MONTH -> length <= 2 && number >= 1 && number <= 12;
		case Symbols.HOUR -> length <= 2 && number <= 24;
		case Symbols.MINUTE -> length == 2 && number <= 59;
		case Symbols.YY -> length == 2;
		case Symbols.YEAR -> length == 4 && number >= 1000 && number < 2200;
		case Symbols.CURRENT_YEAR -> length == 4 && number >= 1900 && number < 2050;
		case Symbols.Y4 -> length == 4;
		case Symbols.N3 -> length == 3;
		case Symbols.INTEGER, Symbols.NUMBER -> length <= 9;
		default -> false;
		};
	}
}
