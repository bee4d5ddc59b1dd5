package org.factline.time.internal;

import org.factline.time.internal.Lexicon.Entry;

/** Cuts a text into tokens, looks each word up, and joins numbers in words. One pass, linear. */
final class Tokenizer {

	private static final byte LETTER = 1;
	private static final byte DIGIT = 2;
	private static final byte SPACE = 3;
	private static final byte LINE = 4;
	private static final byte[] KINDS = kinds();

	private final Lexicon lexicon;
	private final NumberWords numbers;

	Tokenizer(Lexicon lexicon, NumberWords numbers) {
		this.lexicon = lexicon;
		this.numbers = numbers;
	}

	private static byte[] kinds() {
		byte[] kinds = new byte[128];
		for (int c = 0; c < 128; c++) {
			kinds[c] = Character.isLetter(c) ? LETTER : c >= '0' && c <= '9' ? DIGIT
					: c == '\n' || c == '\r' ? LINE : c <= ' ' ? SPACE : 0;
		}
		return kinds;
	}

	private static byte kind(char c) {
		if (c < 128) {
			return KINDS[c];
		}
		return c == '\u2028' || c == '\u2029' || c == '\u0085' ? LINE
				: Character.isLetter(c) || Character.isSurrogate(c) ? LETTER
				: Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' ? SPACE : 0;
	}

	Tokens cut(String text) {
		Tokens tokens = new Tokens(text);
		int length = text.length();
		int last = 0;
		for (int at = 0; at < length;) {
			char c = text.charAt(at);
			int from = at;
			switch (kind(c)) {
			case LETTER -> {
				int hash = 0;
				do {
					hash = hash * 31 + Lexicon.fold(c);
				} while (++at < length && kind(c = text.charAt(at)) == LETTER);
				word(tokens, from, at, hash, from == last && from > 0);
				last = at;
			}
			case DIGIT -> {
				int value = 0;
				do {
					value = at - from < 9 ? value * 10 + c - '0' : value;
				} while (++at < length && kind(c = text.charAt(at)) == DIGIT);
				tokens.add(Tokens.DIGITS, from, at, value, from == last && from > 0, null);
				last = at;
			}
			case SPACE -> at++;
			case LINE -> {
				at = lineEnd(tokens, text, at);
			}
			default -> {
				char folded = Lexicon.fold(c);
				at++;
				tokens.add(Tokens.SIGN, from, at, folded, from == last && from > 0,
						lexicon.find(text, from, at, Lexicon.hash(text, from, at)));
				last = at;
			}
			}
		}
		return tokens;
	}

	private void word(Tokens tokens, int from, int to, int hash, boolean close) {
		Entry known = to - from > 24 ? null : lexicon.find(tokens.text, from, to, hash);
		if (known != null && known.numeral != 0 && numbers.join(tokens, known, from, to, close)) {
			return;
		}
		tokens.add(Tokens.WORD, from, to, 0, close, known);
	}

	/** A line that is only wrapped goes on; else an expression cannot reach across it. */
	private static int lineEnd(Tokens tokens, String text, int from) {
		int lines = 0;
		int at = from;
		for (; at < text.length(); at++) {
			char c = text.charAt(at);
			if (kind(c) == LINE) {
				lines += c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 0 : 1;
			} else if (kind(c) != SPACE) {
				break;
			}
		}
		int previous = tokens.count - 1;
		boolean goesOn = lines == 1 && at < text.length() && previous >= 0
				&& (Character.isLowerCase(text.charAt(at)) || kind(text.charAt(at)) == DIGIT && isWrapped(tokens, text, previous, from))
				&& (tokens.kind[previous] == Tokens.WORD || tokens.kind[previous] == Tokens.DIGITS || tokens.isSign(previous, ','));
		if (!goesOn) {
			tokens.add(Tokens.BREAK, from, at, 0, false, null);
		}
		return at;
	}

	/** Whether the line before is long enough to have been wrapped. */
	private static boolean isWrapped(Tokens tokens, String text, int previous, int from) {
		int begin = from - 40;
		return begin > 0 && text.lastIndexOf('\n', from - 1) < begin && tokens.kind[previous] != Tokens.DIGITS;
	}
}
