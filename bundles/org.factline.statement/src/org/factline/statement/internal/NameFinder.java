package org.factline.statement.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.statement.Name;
import org.factline.statement.Office;
import org.factline.statement.Place;
import org.factline.statement.internal.Lexicon.Member;

/** Cuts runs of capitalised words into titles, offices, people, organisations and places. */
final class NameFinder {

	private static final int LONGEST_NAME = 6;
	private static final int LONGEST_OFFICE = 14;
	private static final int MOST_TITLES = 16;
	private static final int FARTHEST_RANK = 8;

	/** A place while the text is being read. */
	record Site(int from, int to, Place.Kind kind, String code) {
	}

	/** An office while the text is being read; the holder's number among the mentions, or -1. */
	record Post(int from, int to, String canonical, Office.Standing standing, int holder) {
	}

	private final Units units;
	final List<Mention> mentions = new ArrayList<>();
	final List<Site> sites = new ArrayList<>();
	final List<Post> posts = new ArrayList<>();
	private final Doc doc;
	private final Gazetteer gazetteer;
	/** Words that also stand in lower case, and words that speak: what begins a sentence is a name or not by these. */
	private final Set<String> small = new HashSet<>();
	private final Set<String> speaking = new HashSet<>();

	NameFinder(Doc doc, Gazetteer gazetteer) {
		this.doc = doc;
		units = new Units(doc);
		this.gazetteer = gazetteer;
	}

	void read() {
		for (int token = 0; token < doc.count; token++) {
			if (doc.kind[token] == Doc.WORD && !doc.isCapital(token)) {
				small.add(doc.lower[token]);
			}
		}
		for (int token = 0; token < doc.count; token++) {
			if (isSpeaking(token)) {
				speaking.add(doc.lower[token]);
			}
		}
		for (int token = 0; token < doc.count;) {
			token = Math.max(token + 1, at(token));
		}
	}

	/** kata Amali, menurut Amali, Amali mengatakan */
	private boolean isSpeaking(int token) {
		if (!doc.isCapital(token) || isPart(token) || doc.startsSentence(token) && small.contains(doc.lower[token]) || doc.is(token, Category.PLACE) || doc.is(token, Category.SMALL) || doc.isAcronym(token)
				|| doc.is(token, Category.HONORIFIC) || doc.is(token, Category.RANK)) {
			return false;
		}
		int before = doc.isAcronym(token - 1) && doc.end[token - 1] - doc.begin[token - 1] > 2 ? behindNoun(token - 1) : token - 1;
		boolean led = doc.together(before, token) && (doc.is(before, Category.SAID) || doc.is(before, Category.ACCORDING));
		return led || doc.together(token, token + 1) && doc.is(token + 1, Category.SAYS) && !doc.isCapital(token - 1);
	}

	/** "kata peneliti LKPR Lestari": the token before the small words that lead to an institution. */
	private int behindNoun(int token) {
		int at = token - 1;
		while (at > 0 && token - at < 4 && doc.isWord(at) && !doc.isCapital(at) && !doc.is(at, Category.SAID) && !doc.is(at, Category.ACCORDING)) {
			at--;
		}
		boolean somebody = doc.is(at + 1, Category.OFFICE) || doc.is(at + 1, Category.PERSON_NOUN) || doc.is(at + 1, Category.DESCRIPTION);
		return somebody ? at : token;
	}

	/** Whether a word belongs to the names of offices, organisations and sites. */
	private boolean isPart(int token) {
		return doc.is(token, Category.ORG_WORD) || doc.is(token, Category.ORG_HEAD) || doc.is(token, Category.ORGANISATION) || doc.is(token, Category.OFFICE)
				|| doc.is(token, Category.SITE_HEAD) || doc.is(token, Category.PLACE_HEAD);
	}

	private int at(int token) {
		if (doc.kind[token] != Doc.WORD || doc.isTime(token)) {
			return token;
		}
		int money = units.currencyBefore(token);
		if (money > 0 && doc.isNumber(token + money)) {
			// the Rp of "Rp7,4 miliar" is nobody, the US of "US$5" no country
			return token + money;
		}
		if (isOffice(token)) {
			return office(token);
		}
		if (!doc.isCapital(token)) {
			return doc.is(token, Category.PLACE_HEAD) ? headed(token) : token;
		}
		int titles = titles(token, new ArrayList<>());
		if (titles > token && isNameWord(titles)) {
			return person(token, "", -1);
		}
		if (doc.is(token, Category.SHORT_NAME)) {
			return add(token, nameEnd(token), Name.Kind.PERSON);
		}
		int place = place(token);
		return place > token ? place : named(token);
	}

	private boolean isOffice(int token) {
		Member member = doc.match(token, Category.OFFICE);
		if (member == null) {
			int head = token + standingLength(token);
			Member behind = head == token ? null : doc.match(head, Category.OFFICE);
			return behind != null && doc.together(token, head) && (doc.isCapital(head) || doc.isCapital(head + behind.length()));
		}
		return doc.isCapital(token) || doc.isCapital(token + member.length());
	}

	private int standingLength(int token) {
		int length = doc.length(token, Category.STANDING);
		return length == 0 ? 0 : length + (doc.isSign(token + length, '.') ? 1 : 0);
	}

	// Plt. Wakil Ketua Komisi III DPR, mantan Menlu
	private int office(int token) {
		Office.Standing standing = Office.Standing.HELD;
		int head = token;
		if (doc.is(token, Category.STANDING) && !doc.is(token, Category.OFFICE)) {
			standing = Office.Standing.valueOf(doc.value(token, Category.STANDING));
			head = token + standingLength(token);
		}
		int at = head;
		StringBuilder canonical = new StringBuilder();
		while (at < doc.count && doc.together(head, at) && at - head < LONGEST_OFFICE) {
			int next = officePart(head, at, canonical);
			if (next == at) {
				break;
			}
			at = next;
		}
		int end = at;
		int holder = holder(at, canonical.toString().strip());
		posts.add(new Post(token, end, canonical.toString().strip(), standing, holder));
		return holder >= 0 ? Math.max(end, mentions.get(holder).to) : end;
	}

	private int officePart(int head, int at, StringBuilder canonical) {
		Member office = doc.match(at, Category.OFFICE);
		if (office != null && (doc.isCapital(at) || at == head)) {
			canonical.append(' ').append(office.value());
			return at + office.length();
		}
		if (speaking.contains(doc.lower[at]) && !doc.is(at, Category.ORG_WORD)) {
			return at;
		}
		if (at > head && doc.isCapital(at) && !isTitle(at) && !doc.is(at, Category.FIRST_NAME) && leadsToTitle(at)) {
			canonical.append(' ').append(doc.textOf(at, at + 1));
			return at + 1;
		}
		if (at > head && doc.isCapital(at) && doc.is(at + 1, "dan") && isOfficeWord(at + 2)) {
			canonical.append(' ').append(doc.textOf(at, at + 1));
			return at + 1;
		}
		if (isPairOfInitials(at)) {
			return at;
		}
		Member place = doc.match(at, Category.PLACE);
		int length = doc.isCapital(at) && (doc.is(at, Category.ORG_WORD) || doc.is(at, Category.ORG_HEAD) || isRoman(at) || doc.is(at, Category.ORGANISATION)
				|| doc.isAcronym(at) && !doc.is(at, Category.RANK) && !doc.is(at, Category.HONORIFIC) && !doc.is(at, Category.SHORT_NAME)
						&& !(doc.isCapital(at + 1) && doc.is(at, Category.FIRST_NAME))) ? 1 : place != null && doc.isCapital(at) ? place.length() : 0;
		if (place != null && doc.isCapital(at) && length > 0) {
			length = Math.max(length, place.length());
		}
		if (length == 0 && doc.isSign(at, '(') && doc.isCapital(at + 1) && doc.isSign(at + 2, ')')) {
			length = 3;
			return at + length;
		}
		if (length == 0 && (doc.is(at, "dan") || doc.isSign(at, '&') || doc.is(at, "bidang") || doc.is(at, "of") || doc.is(at, "the") || doc.is(at, "se-")
				|| doc.is(at, "setempat")) && (doc.is(at, "setempat") || isOfficeWord(at + 1))) {
			length = 1;
		}
		if (length == 0 && doc.isWord(at) && (doc.lower[at].startsWith("se-") || doc.isWord(at) && doc.isCapital(at) && doc.lower[at].indexOf('-') > 0
				&& doc.is(at, Category.ORG_WORD))) {
			length = 1;
		}
		if (length > 0) {
			canonical.append(' ').append(doc.textOf(at, at + length));
		}
		return at + length;
	}

	/** "AM Fachir": two capitals before one last name. */
	private boolean isPairOfInitials(int token) {
		return doc.isAcronym(token) && doc.end[token] - doc.begin[token] == 2 && !isPart(token) && !doc.is(token, Category.PLACE) && !isRoman(token)
				&& doc.isCapital(token + 1) && doc.together(token, token + 1) && !isPart(token + 1) && !doc.is(token + 1, Category.PLACE)
				&& !doc.isAcronym(token + 1) && !isTitle(token + 1);
	}

	private boolean isTitle(int token) {
		return doc.is(token, Category.RANK) || doc.is(token, Category.HONORIFIC);
	}

	/** "Kapolsek Cisauk AKP Fredy": what stands between an office and a title belongs to the office. */
	private boolean leadsToTitle(int token) {
		for (int at = token + 1; at < token + FARTHEST_RANK && doc.isCapital(at) && doc.together(token, at); at++) {
			if (doc.is(at, Category.RANK) || at < token + 4 && doc.is(at, Category.HONORIFIC) && !doc.isInitial(at)) {
				return true;
			}
		}
		return false;
	}

	private boolean isOfficeWord(int token) {
		return doc.isCapital(token) && (doc.is(token, Category.ORG_WORD) || doc.is(token, Category.ORGANISATION) || doc.is(token, Category.ORG_HEAD)
				|| doc.is(token, Category.PLACE) || doc.is(token, Category.OFFICE) || doc.isAcronym(token));
	}

	private boolean isRoman(int token) {
		for (int i = doc.begin[token]; i < doc.end[token]; i++) {
			if ("IVX".indexOf(doc.text.charAt(i)) < 0) {
				return false;
			}
		}
		return true;
	}

	/** Who holds the office before a token: the name right behind it, or behind a comma. Its number, or -1. */
	private int holder(int token, String office) {
		int at = token;
		if (doc.isSign(at, ',') && doc.isCapital(at + 1) && !doc.isTime(at + 1) && !doc.is(at + 1, Category.PLACE) && isApposed(at + 1)) {
			at++;
		}
		if (!doc.isCapital(at) || !doc.together(token - 1, at) || doc.isTime(at) || !isNameWord(titles(at, new ArrayList<>()))) {
			return -1;
		}
		person(at, office, token);
		return mentions.size() - 1;
	}

	/** Whether a short run of capitals ends at a comma, bracket, verb of saying or the sentence. */
	private boolean isApposed(int token) {
		int name = titles(token, new ArrayList<>());
		int at = nameEnd(name);
		return at > name && at - name <= 5 && !doc.is(name, Category.ORG_HEAD) && !doc.is(name, Category.OFFICE);
	}

	// Prof. Dr. H. Ahmad …
	private int titles(int token, List<String> found) {
		int at = token;
		while (at < doc.count && at - token < MOST_TITLES && doc.together(token, at) && doc.isCapital(at)) {
			Member title = doc.match(at, Category.RANK);
			title = title != null ? title : doc.match(at, Category.HONORIFIC);
			if (title == null || isMiddleInitial(at)) {
				break;
			}
			found.add(doc.textOf(at, at + title.length()));
			at += title.length();
			if (doc.isSign(at, '.') && doc.isTight(at)) {
				at++;
			}
			if (doc.isSign(at, '(') && doc.isWord(at + 1) && doc.isSign(at + 2, ')') && doc.isCapital(at + 3)) {
				at += 3;
			}
		}
		return at;
	}

	private boolean isMiddleInitial(int token) {
		return doc.isInitial(token) && token > 0 && doc.isCapital(token - 1) && !doc.is(token - 1, Category.HONORIFIC)
				&& !doc.is(token - 1, Category.RANK) && doc.together(token, token - 1);
	}

	private boolean isNameWord(int token) {
		return doc.isCapital(token) && !doc.isTime(token) && !doc.is(token, Category.ORG_HEAD) && !doc.is(token, Category.OFFICE);
	}

	private int person(int token, String office, int officeEnd) {
		List<String> titles = new ArrayList<>();
		int from = titles(token, titles);
		int to = nameEnd(from);
		from = behindParts(from, to);
		while (to - from > 2 && doc.is(to - 1, Category.DEGREE) && doc.isAcronym(to - 1)) {
			to--;
		}
		if (to == from) {
			return token;
		}
		add(from, to, Name.Kind.PERSON);
		Mention mention = mentions.getLast();
		mention.office = office;
		mention.titles.addAll(titles);
		if (officeEnd < 0) {
			mention.office = "";
		}
		return degrees(to, mention);
	}

	/** "Corporate Communication Pertamina Budi Arifin": a name begins behind the last word of offices and organisations. */
	private int behindParts(int from, int to) {
		for (int at = from + 1; at < to && to - from > 3; at++) {
			if (speaking.contains(doc.lower[at]) && !isPart(at)) {
				return at;
			}
		}
		for (int at = to - 2; at >= from && to - from > 2; at--) {
			if (at > from && isRoman(at) && (doc.end[at] - doc.begin[at] > 1 || doc.is(at, "i"))) {
				return at + 1;
			}
			boolean part = isPart(at) || doc.isAcronym(at) && doc.end[at] - doc.begin[at] > 2;
			if (part && !doc.is(at, Category.FIRST_NAME) && !isPart(at + 1)) {
				return doc.is(at + 1, Category.PLACE) && at + 2 == to ? to : at + 1;
			}
		}
		return from;
	}

	private int degrees(int to, Mention mention) {
		int at = to;
		while (doc.isSign(at, ',') && doc.is(at + 1, Category.DEGREE) && doc.isCapital(at + 1)) {
			mention.titles.add(doc.textOf(at + 1, at + 2));
			at += 2;
		}
		return at;
	}

	/** Behind the last word of a name that begins at a token. */
	private int nameEnd(int from) {
		int at = from;
		while (at < doc.count && at - from < LONGEST_NAME && doc.together(from, at) && !doc.isTime(at)) {
			if (doc.isCapital(at) && (at == from || !isBreak(at)) || at > from && isArticled(at)) {
				at++;
				if (doc.isSign(at, '.') && doc.isInitial(at - 1) && doc.isCapital(at + 1)) {
					at++;
				}
			} else if (at > from && doc.is(at, Category.PARTICLE) && doc.isCapital(at + 1) && doc.together(from, at + 1)) {
				at++;
			} else {
				break;
			}
		}
		return at;
	}

	/** "Faisal al-Rumi": the Arabic article and its noun are one word. */
	private boolean isArticled(int token) {
		return doc.isWord(token) && doc.end[token] - doc.begin[token] > 4 && doc.lower[token].charAt(2) == '-' && "ae".indexOf(doc.lower[token].charAt(0)) >= 0
				&& Character.isUpperCase(doc.text.charAt(doc.begin[token] + 3));
	}

	/** Words that a name does not go on over. */
	private boolean isBreak(int token) {
		return doc.is(token, Category.ORG_HEAD) || doc.is(token, Category.RANK) && doc.isCapital(token + 1) || doc.is(token, Category.SITE_HEAD) || doc.is(token, Category.PLACE_HEAD)
				&& doc.isCapital(token + 1) || doc.is(token, Category.OFFICE) || doc.is(token, Category.SAYS) || doc.is(token, Category.SMALL) && !doc.is(token, Category.FIRST_NAME) && doc.isCapital(token + 1);
	}

	private int place(int token) {
		int headed = headed(token);
		if (headed > token) {
			return headed;
		}
		Member place = doc.match(token, Category.PLACE);
		if (place == null || !areCapitals(token, place.length())) {
			return token;
		}
		int to = token + place.length();
		boolean led = doc.is(token - 1, Category.PLACE_WORD) || doc.isSign(token - 1, ',');
		boolean goesOn = doc.isCapital(to) && doc.together(token, to) && !doc.isTime(to) && !doc.is(to, Category.PLACE) && !doc.is(to, Category.ORG_WORD);
		if (goesOn && !led || place.length() == 1 && doc.is(token, Category.FIRST_NAME) && !led) {
			return token;
		}
		Gazetteer.Entry entry = gazetteer.find(place.value());
		sites.add(new Site(token, to, entry == null ? Place.Kind.OTHER : entry.kind(), place.value()));
		return to;
	}

	private boolean areCapitals(int token, int length) {
		return doc.isCapital(token) && doc.isCapital(token + length - 1);
	}

	// Kabupaten Penajam Paser Utara, Jalan Raya Pantura, Gunung Agung
	private int headed(int token) {
		Member head = doc.match(token, Category.PLACE_HEAD);
		Member site = head == null && doc.isCapital(token) ? doc.match(token, Category.SITE_HEAD) : null;
		Member known = head != null ? head : site;
		if (known == null) {
			return token;
		}
		if (site != null && doc.is(token, Category.ORG_HEAD) && !doc.is(token - 1, Category.PLACE_WORD)) {
			return token;
		}
		int name = token + known.length() + (doc.isSign(token + known.length(), '.') ? 1 : 0);
		int to = name;
		while (to < doc.count && doc.isCapital(to) && doc.together(token, to) && !doc.isTime(to) && to - name < 5) {
			to++;
		}
		if (to == name || doc.is(name, Category.OFFICE) || head != null && !doc.isCapital(token) && doc.startsSentence(name)) {
			return token;
		}
		String full = doc.textOf(token, to);
		String code = lookUp(full, name, to);
		Gazetteer.Entry entry = gazetteer.find(code);
		Place.Kind kind = entry != null ? entry.kind() : head != null ? Place.Kind.valueOf(head.value()) : Place.Kind.SITE;
		sites.add(new Site(token, to, kind, code));
		return to;
	}

	private String lookUp(String full, int name, int to) {
		Member whole = null;
		for (int from = name - 1; from <= name && whole == null; from++) {
			Member member = doc.match(from, Category.PLACE);
			whole = member != null && from + member.length() == to && (from < name || !full.startsWith("Gunung") && !full.startsWith("Jalan")
					&& !full.startsWith("Jl")) ? member : null;
		}
		return whole == null ? "" : whole.value();
	}

	/** Any other run of capitals. */
	private int named(int token) {
		if (doc.is(token, Category.ORG_HEAD)) {
			return organisation(token);
		}
		Member known = doc.match(token, Category.ORGANISATION);
		if (known != null && areCapitals(token, known.length())) {
			return add(token, token + known.length(), Name.Kind.ORGANISATION);
		}
		if (doc.startsSentence(token) || doc.isMark(token - 1) || doc.isSign(token - 1, ':')) {
			boolean word = doc.is(token, Category.SMALL) || isKnownWord(token) || small.contains(doc.lower[token])
					|| doc.indonesian && isDerived(token);
			if (word && !(doc.is(token, Category.FIRST_NAME) && doc.isCapital(token + 1))) {
				return token;
			}
		} else if (doc.is(token, Category.SMALL)) {
			return token;
		}
		int to = nameEnd(token);
		boolean single = to == token + 1;
		if (single && doc.isInitial(token)) {
			return doc.isSign(to, '(') && doc.isNumber(to + 1) ? add(token, to, Name.Kind.PERSON) : to;
		}
		int inner = innerName(token, to);
		if (inner > token) {
			add(token, inner, Name.Kind.ORGANISATION);
			return inner;
		}
		boolean first = doc.is(token, Category.FIRST_NAME) || isAnySpeaking(token, to);
		boolean org = !first && (single && doc.isAcronym(token) || hasOrgWord(token, to));
		return add(token, to, first || hasAge(to) ? Name.Kind.PERSON : org ? Name.Kind.ORGANISATION : Name.Kind.OTHER);
	}

	private boolean isAnySpeaking(int from, int to) {
		for (int at = from; at < to; at++) {
			if (speaking.contains(doc.lower[at])) {
				return true;
			}
		}
		return false;
	}

	/** Where a person's name begins behind words of an office or organisation: "Pendidikan Tinggi Mohamad Nasir"; the token where it does not. */
	private int innerName(int token, int to) {
		for (int at = token + 1; at < to; at++) {
			boolean behindPart = isPart(at - 1) || at + 1 < to && doc.isAcronym(at - 1) && doc.end[at - 1] - doc.begin[at - 1] > 2 && !doc.is(at - 1, Category.FIRST_NAME);
			if (behindPart && !isPart(at) && (doc.is(at, Category.FIRST_NAME) && at + 1 < to || speaking.contains(doc.lower[at])
					|| at + 1 < to && speaking.contains(doc.lower[at + 1]))) {
				return at;
			}
		}
		return token;
	}

	private boolean hasAge(int token) {
		return (doc.isSign(token, '(') || doc.isSign(token, ',')) && doc.isNumber(token + 1) && doc.end[token + 1] - doc.begin[token + 1] == 2
				&& (doc.isSign(token + 2, ')') || doc.isSign(token + 2, ',') || doc.is(token + 2, Category.YEARS)) && doc.together(token, token + 2);
	}

	private boolean isKnownWord(int token) {
		Lexicon.@Nullable Entry entry = doc.entry[token];
		long names = Category.FIRST_NAME.bit() | Category.PLACE.bit() | Category.ORGANISATION.bit() | Category.SHORT_NAME.bit() | Category.ORG_WORD.bit();
		return entry != null && (entry.bits & ~names) != 0;
	}

	private boolean hasOrgWord(int from, int to) {
		for (int token = from; token < to; token++) {
			if (doc.is(token, Category.ORG_WORD)) {
				return true;
			}
		}
		return false;
	}

	// Badan Nasional Penanggulangan Bencana (BNPB)
	private int organisation(int token) {
		int to = token + 1;
		while (to < doc.count && doc.together(token, to) && !doc.isTime(to) && to - token < 10
				&& !speaking.contains(doc.lower[to]) && !isAfterNumeral(token, to) && !isRankOfSomebody(token, to) && (doc.isCapital(to)
				|| (doc.is(to, "dan") || doc.is(to, "untuk") || doc.isSign(to, '&') || doc.is(to, "of") || doc.is(to, "the") || doc.isSign(to, ','))
						&& doc.is(to + 1, Category.ORG_WORD) && doc.isCapital(to + 1))) {
			to++;
		}
		if (to == token + 1 && !doc.isAcronym(token) && (doc.startsSentence(token) || doc.lower[token].length() < 5)) {
			return token;
		}
		return add(token, to, Name.Kind.ORGANISATION);
	}

	/** "Komisi II Zainudin": a numeral ends the name of a committee unless words of organisations follow. */
	private boolean isAfterNumeral(int token, int to) {
		return to > token + 1 && doc.isCapital(to - 1) && isRoman(to - 1) && !isPart(to);
	}

	/** "Sayangnya Wiryo", "Pengangkatan Lestari": the name begins behind the word; "Kebayoran Baru" is one. */
	private boolean isDerived(int token) {
		return doc.isCapital(token + 1) && !isPart(token) && Morphology.isDerived(doc.lower[token])
				&& (doc.lower[token].endsWith("nya") || doc.is(token + 1, Category.FIRST_NAME) || speaking.contains(doc.lower[token + 1]));
	}

	/** "Polda Arus Selatan Kompol Wirawan": a rank begins a person's name; "Direktorat Jenderal Pajak" and "RS Jenderal Surya Atmaja" are one. */
	private boolean isRankOfSomebody(int token, int to) {
		return to > token + 1 && doc.is(to, Category.RANK) && !doc.is(to, "jenderal") && (doc.isCapital(to + 1) || doc.isSign(to + 1, '.'));
	}

	private int add(int from, int to, Name.Kind kind) {
		mentions.add(new Mention(from, to, kind));
		return to;
	}
}
