package org.factline.statement.internal;

import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.statement.Quotation;
import org.factline.statement.Quotation.Closing;
import org.factline.statement.Quotation.Form;
import org.factline.statement.Speaker;
import org.factline.statement.Speaker.Resolution;
import org.factline.statement.internal.Lexicon.Member;
import org.factline.statement.internal.Speakers.Read;

/** Finds what a sentence tells of somebody's words: one attribution for each sentence, the first that fits. */
final class IndirectFinder {

	private static final int SHORTEST = 2;
	private static final int HEARERS_REACH = 22;
	private static final int CLAUSE = 40;
	/** Before a verb these make no saying of it: nothing was said, or somebody is only about to. */
	private static final Set<String> UNSAID = Set.of("tidak", "tak", "belum", "enggan", "bukan", "untuk", "akan", "bisa", "dapat", "ingin", "harus",
			"jika", "kalau", "mau", "hendak", "tanpa", "usai", "saat", "ketika", "setelah", "diminta", "pernah", "perlu", "dalam", "dengan", "not", "to",
			"would", "didn't", "did", "could", "may", "might", "wajib", "mampu", "saling", "boleh", "jangan", "agar", "if");
	private static final Set<String> REQUESTS = Set.of("mengimbau", "meminta", "mengajak", "menyarankan", "mengingatkan", "mendesak", "menyerukan",
			"memerintahkan", "menginstruksikan", "berpesan", "mewanti-wanti");
	/** Nouns that are told of, not said. */
	private static final Set<String> NOMINAL = Set.of("optimisme", "kekecewaan", "alasan", "kronologi", "rasa", "terima", "ucapan", "duka", "harapan",
			"keinginan", "sindiran", "apresiasi", "permintaan", "maaf", "selamat", "belasungkawa", "dukungan", "komitmen", "pesan", "kesedihan",
			"kebahagiaan", "tanggapan", "pendapat", "pandangan", "kesan", "kekhawatiran", "kegembiraan", "penghargaan", "aspirasi", "pujian", "kritik",
			"surat", "pernyataan", "permohonan", "penyesalan");
	/** Verbs that can stand inside a sentence without a comma before them; the others are nouns there. */
	private static final Set<String> FIRM = Set.of("kata", "ujar", "tutur", "jelas", "tegas", "ungkap", "papar", "lanjut", "imbuh", "terang", "tambah",
			"sebut", "ucap", "said", "added");
	/** What a source gives: the name follows behind "dari". */
	private static final Set<String> MATERIAL = Set.of("informasi", "data", "laporan", "keterangan", "catatan", "pantauan", "hasil", "kabar", "rilis", "siaran", "penuturan", "pengakuan",
			"pernyataan", "kesaksian", "penjelasan", "versi");

	private final Doc doc;
	private final Speakers speakers;
	private final Attributions attributions;
	/** The comma before the credit that ends the sentence being read; -1 where there is none. */
	private int credit;
	private int creditEnd = -1;

	IndirectFinder(Doc doc, Speakers speakers, Attributions attributions) {
		this.doc = doc;
		this.speakers = speakers;
		this.attributions = attributions;
	}

	/**
	 * Reads one sentence, or what is left of it.
	 *
	 * @param first first token
	 * @param end  behind the sentence
	 * @param stop behind the last token to look for an attribution at: the sentence's end or an opening mark
	 */
	void read(int first, int end, int stop, List<Quotation> found) {
		credit = end == creditEnd && (credit < 0 || credit > first) ? credit : credit(first, end);
		creditEnd = end;
		int from = first;
		boolean rest = from > 0 && doc.together(from - 1, from) && !doc.isSign(from - 1, '.');
		for (int token = first; rest && token < stop; token++) {
			if (doc.isSign(token, '.') && !doc.isTime(token)) {
				while (token + 1 < stop && (doc.isSign(token + 1, ',') || doc.isSign(token + 1, '.'))) {
					token++;
				}
				rest = !doc.isCapital(token + 1) || token + 1 >= stop;
				from = rest ? from : token + 1;
			}
		}
		for (int token = from; token < stop; token++) {
			if (doc.entry[token] == null && Attributions.nya(doc, token) == 0 && !isAccordingToHim(token) || doc.isTime(token)) {
				continue;
			}
			Quotation one = at(from, token, end, stop, rest);
			if (one != null) {
				found.add(one);
				speakers.spoke(one.speaker(), token);
				return;
			}
		}
	}

	private int credit(int from, int end) {
		for (int at = from + 1; at < end; at++) {
			boolean cited = doc.is(at, Category.CITED)
					|| (doc.is(at, "seperti") || doc.is(at, "sebagaimana")) && doc.is(at + 1, Category.CITED);
			if (cited && doc.isSign(at - 1, ',')) {
				return at - 1;
			}
		}
		return -1;
	}

	private @Nullable Quotation at(int from, int token, int end, int stop, boolean rest) {
		if (doc.is(token, Category.SAYS) || doc.is(token, Category.TELLS)) {
			Quotation one = says(from, token, end, stop, rest);
			if (one != null) {
				return one;
			}
		}
		if (rest) {
			return null;
		}
		if (doc.is(token, Category.ACCORDING) || isAccordingToHim(token)) {
			return according(from, token, end);
		}
		if (doc.is(token, Category.CITED) && (token - from <= 3 || doc.is(token, "berdasarkan") && doc.isSign(token - 1, ','))) {
			return cited(from, token, end);
		}
		if (doc.is(token, Category.SAID) || Attributions.nya(doc, token) > 0) {
			return said(from, token, end);
		}
		if (doc.is(token, Category.TOLD)) {
			Mention by = doc.is(token, "disebut") && token - from > 2 ? speakers.mentionAt(token + 1) : null;
			Quotation one = token - from <= 2 ? told(token, end)
					: by != null && by.isPerson() && by.to < end ? quotation(from, last(from, end), "disebut", token, doc.end[token], speakers.behind(token + 1).speaker(), token, by.to)
							: null;
			return one != null ? one : documented(from, token, end);
		}
		return null;
	}

	private boolean isAccordingToHim(int token) {
		return doc.is(token, "menurutnya");
	}

	// Rektor mengatakan, …; Dia menilai …; Mr Hill said that …
	private @Nullable Quotation says(int from, int token, int end, int stop, boolean rest) {
		Member verb = doc.match(token, Category.SAYS);
		boolean weak = verb == null;
		Member known = verb == null ? doc.match(token, Category.TELLS) : verb;
		if (known == null || isUnsaid(from, token)) {
			return null;
		}
		int begin = contentBegin(token + known.length(), end, known.value());
		boolean that = doc.is(begin - 1, Category.THAT) || begin == token + known.length() + 1 && doc.value(begin - 1, Category.CUE).equals("CONDITION");
		boolean telling = doc.is(token, Category.TELLS) || doc.is(token, "menjelaskan") || doc.is(token, "menuturkan");
		if (!that && telling && isNominal(begin) && !doc.is(begin + 1, "mengapa") && !doc.is(begin + 1, "kenapa")) {
			return null;
		}
		if (rest && !that || weak && !that && !doc.isSign(token + known.length(), ',') || stop < end && begin >= stop) {
			return null;
		}
		Read read = speakers.before(token);
		if (!read.speaker().isKnown()) {
			return null;
		}
		if (!that && !canSpeakSo(known.value(), read)) {
			return null;
		}
		if (last(begin, end) - begin < SHORTEST) {
			int comma = read.from() - 1;
			return !doc.indonesian && doc.isSign(comma, ',') && comma - from > SHORTEST ? quotation(from, comma, known.value(), token, doc.end[token], read.speaker(), read.from(), end)
					: null;
		}
		if (!doc.indonesian && !that && verb != null && doc.is(token, Category.TELLS) && !doc.isWord(begin)) {
			return null;
		}
		return quotation(begin, last(begin, end), known.value(), token, doc.end[token + known.length() - 1], read.speaker(), read.from(), begin);
	}

	/** A bureau "records" a deficit and a runner a time; a witness "uncovers" a lie and workmen a wall. */
	private boolean canSpeakSo(String verb, Read read) {
		Mention mention = speakers.mentionAt(read.from());
		boolean person = mention != null && mention.isPerson() || read.speaker().resolution() == Resolution.PRONOUN;
		return !(verb.equals("mencatatkan") && person || verb.equals("membongkar") && !person);
	}

	private boolean isNominal(int token) {
		String word = token < doc.count ? doc.lower[token] : "";
		return NOMINAL.contains(word) || word.endsWith("nya") && NOMINAL.contains(word.substring(0, word.length() - 3));
	}

	private boolean isUnsaid(int from, int token) {
		for (int at = token - 1; at >= from && token - at < CLAUSE && !doc.isSign(at, ',') && !doc.is(at, Category.THAT); at--) {
			if (doc.value(at, Category.CUE).equals("CONDITION")) {
				return true;
			}
		}
		for (int at = token - 1; at >= from && token - at < 4; at--) {
			if (UNSAID.contains(doc.lower[at])) {
				return true;
			}
			if (!doc.is(at, Category.ADVERB)) {
				return false;
			}
		}
		return false;
	}

	/** The first token of what is said: behind "bahwa", the comma, hearers, time and place. */
	private int contentBegin(int behind, int end, String verb) {
		int limit = Math.min(end, behind + HEARERS_REACH);
		if (doc.is(behind, "jika") || doc.is(behind, "kalau") || doc.is(behind, "apabila")) {
			return behind + 1;
		}
		for (int at = behind; at < limit; at++) {
			if (doc.is(at, Category.THAT) && isSkippable(behind, at)) {
				return at + 1;
			}
			boolean request = REQUESTS.contains(verb) && (doc.is(at, "untuk") || doc.is(at, "agar") || doc.is(at, "supaya"));
			if (request && at - behind < 10) {
				return at + 1;
			}
		}
		int at = behind;
		boolean moved = true;
		while (moved && at < limit) {
			moved = false;
			if (doc.isSign(at, ',') || doc.isSign(at, ':') || doc.isSign(at, ';')) {
				at++;
				moved = at == behind + 1 && doc.is(at, "kepada");
			} else if (doc.isTime(at) || isLeading(at)) {
				int comma = at;
				while (comma < limit && !doc.isSign(comma, ',')) {
					comma++;
				}
				moved = comma < limit;
				at = moved ? comma + 1 : at;
			}
		}
		return at;
	}

	/** Words that lead to hearers, place or time of the saying. */
	private boolean isLeading(int token) {
		return doc.is(token, "kepada") || doc.is(token, "pada") && doc.isTime(token + 1) || doc.is(token, "saat") || doc.is(token, "ketika") || doc.is(token, "usai")
				|| doc.is(token, "melalui") || doc.is(token, "lewat") || (doc.is(token, "di") || doc.is(token, "dalam")) && !doc.is(token + 1, Category.SMALL);
	}

	/** Whether no clause begins between a verb and "bahwa". */
	private boolean isSkippable(int from, int to) {
		for (int at = from; at < to; at++) {
			if (doc.is(at, "yang") || doc.isMark(at) || to - from > 3 && at == from && !isLeading(at) && !doc.isSign(at, ',') && !doc.is(at, Category.HEARER)
					&& !doc.isTime(at) && !doc.isCapital(at)) {
				return false;
			}
		}
		return true;
	}

	/** Behind the last token of what is said: without the full stop and a credit ("…, dikutip dari Antara"). */
	private int last(int from, int end) {
		int last = credit > from + 2 ? credit : end;
		while (last > from && (doc.isSign(last - 1, '.') || doc.isSign(last - 1, '!') || doc.isSign(last - 1, ',') || doc.isSign(last - 1, ':'))) {
			last--;
		}
		return last;
	}

	// Menurut Budi, …; …, menurut Budi; menurutnya, …
	private @Nullable Quotation according(int from, int token, int end) {
		boolean clitic = isAccordingToHim(token);
		int length = clitic ? 1 : doc.length(token, Category.ACCORDING);
		Read read = clitic ? speakers.clitic(token) : source(token + length, end);
		if (!read.speaker().isKnown()) {
			return null;
		}
		String verb = clitic ? "menurut" : doc.value(token, Category.ACCORDING);
		int verbEnd = clitic ? doc.end[token] - 3 : doc.end[token + length - 1];
		int to = Math.max(read.to(), token + 1);
		if (token - from > 3 || doc.isSign(token - 1, ',') && token - from > 2) {
			boolean trailing = doc.isSign(token - 1, ',') && isOver(to, end);
			return quotation(from, trailing ? token - 1 : last(from, end), verb, token, verbEnd, read.speaker(), token, to);
		}
		int begin = to;
		while (begin < end && begin - to < 8 && !doc.isSign(begin, ',') && doc.isTime(begin)) {
			begin++;
		}
		begin += doc.isSign(begin, ',') ? 1 : 0;
		if (doc.isTime(begin) && doc.is(begin, Category.SMALL)) {
			begin = to;
		}
		return last(begin, end) - begin < SHORTEST ? null : quotation(begin, last(begin, end), verb, token, verbEnd, read.speaker(), token, to);
	}

	/** Speaker or source behind "menurut" and "berdasarkan": of "data BNPB" BNPB, of "informasi dari X" X. */
	private Read source(int token, int end) {
		int at = token;
		for (int i = 0; i < 3 && MATERIAL.contains(doc.lower[Math.min(at, doc.count - 1)]) && at < end; i++) {
			at++;
		}
		boolean material = at > token;
		for (int ahead = at; material && ahead < Math.min(end, at + 8) && !doc.isSign(ahead, ','); ahead++) {
			if (doc.is(ahead, "dari") || doc.is(ahead, "milik") || doc.is(ahead, "oleh")) {
				at = ahead + 1;
			}
		}
		while (at < end && doc.is(at, "dari")) {
			at++;
		}
		int domain = domainEnd(at);
		if (domain > at) {
			String name = doc.textOf(at, domain);
			return new Read(new Speaker(name, Spelling.normal(name), name, doc.begin[at], doc.end[domain - 1], Resolution.NAME), at, domain);
		}
		Mention mention = speakers.mentionAt(at);
		for (int ahead = at; material && mention == null && ahead < Math.min(end, at + 6) && !doc.isSign(ahead, ',') && !doc.isTime(ahead); ahead++) {
			mention = speakers.mentionAt(ahead);
			at = mention == null ? at : ahead;
		}
		if (material && mention == null && !doc.isCapital(at)) {
			return new Read(Speaker.NOBODY, token, token);
		}
		return speakers.behind(at);
	}

	/** Behind a name such as "Kabar9.com"; the token where there is none. */
	private int domainEnd(int token) {
		int at = token;
		boolean point = false;
		while (at < doc.count && at - token < 8 && (at == token || doc.isTight(at)) && (doc.isWord(at) || doc.isNumber(at) || doc.isSign(at, '.'))) {
			point |= doc.isSign(at, '.') && (doc.is(at + 1, "com") || doc.is(at + 1, "id") || doc.is(at + 1, "net") || doc.is(at + 1, "org") || doc.is(at + 1, "co"));
			at++;
		}
		return point ? at : token;
	}

	// Berdasarkan data BNPB, …; Dikutip dari Antara, …
	private @Nullable Quotation cited(int from, int token, int end) {
		int length = doc.length(token, Category.CITED);
		Read read = source(token + length, end);
		int begin = read.to();
		while (begin < end && begin - read.to() < 10 && !doc.isSign(begin, ',')) {
			begin++;
		}
		if (!read.speaker().isKnown() || !doc.isSign(begin, ',') || read.speaker().resolution() != Resolution.NAME) {
			return null;
		}
		if (token - from > 3) {
			return quotation(from, last(from, end), doc.value(token, Category.CITED), token, doc.end[token], read.speaker(), token, read.to());
		}
		begin++;
		while (begin < end && (doc.isTime(begin) || doc.isSign(begin, ','))) {
			begin++;
		}
		return last(begin, end) - begin < SHORTEST ? null
				: quotation(begin, last(begin, end), doc.value(token, Category.CITED), token, doc.end[token], read.speaker(), token, read.to());
	}

	// …, kata Budi; … itu, jelas Budi, …
	private @Nullable Quotation said(int from, int token, int end) {
		boolean comma = doc.isSign(token - 1, ',');
		boolean clitic = Attributions.nya(doc, token) > 0;
		Member verb = doc.match(token, Category.SAID);
		int behind = token + (verb == null ? 1 : verb.length());
		Mention mention = speakers.mentionAt(behind);
		boolean person = mention != null && mention.isPerson() || doc.is(behind, Category.PRONOUN) && !doc.is(behind, "dirinya");
		boolean office = doc.isCapital(behind) && (doc.is(behind, Category.OFFICE) || doc.is(behind, Category.HONORIFIC) || doc.is(behind, Category.RANK));
		boolean certain = comma ? clitic || person || office || doc.is(behind, Category.DESCRIPTION) || mention != null : person || office;
		boolean noun = !comma && verb != null && !FIRM.contains(verb.value()) || doc.is(token - 1, "dengan") || doc.is(token - 1, "dari") || doc.is(token - 1, "sebuah") || doc.is(token - 1, "satu") || doc.is(token - 1, "arti");
		if (noun || !certain || clitic && !comma && token > from) {
			return null;
		}
		Attribution attribution = attributions.said(token);
		if (attribution == null || !attribution.speaker().isKnown()) {
			return null;
		}
		int to = attribution.to();
		if (token - from < SHORTEST) {
			int begin = doc.isSign(to, ',') ? to + 1 : to;
			return token > from || last(begin, end) - begin < SHORTEST ? null
					: quotation(begin, last(begin, end), attribution.verb(), token, attribution.verbEnd(), attribution.speaker(), token, to);
		}
		boolean trailing = comma && isOver(to, end);
		return quotation(from, trailing ? token - 1 : last(from, end), attribution.verb(), token, attribution.verbEnd(), attribution.speaker(), token, to);
	}

	/** Whether nothing but hearers, time and place follows an attribution. */
	private boolean isOver(int token, int end) {
		int at = token;
		if (at < end && !doc.isSign(at, ',') && !doc.isSign(at, '.')) {
			return true;
		}
		while (at < end && (doc.isSign(at, ',') || doc.isTime(at) || doc.isSign(at, '.') || doc.isMark(at) || doc.isSign(at, '('))) {
			at++;
		}
		return at >= end || doc.is(at, Category.BEHIND_SPEAKER) || end - at < 4;
	}

	// Dilanjutkan Ade, …; Disebutkan, …
	private @Nullable Quotation told(int token, int end) {
		int behind = token + doc.length(token, Category.TOLD);
		int name = doc.is(behind, "oleh") ? behind + 1 : behind;
		Mention mention = speakers.mentionAt(name);
		boolean named = mention != null && mention.isPerson() || doc.isCapital(name) && doc.is(name, Category.OFFICE);
		if (!named) {
			return null;
		}
		Read read = speakers.behind(name);
		int begin = read.to();
		if (!read.speaker().isKnown() || !doc.isSign(begin, ',') && !doc.is(begin, Category.THAT)) {
			return null;
		}
		begin++;
		return last(begin, end) - begin < SHORTEST ? null
				: quotation(begin, last(begin, end), doc.value(token, Category.TOLD), token, doc.end[token], read.speaker(), token, read.to());
	}

	// Dalam Pasal 57, disebutkan bahwa …; Disebutkan, …
	private @Nullable Quotation documented(int from, int token, int end) {
		int begin = token + doc.length(token, Category.TOLD);
		boolean that = doc.is(begin, Category.THAT);
		if (doc.is(token, Category.HEARSAY) || doc.is(token, "disebut") || !that && !(doc.isSign(begin, ',') && token == from)) {
			return null;
		}
		int document = from;
		while (document < token && !doc.is(document, Category.NUMBERED) && !isDocument(document)) {
			document++;
		}
		Speaker speaker = speakers.implied(token);
		if (document < token) {
			int to = doc.isSign(token - 1, ',') ? token - 1 : token;
			String words = doc.textOf(document, to);
			speaker = new Speaker(words, Spelling.normal(words), words, doc.begin[document], doc.end[to - 1], Resolution.DESCRIPTION);
		} else if (token - from > 2) {
			return null;
		}
		begin++;
		return !speaker.isKnown() || last(begin, end) - begin < SHORTEST ? null
				: quotation(begin, last(begin, end), doc.value(token, Category.TOLD), token, doc.end[token], speaker, Math.min(document, token), begin);
	}

	private boolean isDocument(int token) {
		return doc.value(token, Category.DESCRIPTION).equals("thing") && !doc.is(token, "pihak") && !doc.is(token, "banyak") && !doc.is(token, "hasil");
	}

	private Quotation quotation(int from, int to, String verb, int verbAt, int verbEnd, Speaker speaker, int attribution, int behind) {
		int first = from;
		while (first < to - 1 && doc.isSign(first, ',')) {
			first++;
		}
		int begin = doc.begin[first];
		int end = doc.end[Math.max(first, to - 1)];
		return new Quotation(begin, end, doc.text.substring(begin, end), Form.INDIRECT, speaker, verb, doc.begin[verbAt], verbEnd,
				doc.begin[Math.min(attribution, verbAt)], doc.end[Math.min(doc.count, Math.max(behind, verbAt + 1)) - 1], -1, Closing.MARKED);
	}
}
