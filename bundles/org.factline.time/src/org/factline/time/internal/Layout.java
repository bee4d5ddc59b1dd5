package org.factline.time.internal;

import java.util.List;

import org.factline.text.Span;

/** Where on the page something stands: alone on its line, between the bars of a list, in a piece of furniture. */
final class Layout {

	/** Tokens that a label or a dateline has at most before its date. */
	private static final int LABEL = 6;
	private static final int DATELINE = 9;
	private static final int SLOGAN = 14;

	private final Tokens tokens;
	private final List<Span> furniture;

	Layout(Tokens tokens, List<Span> furniture) {
		this.tokens = tokens;
		this.furniture = furniture;
	}

	/** Whether nothing else stands on the line, but perhaps brackets and bullets. */
	boolean standsAlone(int from, int to) {
		return isEdge(skip(from - 1, -1)) && isEdge(skip(to, 1));
	}

	/** Whether the line is the whole text. */
	boolean isWholeText(int from, int to) {
		return skip(from - 1, -1) < 0 && skip(to, 1) >= tokens.count;
	}

	/** Whether an age stands as pages print it beside their lists: alone, or beside a bar or bullet. */
	boolean isFurniture(int from, int to) {
		if (isWholeText(from, to)) {
			return false;
		}
		int begin = tokens.begin[from];
		for (Span span : furniture) {
			if (span.contains(begin)) {
				return true;
			}
		}
		boolean begins = isBar(from - 1) || isEdge(from - 1);
		boolean ends = isBar(to) || isEdge(to);
		return standsAlone(from, to) || begins && ends || ends && followsLabel(from);
	}

	/** Whether the line begins with a label of a few words and a dash: "POLITIK - 2 jam lalu". */
	private boolean followsLabel(int from) {
		return isDash(from - 1) && isLabel(from - 2, LABEL);
	}

	/** Whether the line begins with a place, this date and a dash: "BANDUNG, 3 Maret 2031 (Warta) - Hujan ...". */
	boolean isDateline(int from, int to) {
		return from > 0 && tokens.kind[from - 1] == Tokens.SIGN && isLabel(from - 1, DATELINE) && opensText(to);
	}

	/** Whether the line is a name or slogan, a dash and this: "Warta.com - 10/03/2031, 14:05 WIB". */
	boolean endsNamedLine(int from, int to) {
		int at = from - 2;
		while (from - at <= SLOGAN && !isEdge(at)) {
			at--;
		}
		return isEdge(to) && (isDash(from - 1) || isBar(from - 1)) && isEdge(at);
	}

	private boolean isDash(int token) {
		return tokens.isSign(token, '-') && !tokens.tight[token];
	}

	/** Whether the line, up to a token, has only names and signs. */
	private boolean isLabel(int last, int most) {
		boolean name = false;
		int at = last;
		for (; last - at < most && !isEdge(at); at--) {
			boolean capital = tokens.isCapital(at);
			if (tokens.kind[at] == Tokens.WORD ? !capital && !tokens.isSign(at - 1, '.') : tokens.kind[at] != Tokens.SIGN) {
				return false;
			}
			name |= capital;
		}
		return name && isEdge(at);
	}

	/** Whether a dash follows, perhaps behind the name of an agency in brackets. */
	private boolean opensText(int to) {
		int at = tokens.isSign(to, ')') ? to + 1 : to;
		if (tokens.isSign(at, '(') || tokens.isSign(at, '/')) {
			at++;
			while (at < tokens.count && at - to <= DATELINE && tokens.kind[at] == Tokens.WORD) {
				at++;
			}
			at += tokens.isSign(at, ')') || tokens.isSign(at, '/') ? 1 : 0;
		}
		return tokens.isSign(at, '-') && !isEdge(at + 1);
	}

	/** Whether it lies in a piece that the caller called furniture. */
	boolean isDeclaredFurniture(int offset) {
		return furniture.stream().anyMatch(span -> span.contains(offset));
	}

	private int skip(int token, int step) {
		int at = token;
		while (at >= 0 && at < tokens.count && tokens.kind[at] == Tokens.SIGN && !isBar(at) && tokens.value[at] != ':') {
			at += step;
		}
		return at;
	}

	private boolean isEdge(int token) {
		return token < 0 || token >= tokens.count || tokens.kind[token] == Tokens.BREAK;
	}

	private boolean isBar(int token) {
		return tokens.isSign(token, '|') || tokens.isSign(token, '\u2022') || tokens.isSign(token, '\u00B7');
	}
}
