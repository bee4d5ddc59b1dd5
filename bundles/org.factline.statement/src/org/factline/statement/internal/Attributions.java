package org.factline.statement.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.statement.Speaker;
import org.factline.statement.internal.Lexicon.Member;
import org.factline.statement.internal.Speakers.Read;

/** Reads attributions: round direct speech, and those that lead, follow or interrupt what is told. */
final class Attributions {

	private static final int SUBJECT_REACH = 14;

	private final Doc doc;
	private final Speakers speakers;

	Attributions(Doc doc, Speakers speakers) {
		this.doc = doc;
		this.speakers = speakers;
	}

	/** The length of the verb in "ujarnya"; 0 where a word is no verb of saying with a clitic. */
	static int nya(Doc doc, int token) {
		String word = doc.lower[token];
		if (!doc.indonesian || !word.endsWith("nya") || word.length() < 6) {
			return 0;
		}
		String stem = word.substring(0, word.length() - 3);
		stem = stem.endsWith("-") ? stem.substring(0, stem.length() - 1) : stem;
		return doc.verbs.contains(stem) ? stem.length() : 0;
	}

	/** Behind a closing mark: {@code ," kata Budi}, {@code ," ujarnya}, {@code ," he said}, {@code ," Mr Hill said}. */
	@Nullable Attribution behindMark(int token) {
		int at = token;
		while (doc.isSign(at, ',') || doc.isSign(at, '.') || doc.is(at, "demikian") && doc.is(at + 1, Category.SAID) || doc.is(at, "begitu")
				|| doc.is(at, "begitulah") || doc.isSign(at, '-')) {
			at++;
		}
		if (!doc.isWord(at) || doc.sentence[at] > doc.sentence[Math.max(0, token - 1)] + 1 && !doc.together(token, at)) {
			return null;
		}
		if (at > token && doc.isSign(at - 1, '.') && doc.isCapital(at)) {
			return null;
		}
		Attribution said = said(at);
		return said != null ? said : subjectThenVerb(at);
	}

	/** A verb of saying with its speaker behind it. */
	@Nullable Attribution said(int token) {
		int clitic = nya(doc, token);
		if (clitic > 0) {
			Read read = speakers.clitic(token);
			return new Attribution(doc.lower[token].substring(0, clitic), token, doc.begin[token] + clitic, read.speaker(), token, token + 1);
		}
		Member verb = doc.match(token, Category.SAID);
		if (verb == null) {
			return null;
		}
		int behind = token + verb.length();
		if (doc.is(behind, "dan") && doc.is(behind + 1, Category.SAID)) {
			behind += 2;
		}
		Read read = speakers.behind(behind);
		return new Attribution(verb.value(), token, doc.end[token + verb.length() - 1], read.speaker(), token, Math.max(behind, read.to()));
	}

	/** ," he said; ," Budi menambahkan */
	private @Nullable Attribution subjectThenVerb(int token) {
		for (int at = token; at < token + SUBJECT_REACH && doc.together(token, at) && !doc.isMark(at) && !doc.isSign(at, '.') && !doc.isSign(at, ':'); at++) {
			boolean verb = doc.is(at, Category.SAYS) || !doc.indonesian && doc.is(at, Category.SAID);
			if (verb && at > token) {
				Read read = speakers.before(at);
				if (!read.speaker().isKnown()) {
					return null;
				}
				String value = doc.is(at, Category.SAYS) ? doc.value(at, Category.SAYS) : doc.value(at, Category.SAID);
				return new Attribution(value, at, doc.end[at], read.speaker(), Math.min(read.from(), at), at + 1);
			}
			if (doc.is(at, Category.CONJUNCTION) && doc.indonesian) {
				return null;
			}
		}
		return null;
	}

	/** Before an opening mark: {@code Budi mengatakan, "}, {@code menurut Budi, "}, {@code kata Budi: "}. */
	@Nullable Attribution beforeMark(int mark) {
		for (int at = mark - 1; at >= 0 && doc.together(at, mark) && mark - at < 30 && !doc.isMark(at); at--) {
			if (doc.quoted[at] && !doc.isMark(at)) {
				return null;
			}
			Member says = doc.match(at, Category.SAYS);
			Member tells = says != null ? says : doc.match(at, Category.TELLS);
			if (tells != null && leadsTo(at + 1, mark)) {
				Read read = speakers.before(at);
				Speaker speaker = read.speaker().isKnown() ? read.speaker() : speakers.implied(at);
				return new Attribution(tells.value(), at, doc.end[at], speaker, Math.min(read.from(), at), at + 1);
			}
			boolean leads = doc.isSign(mark - 1, ':') || doc.isSign(mark - 1, ';') || doc.isSign(mark - 1, ',');
			if (leads && doc.is(at, Category.ACCORDING)) {
				int length = doc.length(at, Category.ACCORDING);
				Read read = speakers.behind(at + length);
				return new Attribution(doc.value(at, Category.ACCORDING), at, doc.end[at + length - 1], read.speaker(), at, read.to());
			}
			if (leads && (doc.is(at, Category.SAID) || doc.isWord(at) && nya(doc, at) > 0)) {
				return said(at);
			}
		}
		return null;
	}

	/** Whether nothing but hearers, time and place stands between a verb and a mark. */
	private boolean leadsTo(int from, int mark) {
		boolean colon = doc.isSign(mark - 1, ':') || doc.isSign(mark - 1, ';') || doc.isSign(mark - 1, ',');
		for (int at = from; at < mark; at++) {
			boolean plain = doc.isSign(at, ',') || doc.isSign(at, ':') || doc.isTime(at) || doc.is(at, Category.THAT) || doc.isCapital(at) || colon
					|| doc.is(at, Category.HEARER) || doc.is(at, Category.BEHIND_SPEAKER);
			if (!plain) {
				return false;
			}
		}
		return true;
	}
}
