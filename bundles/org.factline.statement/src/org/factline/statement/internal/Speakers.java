package org.factline.statement.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.statement.Name;
import org.factline.statement.Speaker;
import org.factline.statement.Speaker.Resolution;

/** Reads the words that name a speaker, and resolves those that name none to the last fitting person. */
final class Speakers {

	private static final int REACH = 24;
	private static final int SENTENCES_BACK = 6;
	private static final int TOKENS_BACK = 300;
	/** With "ini" they tell how long, and point at nobody. */
	private static final Set<String> ADVERBIAL = Set.of("selama", "sejauh", "saat", "kali", "belakangan", "hingga", "sampai", "sejak");

	private final Doc doc;
	private final List<Mention> mentions;
	/** For each token the number of the mention that holds it, or -1. */
	private final int[] mentionAt;
	/** The last speaker who can be a person, and where he spoke. */
	private String lastName = "";
	/** The last of them who was called by a name. */
	private String lastPerson = "";
	private int lastAt = -1;
	/** The last speaker that is none: an institution, a document. */
	private String lastThing = "";

	/** A speaker and the token behind his words. */
	record Read(Speaker speaker, int from, int to) {
	}

	Speakers(Doc doc, List<Mention> mentions) {
		this.doc = doc;
		this.mentions = mentions;
		this.mentionAt = new int[doc.count];
		Arrays.fill(mentionAt, -1);
		for (int i = 0; i < mentions.size(); i++) {
			Mention mention = mentions.get(i);
			Arrays.fill(mentionAt, mention.from, mention.to, i);
		}
	}

	@Nullable Mention mentionAt(int token) {
		return token < 0 || token >= doc.count || mentionAt[token] < 0 ? null : mentions.get(mentionAt[token]);
	}

	/** The clitic -nya of a verb that ends at an offset. */
	Read clitic(int token) {
		int end = doc.end[token];
		return new Read(resolved(token, end - 3, end, Resolution.PRONOUN), token, token + 1);
	}

	/** The speaker behind a verb of saying: "kata Ketua DPR, Budi Arifin, kepada wartawan". */
	Read behind(int token) {
		int at = token;
		while (doc.is(at, Category.ADVERB) && !doc.is(at, Category.PRONOUN) && at - token < 3) {
			at++;
		}
		if (doc.is(at, Category.PRONOUN) || doc.is(at, Category.PRONOUNS)) {
			return new Read(pronoun(at), at, at + 1);
		}
		int end = nounPhraseEnd(at);
		Mention named = personIn(at, end);
		if (doc.isSign(end, ',') && doc.together(at, end + 1) && (named == null || !named.office.isEmpty() && isClosed(end + 1))) {
			Mention apposed = apposed(end + 1);
			named = apposed == null ? named : apposed;
		}
		if (named == null && !doc.is(end - 1, Category.DEMONSTRATIVE)) {
			named = endingName(at, end);
			named = named == null ? apposedLater(end) : named;
		}
		if (named != null) {
			return new Read(named(named), at, bracketEnd(named.to));
		}
		return described(at, end);
	}

	/** "harbour master Alice Munro": small words, then a name that nothing else tells to be a person's. */
	private @Nullable Mention endingName(int from, int end) {
		Mention mention = mentionAt(end - 1);
		if (mention == null || mention.kind != Name.Kind.OTHER || mention.from <= from || mention.to - mention.from < 2 || doc.isCapital(mention.from - 1)
				|| doc.value(from, Category.DESCRIPTION).equals("thing") || doc.is(mention.from - 1, Category.PLACE_WORD)) {
			return null;
		}
		mention.kind = Name.Kind.PERSON;
		return mention;
	}

	/** "ilmuwan dari Universitas Bahari, Rini Prasetyo": the name stands behind the next comma. */
	private @Nullable Mention apposedLater(int from) {
		int at = from;
		while (at < from + 10 && doc.together(from - 1, at) && !doc.isSign(at, ',')) {
			if (doc.isTime(at) || doc.isMark(at) || doc.kind[at] == Doc.SIGN || Morphology.isVerb(doc.lower[at])) {
				return null;
			}
			at++;
		}
		return at > from && doc.isSign(at, ',') && doc.together(from - 1, at + 1) && isClosed(at + 1) ? apposed(at + 1) : null;
	}

	/** Behind an age or a short form in brackets. */
	private int bracketEnd(int token) {
		if (!doc.isSign(token, '(')) {
			return token;
		}
		int at = token + 1;
		while (at < token + 6 && doc.together(token, at) && !doc.isSign(at, ')')) {
			at++;
		}
		return doc.isSign(at, ')') ? at + 1 : token;
	}

	/** Whether a short run of capitals is closed by a comma, or words that end a speaker: "…, Rubijanto, dalam". */
	private boolean isClosed(int token) {
		int at = token;
		while (at < token + 5 && doc.isCapital(at) && !doc.isTime(at)) {
			at++;
		}
		Mention mention = mentionAt(token);
		return at > token && mention != null && mention.kind != Name.Kind.ORGANISATION && (doc.isSign(at, ',') || doc.isSign(at, '(') || !doc.isCapital(at) && doc.is(at, Category.BEHIND_SPEAKER));
	}

	private @Nullable Mention apposed(int token) {
		int at = token;
		while (at < token + 5 && at < doc.count && doc.isCapital(at) && mentionAt[at] < 0) {
			at += doc.isSign(at + 1, '.') ? 2 : 1;
		}
		Mention mention = mentionAt(at);
		if (mention == null || doc.isTime(at) || mention.kind == Name.Kind.ORGANISATION) {
			return null;
		}
		if (mention.kind == Name.Kind.OTHER && mention.to - mention.from < 2 && !doc.isSign(mention.to, ',') && !doc.isSign(mention.to, '(')) {
			return null;
		}
		mention.kind = Name.Kind.PERSON;
		return mention;
	}

	/** Behind the words that name the speaker: they end at a comma, a preposition, a time, the sentence. */
	private int nounPhraseEnd(int from) {
		int at = from;
		while (at < doc.count && at - from < REACH && doc.together(from, at) && !doc.isMark(at) && !(at > from && doc.is(at - 1, Category.DEMONSTRATIVE)) && !doc.isSign(at, ',')
				&& !doc.isSign(at, '.') && !doc.isSign(at, ':') && !doc.isSign(at, ';') && !doc.isSign(at, '?') && !doc.isSign(at, '!')) {
			if (doc.isTime(at)) {
				int behind = at;
				while (doc.isTime(behind)) {
					behind++;
				}
				if (at == from || !doc.is(behind - 1, Category.DEMONSTRATIVE) && !doc.is(behind, Category.DEMONSTRATIVE) || doc.isCapital(at - 1)) {
					break;
				}
				at = doc.is(behind, Category.DEMONSTRATIVE) ? behind + 1 : behind;
				break;
			}
			boolean abbreviation = doc.isSign(at + 1, '.') && mentionAt(at + 2) != null && doc.isCapital(at);
			if (at > from && !doc.isCapital(at) && (doc.is(at, Category.BEHIND_SPEAKER) && mentionAt[at] < 0 || doc.is(at, Category.SAYS))
					&& !isInOffice(at, from)) {
				break;
			}
			if (abbreviation || doc.isSign(at + 1, '.') && (mentionAt[at] >= 0 && at + 2 < doc.count && mentionAt[at] == mentionAt[Math.min(at + 2, doc.count - 1)]
					|| doc.is(at, Category.HONORIFIC) || doc.is(at, Category.STANDING))) {
				at++;
			}
			at++;
		}
		return at;
	}

	/** "Menteri Hukum dan HAM", "Kepala Bagian dan …": "dan" between capitals does not end it. */
	private boolean isInOffice(int at, int from) {
		return at > from && (doc.is(at, "dan") || doc.is(at, "and") || doc.is(at, "of") || doc.is(at, "dari") || doc.is(at, "untuk")) && doc.isCapital(at - 1)
				&& doc.isCapital(at + 1) && (doc.is(at + 1, Category.ORG_WORD) || doc.is(from, Category.OFFICE) && doc.is(at, "dan"));
	}

	private @Nullable Mention personIn(int from, int to) {
		for (int at = from; at < to && at < doc.count; at++) {
			Mention mention = mentionAt(at);
			if (mention != null && mention.isPerson()) {
				return mention;
			}
		}
		return null;
	}

	/** An organisation, or words that describe somebody. */
	private Read described(int from, int to) {
		if (to <= from) {
			return new Read(Speaker.NOBODY, from, from);
		}
		for (int at = from; at < to; at++) {
			Mention mention = mentionAt(at);
			boolean first = at == from && mention != null && (mention.kind != Name.Kind.OTHER || mention.to - mention.from > 1 || mention.to == to);
			if (mention != null && (first || mention.kind == Name.Kind.ORGANISATION && !doc.is(from, Category.DESCRIPTION))) {
				return new Read(named(mention), from, to);
			}
		}
		if (doc.is(to - 1, Category.DEMONSTRATIVE) && !lastName.isEmpty() && !doc.is(from, "para")) {
			if (!lastPerson.isEmpty() && Character.isLowerCase(lastName.charAt(0)) && !lastName.contains(doc.lower[from])) {
				return new Read(new Speaker(lastPerson, Spelling.normal(lastPerson), doc.textOf(from, to), doc.begin[from], doc.end[to - 1], Resolution.DESCRIPTION), from, to);
			}
			return new Read(resolved(from, doc.begin[from], doc.end[to - 1], Resolution.DESCRIPTION), from, to);
		}
		String words = doc.textOf(from, to);
		return new Read(new Speaker(words, Spelling.normal(words), words, doc.begin[from], doc.end[to - 1], Resolution.DESCRIPTION), from, to);
	}

	/** The subject before a verb: "Rektor UIN, Budi Arifin mengatakan", "politikus itu menilai". */
	Read before(int verb) {
		int begin = clauseBegin(verb);
		int end = verb;
		while (end > begin && doc.is(end - 1, Category.ADVERB) && mentionAt[end - 1] < 0 && !doc.is(end - 1, Category.PRONOUN)) {
			end--;
		}
		Mention bracketed = doc.isSign(end - 1, ')') && end - 2 > begin ? mentionAt(end - 2) : null;
		if (bracketed != null && bracketed.isPerson() && mentionAt(bracketed.from - 2) == null && doc.isSign(bracketed.from - 1, '(')) {
			return new Read(named(bracketed), bracketed.from, end);
		}
		end = withoutApposition(begin, end);
		end = doc.is(end - 1, "yang") && end - 1 > begin ? end - 1 : end;
		if (end <= begin) {
			return new Read(Speaker.NOBODY, verb, verb);
		}
		int relative = relative(begin, end);
		end = relative > begin ? relative : end;
		if (doc.is(end - 1, Category.PRONOUN) || doc.is(end - 1, Category.PRONOUNS)) {
			return new Read(pronoun(end - 1), end - 1, end);
		}
		if (doc.is(end - 1, "pihaknya")) {
			return new Read(resolved(end - 1, doc.begin[end - 1], doc.end[end - 1], Resolution.PRONOUN), end - 1, end);
		}
		int phrase = phraseBegin(begin, end);
		boolean apposition = doc.isSign(phrase - 1, ',') && (!doc.isCapital(phrase) || doc.is(phrase, Category.OFFICE) && personIn(phrase, end) == null);
		int headEnd = apposition ? withoutBracket(phrase - 2, begin) : phrase - 2;
		Mention head = apposition || isCircumstance(phrase - 1) ? mentionAt(headEnd) : null;
		if (head != null && head.isPerson() && headEnd >= begin) {
			return new Read(named(head), head.from, end);
		}
		Mention direct = withoutDegree(mentionAt(end - 1));
		if (direct != null && (direct.isPerson() || doc.startsSentence(direct.from) || !doc.is(phraseBegin(begin, end), Category.DESCRIPTION))) {
			return new Read(named(direct), direct.from, end);
		}
		if (isJoining(end - 1)) {
			Mention first = firstPerson(begin, end);
			return first == null ? new Read(Speaker.NOBODY, verb, verb) : new Read(named(first), first.from, end);
		}
		int from = phraseBegin(begin, end);
		Mention apposed = doc.isSign(from - 1, ',') && !doc.isCapital(from) ? mentionAt(from - 2) : null;
		if (apposed != null && apposed.kind != Name.Kind.ORGANISATION) {
			return new Read(named(apposed), apposed.from, end);
		}
		if (!isDescription(from, end)) {
			return new Read(Speaker.NOBODY, verb, verb);
		}
		Mention inside = doc.is(end - 1, Category.DEMONSTRATIVE) ? null : personIn(from, end);
		return inside != null ? new Read(named(inside), from, end) : described(from, end);
	}

	/** The token before a bracket that closes at a token; the token itself where none does. */
	private int withoutBracket(int token, int begin) {
		int at = token;
		while (doc.isSign(token, ')') && at > begin && token - at < 4 && !doc.isSign(at, '(')) {
			at--;
		}
		return at < token && doc.isSign(at, '(') ? at - 1 : token;
	}

	/** "Budi Arifin, M.Hum": letters behind a comma are a degree. */
	private @Nullable Mention withoutDegree(@Nullable Mention mention) {
		if (mention == null || !doc.isSign(mention.from - 1, ',')) {
			return mention;
		}
		Mention before = mentionAt(mention.from - 2);
		boolean degree = doc.is(mention.from, Category.DEGREE) || doc.isInitial(mention.from) || doc.isAcronym(mention.from) && !doc.is(mention.from, Category.ORGANISATION)
				|| doc.isSign(mention.from + 1, '.') && mention.to - mention.from > 1;
		return before != null && before.kind != Name.Kind.ORGANISATION && degree ? before : mention;
	}

	/** "… dan menambahkan": the subject stands further before. */
	private boolean isJoining(int token) {
		return doc.is(token, "dan") || doc.is(token, "serta") || doc.is(token, "sambil") || doc.is(token, "seraya") || doc.is(token, "and");
	}

	/** Whether words can describe somebody who speaks: they begin so, name somebody, or point back. */
	private boolean isDescription(int from, int end) {
		boolean verb = doc.isWord(end - 1) && doc.indonesian && Morphology.isVerb(doc.lower[end - 1]) || doc.is(end - 1, Category.CONJUNCTION) || doc.is(end - 1, "yang");
		boolean begun = doc.isWord(from) && doc.indonesian && (Morphology.isActive(doc.lower[from]) || Morphology.isPassive(doc.lower[from]));
		if (verb || begun) {
			return false;
		}
		if (doc.is(from, Category.DESCRIPTION) && !doc.value(from, Category.DESCRIPTION).equals("mute") || doc.is(from, Category.OFFICE) || doc.is(from, Category.PERSON_NOUN)) {
			return true;
		}
		boolean plain = true;
		for (int at = from; at < end; at++) {
			Mention mention = mentionAt(at);
			if (mention != null && mention.kind != Name.Kind.OTHER) {
				return true;
			}
			plain &= doc.isWord(at) && !(doc.indonesian && Morphology.isVerb(doc.lower[at])) && !doc.is(at, Category.SMALL) && !doc.isTime(at);
		}
		boolean mute = doc.value(from, Category.DESCRIPTION).equals("mute") || doc.is(end - 1, "konsep");
		return plain && !mute && end - from <= 6 || doc.is(end - 1, Category.DEMONSTRATIVE) && end - from <= 6 && !doc.value(from, Category.DESCRIPTION).equals("mute")
				|| !doc.indonesian && (doc.is(from, "the") || doc.is(from, "a"));
	}

	/** Brackets, commas and times between a name and its verb: "Budi (40), Senin (2/3), mengatakan". */
	private int withoutApposition(int begin, int verb) {
		int end = verb;
		for (boolean moved = true; moved && end > begin;) {
			moved = false;
			if (doc.isSign(end - 1, ',') || doc.isTime(end - 1) || doc.is(end - 1, Category.PLACE_WORD) || doc.is(end - 1, "pada")) {
				end--;
				moved = true;
			} else if (withoutAdverbial(begin, end) < end) {
				end = withoutAdverbial(begin, end);
				moved = true;
			} else if (placeBehindComma(begin, end) > 0) {
				end = placeBehindComma(begin, end);
				moved = true;
			} else if (doc.isSign(end - 1, ')')) {
				int open = end - 1;
				while (open > begin && !doc.isSign(open, '(')) {
					open--;
				}
				moved = open > begin;
				end = moved ? open : end;
			} else if (end < verb && doc.isSign(end, ',') && isSitePhrase(begin, end)) {
				int at = end - 1;
				while (at > begin && !isCircumstance(at) && !doc.isSign(at, ',')) {
					at--;
				}
				moved = isCircumstance(at);
				end = moved ? at : end;
			}
		}
		return end;
	}

	/** "selama ini", "untuk pertama kalinya" between a subject and its verb. */
	private int withoutAdverbial(int begin, int end) {
		if (end - 2 > begin && doc.is(end - 1, "ini") && ADVERBIAL.contains(doc.lower[end - 2])) {
			return end - 2;
		}
		if (doc.is(end - 1, "kalinya") || doc.is(end - 1, "kali") || doc.is(end - 2, "kali")) {
			for (int at = end - 2; at > begin && at >= end - 3; at--) {
				if (doc.is(at, "untuk")) {
					return at;
				}
			}
		}
		return end;
	}

	/** "Sarkim (31), warga Kecamatan Ranting, Kabupaten Bantul": a place that only goes on with a person's home; the end before it, or 0. */
	private int placeBehindComma(int begin, int end) {
		int at = end - 1;
		while (at > begin && doc.isCapital(at)) {
			at--;
		}
		boolean place = at < end - 1 && doc.isSign(at, ',') && (doc.is(at + 1, Category.PLACE_HEAD) || doc.is(at + 1, Category.PLACE)) && mentionAt[at + 1] < 0;
		int home = at - 1;
		while (place && home > begin && (doc.isCapital(home) || doc.isSign(home, ',') && doc.isCapital(home + 1))) {
			home--;
		}
		return place && (doc.is(home, "warga") || doc.is(home, "asal") || doc.is(home, "penduduk")) && doc.isSign(home - 1, ',') ? at : 0;
	}

	private boolean isSitePhrase(int begin, int end) {
		for (int at = end - 1; at > begin && at > end - 8; at--) {
			if (mentionAt[at] >= 0 && mentions.get(mentionAt[at]).isPerson()) {
				return false;
			}
			if (isCircumstance(at)) {
				return true;
			}
		}
		return false;
	}

	/** Opens where, how or to whom something is said. */
	private boolean isCircumstance(int token) {
		return doc.is(token, Category.PLACE_WORD) || doc.is(token, "melalui") || doc.is(token, "lewat") || doc.is(token, "dalam") || doc.is(token, "kepada")
				|| doc.is(token, "saat") || doc.is(token, "ketika") || doc.is(token, "usai");
	}

	/** Behind the noun that a relative clause belongs to: "Atta yang diwakili Sunan"; 0 where there is none. */
	private int relative(int begin, int end) {
		for (int at = begin + 1; at < end; at++) {
			if ((doc.is(at, "yang") || doc.is(at, "who") || doc.is(at, "which")) && !doc.isSign(at - 1, ',')) {
				Mention head = mentionAt(at - 1);
				return head != null && (head.kind != Name.Kind.OTHER || head.to - head.from > 1) || doc.is(at - 1, Category.PRONOUN) ? at : 0;
			}
		}
		return 0;
	}

	/** The first token of the clause that a verb stands in. */
	private int clauseBegin(int verb) {
		int at = verb;
		while (at > 0 && doc.together(at - 1, verb) && verb - at < 40 && !doc.isMark(at - 1) && !doc.isSign(at - 1, ';') && !doc.isSign(at - 1, ':')) {
			at--;
		}
		return at;
	}

	/** The first token of the noun phrase that ends before a token: after a comma or a conjunction. */
	private int phraseBegin(int begin, int end) {
		int at = end - 1;
		while (at > begin && !doc.isSign(at - 1, ',') && !(doc.is(at - 1, Category.CONJUNCTION) && !isInOffice(at - 1, begin)) && (!doc.isTime(at - 1) || doc.is(end - 1, Category.DEMONSTRATIVE))) {
			at--;
		}
		return at;
	}

	private Speaker named(Mention mention) {
		Entity entity = mention.entity;
		String canonical = entity == null ? doc.textOf(mention.from, mention.to) : entity.written;
		return new Speaker(canonical, entity == null ? Spelling.normal(canonical) : entity.key, doc.textOf(mention.from, mention.to), doc.begin[mention.from], doc.end[mention.to - 1],
				Resolution.NAME);
	}

	/** Somebody spoke: pronouns that follow mean him. */
	void spoke(Speaker speaker, int token) {
		if (!speaker.isKnown() || speaker.resolution() == Resolution.PRONOUN && speaker.canonical().equalsIgnoreCase(speaker.text())) {
			return;
		}
		int at = speaker.mentionBegin() < 0 ? -1 : tokenAt(speaker.mentionBegin(), token);
		Mention mention = mentionAt(at);
		if (mention != null) {
			mention.role = Name.Role.SPEAKER;
		}
		boolean thing = speaker.resolution() == Resolution.DESCRIPTION && doc.value(at, Category.DESCRIPTION).equals("thing")
				|| mention != null && !mention.isPerson() && speaker.resolution() == Resolution.NAME;
		if (thing) {
			lastThing = speaker.canonical();
		} else {
			lastName = speaker.canonical();
			lastAt = token;
			lastPerson = mention != null && mention.isPerson() ? lastName : lastPerson;
		}
	}

	private int tokenAt(int offset, int near) {
		int token = Math.min(near + 30, doc.count - 1);
		while (token > 0 && doc.begin[token] > offset) {
			token--;
		}
		return token;
	}

	/** "mereka" are the last institution or group that spoke; a single person never. */
	private Speaker pronoun(int token) {
		if (doc.is(token, Category.PRONOUN)) {
			return resolved(token, doc.begin[token], doc.end[token], Resolution.PRONOUN);
		}
		String name = lastThing.isEmpty() ? doc.lower[token] : lastThing;
		return new Speaker(name, Spelling.normal(name), doc.textOf(token, token + 1), doc.begin[token], doc.end[token], Resolution.PRONOUN);
	}

	private Speaker resolved(int token, int begin, int end, Resolution resolution) {
		String name = antecedent(token);
		return new Speaker(name, Spelling.normal(name), doc.text.substring(begin, end), begin, end, name.isEmpty() ? Resolution.NONE : resolution);
	}

	/** Nobody stands there: the last speaker goes on, or whom the sentences before introduce. */
	Speaker implied(int token) {
		String name = antecedent(token);
		return name.isEmpty() ? Speaker.NOBODY : new Speaker(name, Spelling.normal(name), "", -1, -1, Resolution.IMPLIED);
	}

	/** The last speaker, or somebody whom a later sentence has as its subject. */
	String antecedent(int token) {
		int sentence = doc.sentence[token];
		int at = doc.sentenceBegin(token) - 1;
		String introduced = "";
		while (at >= 0 && sentence - doc.sentence[at] <= SENTENCES_BACK && at > lastAt) {
			int begin = Math.max(doc.sentenceBegin(at), at - TOKENS_BACK);
			Mention subject = lastAt >= begin ? null : subject(begin, at + 1);
			if (subject != null) {
				return named(subject).canonical();
			}
			Mention any = introduced.isEmpty() && lastName.isEmpty() ? firstPerson(begin, at + 1) : null;
			introduced = any == null ? introduced : named(any).canonical();
			at = begin - 1;
		}
		return !lastName.isEmpty() ? lastName : introduced.isEmpty() ? lastThing : introduced;
	}

	/** The person whom a sentence begins with, behind a conjunction and titles; or who is said to have spoken. */
	private @Nullable Mention subject(int begin, int end) {
		Mention person = firstPerson(begin, end);
		if (person == null || doc.quoted[person.from] || isSuffering(person.to, end)) {
			return null;
		}
		for (int at = begin; at < person.from; at++) {
			boolean leads = doc.isCapital(at) || doc.is(at, Category.CONJUNCTION) || doc.isSign(at, ',') || doc.isTime(at) || doc.is(at, Category.STANDING)
					|| doc.isSign(at, '.') || doc.is(at, Category.OFFICE) || doc.is(at, "setempat") || doc.is(at, "itu");
			if (!leads && !isTold(begin, person.from)) {
				return null;
			}
		}
		return person;
	}

	/** Whether the first verb behind a name is passive: it does not become the one who is spoken of. */
	private boolean isSuffering(int from, int end) {
		for (int at = from; at < Math.min(end, from + REACH / 2); at++) {
			String word = doc.lower[at];
			if (doc.isWord(at) && !doc.isCapital(at) && Morphology.isVerb(word)) {
				return Morphology.isPassive(word) || word.startsWith("ter");
			}
		}
		return false;
	}

	private boolean isTold(int begin, int end) {
		for (int at = begin; at < end; at++) {
			if (doc.is(at, Category.TOLD) || doc.lower[at].startsWith("dibenarkan") || doc.is(at, "senada")) {
				return true;
			}
		}
		return false;
	}

	private @Nullable Mention firstPerson(int begin, int end) {
		for (int at = begin; at < end; at++) {
			Mention mention = mentionAt(at);
			if (mention != null && mention.isPerson() && !doc.quoted[at]) {
				return mention;
			}
		}
		return null;
	}
}
