package org.factline.reuse;

import java.util.ArrayList;
import java.util.List;

import org.factline.text.Span;
import org.factline.text.Tokens;

/** Cuts a run of equal tokens into the pieces where both places agree character for character. */
final class Verbatim {

	private Verbatim() {
	}

	/** The pieces of a run that have at least {@code least} tokens. */
	static List<AlignedSpan> of(String text, HashedTokens tokens, int a, int b, int run, int least) {
		List<AlignedSpan> pieces = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < run; i++) {
			boolean same = sameToken(text, tokens, a + i, b + i);
			if (same && i + 1 < run && sameGap(text, tokens, a + i, b + i)) {
				continue;
			}
			int to = same ? i + 1 : i;
			if (to - from >= least) {
				pieces.add(widened(text, tokens.span(a + from, a + to), tokens.span(b + from, b + to)));
			}
			from = i + 1;
		}
		return pieces;
	}

	private static boolean sameToken(String text, HashedTokens tokens, int a, int b) {
		return same(text, tokens.begin(a), tokens.end(a), tokens.begin(b), tokens.end(b));
	}

	/** Whether the same characters follow two tokens up to the next ones. */
	private static boolean sameGap(String text, HashedTokens tokens, int a, int b) {
		return same(text, tokens.end(a), tokens.begin(a + 1), tokens.end(b), tokens.begin(b + 1));
	}

	private static boolean same(String text, int aBegin, int aEnd, int bBegin, int bEnd) {
		return aEnd - aBegin == bEnd - bBegin && text.regionMatches(aBegin, text, bBegin, aEnd - aBegin);
	}

	/** Takes the punctuation along that hangs on both ends in both places. */
	private static AlignedSpan widened(String text, Span a, Span b) {
		int before = 0;
		while (before < a.begin() && b.begin() - before > a.end() && opens(text.charAt(a.begin() - before - 1))
				&& text.charAt(a.begin() - before - 1) == text.charAt(b.begin() - before - 1)) {
			before++;
		}
		int behind = 0;
		while (b.end() + behind < text.length() && a.end() + behind < b.begin() - before
				&& closes(text.charAt(a.end() + behind))
				&& text.charAt(a.end() + behind) == text.charAt(b.end() + behind)) {
			behind++;
		}
		return new AlignedSpan(new Span(a.begin() - before, a.end() + behind),
				new Span(b.begin() - before, b.end() + behind));
	}

	/** Whether a character before a word belongs to it: a quotation mark or bracket that opens. */
	private static boolean opens(char character) {
		return switch (Character.getType(character)) {
		case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
		default -> character == '"' || character == '\'';
		};
	}

	/** Whether a character behind a word belongs to it: any that is neither white space, part of a word, nor opens. */
	private static boolean closes(char character) {
		int type = Character.getType(character);
		return type != Character.START_PUNCTUATION && type != Character.INITIAL_QUOTE_PUNCTUATION
				&& !Character.isWhitespace(character) && !Character.isSpaceChar(character)
				&& !Character.isSurrogate(character) && !Tokens.isWordCharacter(character);
	}
}
