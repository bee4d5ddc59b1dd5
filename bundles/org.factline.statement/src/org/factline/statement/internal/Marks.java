package org.factline.statement.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks. Which one opens and which closes the white space round it tells, for newspapers mix their
 * shapes; one that is never closed is cut before its attribution, else at the end of its paragraph.
 */
final class Marks {

	private static final int LONGEST = 4000;

	/** What stands between two marks: offsets without them; tokens open (the mark) and close (the mark, or behind the last token). */
	record Pair(int open, int close, int begin, int end, boolean marked) {
	}

	private final Doc doc;
	private final List<Pair> pairs = new ArrayList<>();

	Marks(Doc doc) {
		this.doc = doc;
	}

	List<Pair> read() {
		int open = -1;
		for (int token = 0; token < doc.count; token++) {
			if (open >= 0 && doc.begin[token] - doc.begin[open] > LONGEST) {
				cut(open, token);
				open = -1;
			}
			if (doc.kind[token] != Doc.MARK) {
				continue;
			}
			if (open < 0) {
				open = opens(token) ? token : -1;
			} else if (closes(open, token)) {
				close(open, token);
				open = -1;
			} else if (isNested(open, token)) {
				token = nextMark(token);
			} else {
				cut(open, token);
				open = token;
			}
		}
		if (open >= 0) {
			cut(open, doc.count);
		}
		return pairs;
	}

	private boolean spaceBefore(int token) {
		int at = doc.begin[token];
		return at == 0 || Tokenizer.isSpace(doc.text.charAt(at - 1)) || "([-\u2013\u2014/".indexOf(doc.text.charAt(at - 1)) >= 0;
	}

	private boolean spaceBehind(int token) {
		int at = doc.end[token];
		return at >= doc.text.length() || Tokenizer.isSpace(doc.text.charAt(at)) || ".,;:!?)]-\u2013\u2014".indexOf(doc.text.charAt(at)) >= 0;
	}

	private boolean opens(int token) {
		if (spaceBefore(token) && spaceBehind(token)) {
			boolean strayEnd = doc.startsParagraph(token) && doc.isWord(token + 1) && !doc.isCapital(token + 1);
			return !strayEnd && doc.together(token, token + 1);
		}
		return !(!spaceBefore(token) && spaceBehind(token));
	}

	private boolean closes(int open, int token) {
		boolean closing = !spaceBefore(token) && spaceBehind(token);
		if (doc.paragraph[token] != doc.paragraph[open]) {
			return doc.paragraph[token] == doc.paragraph[open] + 1
					&& (doc.startsParagraph(token) ? spaceBehind(token) : closing);
		}
		return closing || spaceBefore(token) == spaceBehind(token);
	}

	/** A pair inside a quotation whose own closing mark follows in the paragraph: three marks, the last two closing. */
	private boolean isNested(int open, int token) {
		int second = nextMark(token);
		int third = second < 0 ? -1 : nextMark(second);
		return doc.paragraph[token] == doc.paragraph[open] && third > 0 && doc.paragraph[third] == doc.paragraph[open] && isClosing(second)
				&& isClosing(third);
	}

	private boolean isClosing(int token) {
		return !spaceBefore(token) && spaceBehind(token);
	}

	private int nextMark(int token) {
		for (int at = token + 1; at < doc.count && doc.begin[at] - doc.begin[token] < LONGEST; at++) {
			if (doc.kind[at] == Doc.MARK) {
				return at;
			}
		}
		return -1;
	}

	private void close(int open, int close) {
		add(open, close, true);
	}

	/** Where an unclosed quotation ends: before ", kata Budi", else with its paragraph, at the latest before a token. */
	private void cut(int open, int before) {
		int end = open + 1;
		while (end < before && doc.paragraph[end] == doc.paragraph[open]) {
			if (doc.isSign(end, ',') && isAttribution(end + 1) && end > open + 2) {
				end++;
				break;
			}
			end++;
		}
		add(open, end, false);
	}

	private boolean isAttribution(int token) {
		return doc.is(token, Category.SAID) || doc.isWord(token) && Attributions.nya(doc, token) > 0;
	}

	private void add(int open, int close, boolean marked) {
		if (close <= open + 1) {
			return;
		}
		int begin = doc.begin[open + 1];
		int end = doc.end[close - 1];
		pairs.add(new Pair(open, close, begin, end, marked));
		for (int token = open; token <= close && token < doc.count; token++) {
			doc.quoted[token] = token < close || marked;
		}
	}
}
