package org.factline.statement.internal;

import java.util.ArrayList;
import java.util.List;

import org.factline.statement.Cue;
import org.factline.statement.internal.Lexicon.Member;
import org.factline.text.Span;

/** Finds words of negation and modality, each with the clause that it holds for. */
final class CueFinder {

	private static final int LONGEST_CLAUSE = 60;

	private final Doc doc;

	CueFinder(Doc doc) {
		this.doc = doc;
	}

	List<Cue> read() {
		List<Cue> found = new ArrayList<>();
		for (int token = 0; token < doc.count; token++) {
			if (doc.entry[token] == null || doc.isTime(token)) {
				continue;
			}
			int none = doc.length(token, Category.NO_CUE);
			if (none > 0) {
				token += none - 1;
				continue;
			}
			Member cue = doc.match(token, Category.CUE);
			if (cue != null && !isAuxiliary(token, cue)) {
				Cue.Kind kind = Cue.Kind.valueOf(cue.value());
				int end = token + cue.length();
				found.add(new Cue(doc.begin[token], doc.end[end - 1], doc.textOf(token, end).toLowerCase(java.util.Locale.ROOT), kind, scope(token, kind)));
				token = end - 1;
			}
		}
		return found;
	}

	/** "kembali" and "lagi" before or behind a noun of rest; "May" the month, "mau" with a capital are no cues. */
	private boolean isAuxiliary(int token, Member cue) {
		return doc.isCapital(token) && cue.value().equals("POSSIBLE") && !doc.startsSentence(token);
	}

	/** From the begin of its clause to the end: to the right only for most, the whole clause for the others. */
	private Span scope(int token, Cue.Kind kind) {
		int from = token;
		boolean whole = kind == Cue.Kind.CANCELLED || kind == Cue.Kind.SUSPECTED || kind == Cue.Kind.AGAIN || kind == Cue.Kind.NEGATION || kind == Cue.Kind.NOT_YET
				|| kind == Cue.Kind.PLAN || kind == Cue.Kind.POSSIBLE;
		while (whole && from > 0 && token - from < LONGEST_CLAUSE && doc.together(from - 1, token) && !isBorder(from - 1)) {
			from--;
		}
		int to = token + 1;
		while (to < doc.count && to - token < LONGEST_CLAUSE && doc.together(token, to) && !isBorder(to)) {
			to++;
		}
		return new Span(doc.begin[from], doc.end[to - 1]);
	}

	private boolean isBorder(int token) {
		return doc.isMark(token) || doc.is(token, Category.CLAUSE_END) || doc.isSign(token, ',') || doc.isSign(token, ';') || doc.isSign(token, ':');
	}
}
