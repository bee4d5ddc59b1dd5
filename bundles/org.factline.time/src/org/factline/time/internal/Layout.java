package org.factline.time.internal;

import java.util.List;

import org.factline.text.Span;

/** Where on the page something stands: alone on its line, between the bars of a list, in a piece of furniture. */
final class Layout {

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
		return standsAlone(from, to) || isBar(from - 1) && isEdge(to) || isBar(to) && isEdge(from - 1);
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
