package org.factline.statement.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.factline.statement.Identifier;
import org.factline.statement.Identifier.Kind;

/** Finds numbers that name something, before the figures are read, which leave them alone. */
final class Identifiers {

	/** So many slashes make the number of a letter or report of parts that may be anything else. */
	private static final int FEWEST_SLASHES = 3;

	private final Doc doc;
	private final boolean[] taken;
	private final List<Identifier> found = new ArrayList<>();

	Identifiers(Doc doc, boolean[] taken) {
		this.doc = doc;
		this.taken = taken;
	}

	List<Identifier> read() {
		for (int token = 0; token < doc.count; token++) {
			int to = at(token);
			if (to > token) {
				token = to - 1;
			}
		}
		return found;
	}

	/** Behind the identifier that begins at a token; the token where there is none. */
	private int at(int token) {
		if (doc.kind[token] == Doc.WORD) {
			int report = slashed(token);
			if (report > token) {
				return report;
			}
			int law = law(token);
			if (law > token) {
				return law;
			}
			if (isPlainOrdinal(token)) {
				return add(token, token + 2, Kind.ORDINAL, doc.lower[token + 1]);
			}
			int numbered = numbered(token);
			if (numbered > token) {
				return numbered;
			}
			return doc.isNumber(token + 1) && !doc.isTime(token) ? lettersAndDigits(token) : joined(token);
		}
		return token;
	}

	// LP/B/0391/IV/2019/Bareskrim
	private int slashed(int token) {
		int at = token + 1;
		boolean number = false;
		while (doc.isSign(at, '/') && doc.isTight(at) && doc.isTight(at + 1) && (doc.isNumber(at + 1) || doc.isCapital(at + 1))) {
			number |= doc.isNumber(at + 1);
			at += 2;
		}
		return doc.isAcronym(token) && number && at - token > 2 * FEWEST_SLASHES ? add(token, at, Kind.OTHER, doc.textOf(token, at)) : token;
	}

	// UU No. 12 Tahun 2011, Perppu Nomor 1/2017
	private int law(int token) {
		if (!doc.value(token, Category.NUMBERED).equals("law")) {
			return token;
		}
		boolean named = !doc.is(token, "no") && !doc.is(token, "nomor");
		int at = token + 1;
		while (doc.together(token, at) && at - token < 4 && (doc.is(at, "no") || doc.is(at, "nomor") || doc.isSign(at, '.') || doc.isCapital(at))) {
			at++;
		}
		if (!doc.isNumber(at) || !doc.together(token, at)) {
			return token;
		}
		String value = doc.lower[at++];
		if (doc.isSign(at, '/') && doc.isNumber(at + 1)) {
			value += '/' + doc.lower[at + 1];
			at += 2;
		} else if ((doc.is(at, "tahun") || doc.is(at, "of")) && doc.isNumber(at + 1)) {
			value += '/' + doc.lower[at + 1];
			at += 2;
		}
		String head = named ? doc.textOf(token, token + 1).toUpperCase(Locale.ROOT) : "NO";
		return add(token, at, named || value.indexOf('/') > 0 ? Kind.LAW : Kind.OTHER, head + ' ' + value);
	}

	// Pasal 187 ayat (2) dan 188, RT 03/RW 05, KM 36+500, kloter 12
	private int numbered(int token) {
		String kind = doc.value(token, Category.NUMBERED);
		if (kind.isEmpty() || kind.equals("law")) {
			return token;
		}
		int at = token + doc.length(token, Category.NUMBERED);
		while (doc.isSign(at, '(') || doc.isSign(at, '.') || doc.is(at, "ke") || doc.isSign(at, '-')) {
			at++;
		}
		if (kind.equals("road") && !doc.isNumber(at) || !doc.isNumber(at) || !doc.together(token, at) || doc.isTime(at)) {
			return token;
		}
		String value = doc.lower[at++];
		if (kind.equals("road")) {
			if (!doc.isSign(at, '+') && !doc.isCapital(token)) {
				return token;
			}
			if (doc.isSign(at, '+') && doc.isNumber(at + 1)) {
				value += '+' + doc.lower[at + 1];
				at += 2;
			}
		}
		at += doc.isSign(at, ')') ? 1 : 0;
		int to = add(token, at, kindOf(kind), doc.lower[token].toUpperCase(Locale.ROOT) + ' ' + value);
		while ((doc.is(to, "dan") || doc.is(to, "and") || doc.isSign(to, ',') || doc.is(to, "jo")) && doc.isNumber(to + 1)
				&& kind.equals("article") && doc.together(token, to + 1) && !doc.isTime(to + 1)) {
			to = add(to + 1, to + 2, Kind.ARTICLE, doc.lower[token].toUpperCase(Locale.ROOT) + ' ' + doc.lower[to + 1]);
		}
		return to;
	}

	private static Kind kindOf(String kind) {
		return switch (kind) {
		case "article" -> Kind.ARTICLE;
		case "address" -> Kind.ADDRESS;
		case "flight" -> Kind.FLIGHT;
		case "road" -> Kind.ROAD;
		default -> Kind.OTHER;
		};
	}

	// B 1234 XYZ, JT 3942, GA123, S3
	private int lettersAndDigits(int token) {
		int length = doc.end[token] - doc.begin[token];
		int next = token + 1;
		if (!doc.isCapital(token) || length > 3 || length > 1 && !doc.isAcronym(token) || !doc.together(token, next)
				|| doc.is(token, Category.CURRENCY) || doc.is(token, Category.PLACE) || doc.is(token, Category.NUMERAL)) {
			return token;
		}
		String digits = doc.lower[next];
		if (digits.indexOf('.') >= 0 || digits.indexOf(',') >= 0 || doc.isTime(next)) {
			return token;
		}
		boolean plate = length <= 2 && digits.length() <= 4 && doc.isCapital(next + 1) && doc.end[next + 1] - doc.begin[next + 1] <= 3
				&& doc.together(token, next + 1) && (doc.isAcronym(next + 1) || doc.isInitial(next + 1));
		if (plate) {
			return add(token, next + 2, Kind.PLATE, doc.lower[token] + digits + doc.lower[next + 1]);
		}
		if (length == 2 && digits.length() >= 2 && digits.length() <= 4 && !doc.is(token, Category.ORGANISATION)) {
			return add(token, next + 1, Kind.FLIGHT, doc.lower[token] + digits);
		}
		return doc.isTight(next) ? add(token, next + 1, Kind.MODEL, doc.lower[token] + digits) : token;
	}

	// pekan ke 18
	private boolean isPlainOrdinal(int token) {
		return doc.is(token, "ke") && (doc.is(token - 1, "pekan") || doc.is(token - 1, "hari") || doc.is(token - 1, "minggu") || doc.is(token - 1, "laga"))
				&& doc.isNumber(token + 1) && !doc.isTime(token + 1) && doc.together(token - 1, token + 1);
	}

	// U-16, JT-376, Covid-19, ke-74
	private int joined(int token) {
		int hyphen = token + 1;
		if (!doc.isSign(hyphen, '-') || !doc.isTight(hyphen) || !doc.isNumber(hyphen + 1) || !doc.isTight(hyphen + 1)
				|| doc.isTime(hyphen + 1) || doc.is(token, Category.CURRENCY)) {
			return token;
		}
		String digits = doc.lower[hyphen + 1];
		if (doc.is(token, "ke")) {
			if (doc.is(token - 1, Category.RANKED)) {
				return token;
			}
			int to = hyphen + 2;
			taken(token, to);
			found.add(new Identifier(doc.begin[token], doc.end[to - 1], doc.textOf(token, to), Kind.ORDINAL, digits));
			return to;
		}
		if (!doc.isCapital(token)) {
			return token;
		}
		boolean flight = doc.end[token] - doc.begin[token] == 2 && doc.isAcronym(token) && digits.length() >= 2;
		return add(token, hyphen + 2, flight ? Kind.FLIGHT : Kind.MODEL, doc.lower[token] + (flight ? "" : "-") + digits);
	}

	private int add(int from, int to, Kind kind, String value) {
		taken(from, to);
		String plain = kind == Kind.LAW || kind == Kind.ARTICLE || kind == Kind.ROAD || kind == Kind.ADDRESS || kind == Kind.OTHER
				? value.toUpperCase(Locale.ROOT).replaceAll("(?<=^| )0+(?=\\d)", "") : value.toUpperCase(Locale.ROOT);
		found.add(new Identifier(doc.begin[from], doc.end[to - 1], doc.textOf(from, to), kind, plain));
		return to;
	}

	private void taken(int from, int to) {
		for (int token = from; token < to; token++) {
			taken[token] = true;
		}
	}
}
