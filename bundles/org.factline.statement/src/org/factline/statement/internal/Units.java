package org.factline.statement.internal;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.statement.Figure.Kind;
import org.factline.statement.internal.Lexicon.Member;
import org.factline.statement.internal.Numbers.Number;

/** What stands round a number to say what it counts: currencies, units, per cent, counted nouns. */
final class Units {

	/** Letters that make another currency of the dollar sign: "US$", "S$". */
	private static final Set<String> DOLLARS = Set.of("us", "s", "a", "hk", "nz", "c");

	private final Doc doc;

	Units(Doc doc) {
		this.doc = doc;
	}

	/** How many tokens a currency before a number takes: "Rp", "US$", "USD", "Rp."; 0 where there is none. */
	int currencyBefore(int token) {
		if (token >= doc.count || doc.isTime(token)) {
			return 0;
		}
		if (doc.kind[token] == Doc.WORD && doc.isSign(token + 1, '$') && DOLLARS.contains(doc.lower[token]) && doc.isTight(token + 1)) {
			return 2;
		}
		if (!doc.is(token, Category.CURRENCY) || doc.kind[token] == Doc.WORD && doc.end[token] - doc.begin[token] > 3) {
			return 0;
		}
		return doc.isSign(token + 1, '.') && doc.isNumber(token + 2) ? 2 : doc.isNumber(token + 1) || doc.isWord(token + 1) ? 1 : 0;
	}

	/** The ISO 4217 code of the currency at a token. */
	String currency(int token) {
		if (doc.isSign(token + 1, '$')) {
			return switch (doc.lower[token]) {
			case "s" -> "SGD";
			case "a" -> "AUD";
			case "hk" -> "HKD";
			case "nz" -> "NZD";
			case "c" -> "CAD";
			default -> "USD";
			};
		}
		return doc.value(token, Category.CURRENCY);
	}

	/** "Rp1,5 M", "US$ 3bn". */
	Number moneyMagnitude(Number number, String currency) {
		Member member = currency.isEmpty() || number.magnitude() > 0 ? null : doc.match(number.to(), Category.MONEY_MAGNITUDE);
		if (member == null || !doc.together(number.from(), number.to())) {
			return number;
		}
		int power = Integer.parseInt(member.value());
		Number scaled = number.times(power);
		return new Number(scaled.value(), scaled.low(), scaled.high(), power, number.from(), number.to() + 1, number.about(), number.words());
	}

	/** The unit behind a number; with an empty name where there is none; null where it is no figure at all. */
	@Nullable Unit behind(Number number, String currency) {
		int to = number.to();
		if (!currency.isEmpty()) {
			return rate(currency, to);
		}
		if (!doc.together(number.from(), to) || doc.isTime(to)) {
			return ranked(number);
		}
		int at = doc.isSign(to, '(') && !doc.isNumber(to + 1) && doc.isSign(to + 2, ')') && doc.is(to + 1, Category.NUMERAL) ? to + 3 : to;
		Member member = doc.match(at, Category.CURRENCY);
		if (member != null && !doc.isNumber(at + member.length())) {
			return rate(member.value(), at + member.length());
		}
		Member points = doc.match(at, Category.POINTS);
		if (points != null) {
			return new Unit(Kind.POINTS, points.value(), "", at + points.length());
		}
		Member percent = doc.match(at, Category.PERCENT);
		if (percent != null) {
			Member both = doc.match(at + percent.length(), Category.POINTS);
			return both != null && both.value().equals("poin") ? new Unit(Kind.POINTS, "poin persen", "", at + percent.length() + 1)
					: new Unit(Kind.PERCENT, "persen", "", at + percent.length());
		}
		if (isRank(number.from())) {
			return ranked(number);
		}
		Member unit = doc.match(at, Category.UNIT);
		if (unit != null) {
			return new Unit(Kind.MEASURE, unit.value(), "", at + unit.length() + hourly(at + unit.length()));
		}
		if (doc.is(at, "kali") || doc.is(at, "times")) {
			return new Unit(Kind.TIMES, "kali", "", doc.is(at + 1, "lipat") ? at + 2 : at + 1);
		}
		Unit noun = number.magnitude() == 0 && number.value().stripTrailingZeros().scale() > 0 && !number.words() ? null : noun(at);
		return noun != null ? noun : ranked(number);
	}

	private int hourly(int token) {
		return doc.isSign(token, '/') && doc.isWord(token + 1) && doc.isTight(token) ? 2 : 0;
	}

	/** "per USD", "per kilogram" belongs to an amount of money. */
	private Unit rate(String currency, int to) {
		if (!doc.is(to, "per") && !(doc.isSign(to, '/') && doc.isWord(to + 1))) {
			return new Unit(Kind.MONEY, currency, "", to);
		}
		int at = to + 1;
		Member other = doc.match(at, Category.CURRENCY);
		if (other == null && doc.isSign(at + 1, '$')) {
			return new Unit(Kind.MONEY, currency + '/' + currency(at), "", at + 2);
		}
		Member unit = other != null ? other : doc.match(at, Category.UNIT);
		if (unit != null) {
			return new Unit(Kind.MONEY, currency + '/' + unit.value(), "", at + unit.length());
		}
		boolean named = doc.isWord(at) && !doc.isCapital(at) && !doc.isTime(at);
		return named ? new Unit(Kind.MONEY, currency + '/' + doc.lower[at], "", at + 1) : new Unit(Kind.MONEY, currency, "", to);
	}

	// peringkat 5, posisi ke-3
	private boolean isRank(int from) {
		int at = from - 1;
		while (doc.isSign(at, '-') || doc.is(at, "ke") || doc.is(at, "number")) {
			at--;
		}
		return doc.is(at, Category.RANKED) && doc.together(at, from);
	}

	private Unit ranked(Number number) {
		return isRank(number.from()) ? new Unit(Kind.RANK, "", "", number.to())
				: new Unit(isIndex(number.from()) ? Kind.MEASURE : Kind.COUNT, index(number.from()), "", number.to());
	}

	private boolean isIndex(int from) {
		return !index(from).isEmpty();
	}

	/** magnitudo 5,6: the unit stands before. */
	private String index(int from) {
		return doc.is(from - 1, "magnitudo") || doc.is(from - 1, "magnitude") || doc.is(from - 1, "bermagnitudo") ? "magnitudo" : "";
	}

	private @Nullable Unit noun(int at) {
		Member several = doc.match(at, Category.COMPOUND);
		if (several != null) {
			boolean people = doc.is(at, Category.PERSON_NOUN);
			return new Unit(Kind.COUNT, people ? "orang" : several.value(), several.value(), at + several.length());
		}
		Member person = doc.match(at, Category.PERSON_NOUN);
		if (person != null) {
			return new Unit(Kind.COUNT, "orang", doc.textOf(at, at + person.length()).toLowerCase(java.util.Locale.ROOT), at + person.length());
		}
		boolean noun = doc.isWord(at) && !doc.isCapital(at) && !doc.is(at, Category.UNCOUNTED) && !doc.is(at, Category.SMALL)
				&& !doc.is(at, Category.CONDITION) && !doc.is(at, Category.SAYS) && !doc.is(at, Category.SAID) && !Morphology.isVerb(doc.lower[at])
				&& doc.lower[at].length() > 2 && !doc.is(at, Category.APPROX) && !doc.is(at, Category.NUMERAL) && !doc.is(at, Category.MAGNITUDE);
		return noun ? new Unit(Kind.COUNT, doc.lower[at], doc.lower[at], at + 1) : null;
	}
}
