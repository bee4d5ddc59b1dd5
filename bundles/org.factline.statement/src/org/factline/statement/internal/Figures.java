package org.factline.statement.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.statement.Figure;
import org.factline.statement.Figure.Approximation;
import org.factline.statement.Figure.Kind;
import org.factline.statement.Figure.RangeEnd;
import org.factline.statement.internal.Lexicon.Member;
import org.factline.statement.internal.Numbers.Number;

/** Finds the quantities: number, unit, how exact, level or change. */
final class Figures {

	private final Doc doc;
	private final boolean[] taken;
	private final Numbers numbers;
	private final Units units;
	private final Modifiers modifiers;
	private final List<Figure> found = new ArrayList<>();

	Figures(Doc doc, boolean[] taken) {
		this.doc = doc;
		this.taken = taken;
		this.numbers = new Numbers(doc);
		this.units = new Units(doc);
		this.modifiers = new Modifiers(doc);
	}

	List<Figure> read() {
		for (int token = 0; token < doc.count; token++) {
			if (!taken[token]) {
				token = Math.max(token, at(token) - 1);
			}
		}
		return found;
	}

	/** Behind what was read at a token; the token where that is nothing. */
	private int at(int token) {
		if (doc.isTime(token)) {
			return age(token);
		}
		if (isBareAge(token)) {
			Number years = numbers.read(token);
			if (years != null) {
				add(token, years, new Unit(Kind.AGE, "tahun", "", token + 1), years.low(), years.high(), RangeEnd.NONE);
				return token + 1;
			}
		}
		int money = units.currencyBefore(token);
		int from = money > 0 ? token + money : token;
		Number number = from < doc.count && doc.together(token, from) && !doc.isTime(from) && !taken[from] ? numbers.read(from) : null;
		if (number == null || money > 0 && doc.kind[from] != Doc.NUMBER && !number.words()) {
			return token;
		}
		String currency = money > 0 ? units.currency(token) : "";
		number = units.moneyMagnitude(number, currency);
		int score = score(token, number);
		if (score > token) {
			return score;
		}
		int range = range(token, number, currency);
		return range > token ? range : single(token, number, currency);
	}

	/** Two digits in brackets or commas behind a name: "Surya (40)", "Karen Holt, 40, was". */
	private boolean isBareAge(int token) {
		boolean digits = doc.isNumber(token) && doc.end[token] - doc.begin[token] == 2 && doc.isCapital(token - 2) && doc.together(token - 2, token + 1);
		return digits && (doc.isSign(token - 1, '(') && doc.isSign(token + 1, ')')
				|| doc.isSign(token - 1, ',') && doc.isSign(token + 1, ',') && !doc.isNumber(token + 2));
	}

	private int single(int token, Number number, String currency) {
		Unit unit = units.behind(number, currency);
		if (unit == null || isArticle(token, number, unit)) {
			return number.to();
		}
		if (unit.kind() == Kind.RANK || isCounted(token, number, unit)) {
			add(token, number, unit, number.low(), number.high(), RangeEnd.NONE);
		}
		return Math.max(number.to(), unit.to());
	}

	// Rp90–100 juta; dua hingga tiga orang; 20 ribu sampai 30 ribu
	private int range(int token, Number first, String currency) {
		int to = first.to();
		Member word = doc.match(to, Category.TO);
		if (word == null || first.isVague() || doc.is(to, "to") && currency.isEmpty() && !doc.isNumber(to + 1) && !doc.is(to + 1, Category.NUMERAL)) {
			return token;
		}
		int from = to + word.length();
		int money = units.currencyBefore(from);
		int digits = from + money;
		Number second = digits < doc.count && doc.together(token, digits) && !doc.isTime(digits) && !taken[digits] ? numbers.read(digits) : null;
		if (second == null || second.isVague()) {
			return token;
		}
		String common = currency.isEmpty() && money > 0 ? units.currency(from) : currency;
		second = units.moneyMagnitude(second, common);
		Unit unit = units.behind(second, common);
		Unit own = units.behind(first, currency);
		if (unit == null || own != null && !own.name().equals(unit.name()) && !own.name().isEmpty()) {
			return token;
		}
		Number begin = first.magnitude() == 0 && second.magnitude() > 0 && !first.words() && isSmaller(first, second)
				? first.times(second.magnitude()) : first;
		if (begin.value().compareTo(second.value()) >= 0) {
			return token;
		}
		add(token, begin, new Unit(unit.kind(), unit.name(), unit.noun(), begin.to()), begin.value(), second.value(), RangeEnd.BEGIN);
		add(money > 0 ? from : digits, second, unit, begin.value(), second.value(), RangeEnd.END);
		return Math.max(second.to(), unit.to());
	}

	private static boolean isSmaller(Number first, Number second) {
		return first.value().scaleByPowerOfTen(second.magnitude()).compareTo(second.value()) < 0;
	}

	// menang 2-1
	private int score(int token, Number number) {
		int to = number.to();
		if (number.to() != token + 1 || !doc.isNumber(token) || !doc.isSign(to, '-') || !doc.isTight(to) || !doc.isNumber(to + 1)
				|| !doc.isTight(to + 1) || doc.end[to + 1] - doc.begin[to + 1] > 2 || doc.end[token] - doc.begin[token] > 2) {
			return token;
		}
		Number other = numbers.read(to + 1);
		Unit unit = other == null ? null : units.behind(other, "");
		if (other == null || unit != null && !unit.name().isEmpty() || other.magnitude() > 0) {
			return token;
		}
		BigDecimal value = number.value();
		found.add(new Figure(doc.begin[token], doc.end[to + 1], doc.textOf(token, to + 2), Kind.SCORE, value, value, other.value(), "", "",
				Approximation.EXACT, Figure.Change.LEVEL, "", "", RangeEnd.NONE));
		return to + 2;
	}

	/** "40 tahun", which the reader of times takes for a duration; whose age it is the names tell. */
	private int age(int token) {
		int to = token;
		while (to < doc.count && doc.time[to] == doc.time[token]) {
			to++;
		}
		int from = token;
		while (from < to && !doc.isNumber(from) && !doc.is(from, Category.NUMERAL)) {
			from++;
		}
		Number number = from < to && isAge(token, to) ? untimed(from) : null;
		if (number != null && number.value().signum() > 0 && number.value().intValue() < 130) {
			add(token, new Number(number.value(), number.low(), number.high(), 0, from, to, false, false), new Unit(Kind.AGE, "tahun", "", to),
					number.low(), number.high(), RangeEnd.NONE);
		}
		return to;
	}

	private @Nullable Number untimed(int token) {
		int keep = doc.time[token];
		int at = token;
		while (at < doc.count && doc.time[at] == keep) {
			doc.time[at++] = -1;
		}
		Number number = numbers.read(token);
		for (int i = token; i < at; i++) {
			doc.time[i] = keep;
		}
		return number;
	}

	/** Whether a duration in years is somebody's age: behind "berusia", in brackets or commas behind a name, "years old". */
	private boolean isAge(int from, int to) {
		boolean years = false;
		for (int token = from; token < to; token++) {
			years |= doc.is(token, Category.YEARS) || doc.is(token, "old") || doc.lower[token].endsWith("-year-old");
		}
		boolean old = doc.is(to - 1, "old") || doc.is(to, "old") || doc.is(to - 1, "year-old") || doc.is(to - 1, "years-old");
		boolean apposition = (doc.isSign(from - 1, '(') && doc.isSign(to, ')') || doc.isSign(from - 1, ',') && doc.isSign(to, ','))
				&& doc.isCapital(from - 2);
		return years && (doc.is(from - 1, Category.AGED) || old || apposition);
	}

	/** "satu" as an article counts nothing: "salah satu", "satu sama lain". */
	private boolean isArticle(int token, Number number, Unit unit) {
		if (number.to() != token + 1 || !(doc.is(token, "satu") || doc.is(token, "one"))) {
			return false;
		}
		return doc.is(token - 1, "salah") || unit.name().isEmpty() || doc.is(token - 1, "menjadi") || doc.is(token - 1, "per")
				|| doc.is(token, "one") && !doc.is(number.to(), Category.PERSON_NOUN) && !doc.is(number.to(), Category.UNIT);
	}

	/** Whether a bare number is a figure: with a magnitude, behind "sebesar" or "indeks", before "tewas". */
	private boolean isCounted(int token, Number number, Unit unit) {
		if (!unit.name().isEmpty()) {
			return true;
		}
		if (doc.isSign(token - 1, '(') && doc.isSign(number.to(), ')') || doc.isSign(token - 1, '-') || doc.isSign(number.to(), '-')
				|| doc.isSign(token - 1, '/') || doc.isSign(number.to(), '/')) {
			return false;
		}
		boolean big = number.magnitude() >= 3 || number.isVague() && !number.words();
		return big || doc.is(number.to(), Category.CONDITION) || modifiers.isLed(token) || isDecimal(token);
	}

	private boolean isDecimal(int token) {
		String digits = doc.lower[token];
		return doc.isNumber(token) && (digits.indexOf(',') > 0 || digits.indexOf('.') > 0) && modifiers.isCompared(token);
	}

	private void add(int from, Number number, Unit unit, BigDecimal low, BigDecimal high, RangeEnd range) {
		int to = Math.max(number.to(), unit.to());
		int begin = unit.kind() == Kind.AGE ? number.from() : from;
		boolean minus = doc.isSign(begin - 1, '-') && doc.isTight(begin) && !doc.isTight(begin - 1) && doc.isNumber(begin);
		BigDecimal value = plain(minus ? number.value().negate() : number.value());
		Approximation approx = number.about() ? Approximation.ABOUT : modifiers.approximation(begin, to);
		int first = minus ? begin - 1 : begin;
		found.add(new Figure(doc.begin[first], doc.end[to - 1], doc.textOf(first, to), unit.kind(), value, minus ? value : plain(low),
				minus ? value : plain(high), unit.name(), unit.noun(), approx, modifiers.change(begin), modifiers.condition(begin, to), "", range));
	}

	private static BigDecimal plain(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}
}
