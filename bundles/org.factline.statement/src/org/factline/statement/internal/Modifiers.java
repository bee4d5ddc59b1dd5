package org.factline.statement.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.statement.Figure.Approximation;
import org.factline.statement.Figure.Change;
import org.factline.statement.internal.Lexicon.Member;

/** What the words round a figure make of it: how exact, level or change, what became of the counted. */
final class Modifiers {

	private static final int LONGEST_PHRASE = 4;

	private final Doc doc;

	Modifiers(Doc doc) {
		this.doc = doc;
	}

	/** How exact a figure from one token to before another says to be. */
	Approximation approximation(int from, int to) {
		Member before = endingAt(from, Category.APPROX);
		if (before != null) {
			return approximation(before.value());
		}
		if (doc.is(to, "lebih") && !doc.is(to + 1, "dari") || doc.is(to, "atau") && doc.is(to + 1, "lebih") || doc.is(to, "or") && doc.is(to + 1, "more")) {
			return Approximation.MORE_THAN;
		}
		return Approximation.EXACT;
	}

	private static Approximation approximation(String value) {
		return switch (value) {
		case "about" -> Approximation.ABOUT;
		case "almost" -> Approximation.ALMOST;
		case "at least" -> Approximation.AT_LEAST;
		case "at most" -> Approximation.AT_MOST;
		case "more than" -> Approximation.MORE_THAN;
		default -> Approximation.LESS_THAN;
		};
	}

	/** The word or phrase of a category that ends right before a token. */
	private @Nullable Member endingAt(int token, Category category) {
		Member found = null;
		for (int length = 1; length <= LONGEST_PHRASE && doc.together(token - length, token); length++) {
			Member member = doc.match(token - length, category);
			found = member != null && member.length() == length ? member : found;
		}
		return found;
	}

	/** Whether a bare number follows a word that leads to one: "sebesar", "mencapai", "indeks". */
	boolean isLed(int token) {
		return endingAt(token, Category.BY) != null || endingAt(token, Category.REACHING) != null || endingAt(token, Category.INDEX) != null
				|| endingAt(token, Category.APPROX) != null;
	}

	/** Whether words before it in its sentence speak of rising and falling. */
	boolean isCompared(int token) {
		for (int at = token - 1; at > token - 12 && doc.together(at, token); at--) {
			if (doc.is(at, Category.RISE) || doc.is(at, Category.FALL) || doc.is(at, Category.INDEX)) {
				return true;
			}
		}
		return false;
	}

	/** "naik 0,4 persen" is a change, "naik menjadi 5,25 persen" a level. */
	Change change(int from) {
		for (int at = from - 1; at >= from - 5 && doc.together(at, from); at--) {
			if (doc.is(at, Category.REACHING)) {
				return Change.LEVEL;
			}
			if (doc.is(at, Category.RISE)) {
				return Change.RISE;
			}
			if (doc.is(at, Category.FALL)) {
				return Change.FALL;
			}
			if (!doc.is(at, Category.BY) && !doc.is(at, Category.APPROX) && !doc.is(at, Category.POINTS) && !doc.isNumber(at)
					&& !doc.is(at, "atau") && !doc.is(at, "or")) {
				return Change.LEVEL;
			}
		}
		return Change.LEVEL;
	}

	/** dead, injured …: the nearest word behind it in its clause, else right before it. */
	String condition(int from, int to) {
		for (int at = from; at < to + 4 && doc.together(from, at) && !(at >= to && (doc.isSign(at, ',') || doc.is(at, "dan") || doc.is(at, "and"))); at++) {
			String value = doc.value(at, Category.CONDITION);
			if (!value.isEmpty()) {
				return value;
			}
		}
		for (int at = from - 1; at >= from - 3 && doc.together(at, from) && !doc.isSign(at, ','); at--) {
			String value = doc.value(at, Category.CONDITION);
			if (!value.isEmpty()) {
				return value;
			}
		}
		return "";
	}
}
