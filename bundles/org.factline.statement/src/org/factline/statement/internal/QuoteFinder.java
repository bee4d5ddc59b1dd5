package org.factline.statement.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.statement.Quotation;
import org.factline.statement.Quotation.Closing;
import org.factline.statement.Quotation.Form;
import org.factline.statement.Speaker;
import org.factline.statement.Speaker.Resolution;
import org.factline.statement.internal.Marks.Pair;

/** Finds quotations, direct and indirect, in the order of the text, so that a pronoun finds who spoke before it. */
final class QuoteFinder {

	private static final int FEWEST_WORDS = 4;
	private static final int LONGEST_SENTENCE = 400;

	private final Doc doc;
	private final Speakers speakers;
	private final Attributions attributions;
	private final IndirectFinder indirect;
	private final List<Pair> pairs;
	private final List<Quotation> found = new ArrayList<>();

	QuoteFinder(Doc doc, Speakers speakers, List<Pair> pairs) {
		this.doc = doc;
		this.speakers = speakers;
		this.pairs = pairs;
		this.attributions = new Attributions(doc, speakers);
		this.indirect = new IndirectFinder(doc, speakers, attributions);
	}

	List<Quotation> read() {
		int pair = 0;
		for (int token = 0; token < doc.count;) {
			if (pair < pairs.size() && pairs.get(pair).open() <= token) {
				token = Math.max(token + 1, direct(pair++));
				continue;
			}
			int sentenceEnd = gluedEnd(token);
			int end = pair < pairs.size() ? Math.min(pairs.get(pair).open(), sentenceEnd) : sentenceEnd;
			indirect.read(token, sentenceEnd, end, found);
			token = end;
		}
		continued();
		found.sort(Comparator.comparingInt(Quotation::begin).thenComparingInt(Quotation::end));
		return found;
	}

	/** Where a sentence ends, or what a comma has glued to the next one: "… tahun lalu. , Di seluruh negeri …". */
	private int gluedEnd(int token) {
		int end = doc.sentenceEnd(token);
		for (int at = token + 1; at < end - 2 && at < token + LONGEST_SENTENCE; at++) {
			if (doc.isSign(at, '.') && doc.isSign(at + 1, ',') && !doc.isTight(at + 1)) {
				return at + 1;
			}
		}
		return end;
	}

	/** Reads the attribution of a pair of marks; gives the token to go on from. */
	private int direct(int number) {
		Pair pair = pairs.get(number);
		int behind = pair.marked() ? pair.close() + 1 : pair.close();
		Attribution after = behind < doc.count && !startsOther(behind) ? attributions.behindMark(behind) : null;
		Attribution before = after == null || opensSentence(pair, after) ? attributions.beforeMark(pair.open()) : null;
		Attribution attribution = before != null ? before : after;
		int words = words(pair);
		if (!isSpeech(pair, words, attribution)) {
			unquote(pair);
			return pair.open() + 1;
		}
		int last = -1;
		Speaker speaker = attribution == null ? Speaker.NOBODY : attribution.speaker();
		if (attribution != null && !speaker.isKnown()) {
			speaker = speakers.implied(pair.open());
		}
		Closing closing = pair.marked() ? Closing.MARKED : Closing.CUT;
		found.add(new Quotation(pair.begin(), pair.end(), doc.text.substring(pair.begin(), pair.end()), Form.DIRECT, speaker,
				attribution == null ? "" : attribution.verb(), attribution == null || attribution.verbAt() < 0 ? -1 : doc.begin[attribution.verbAt()],
				attribution == null ? -1 : attribution.verbEnd(), attribution == null ? -1 : doc.begin[attribution.from()],
				attribution == null ? -1 : attributionEnd(attribution), last, closing));
		if (attribution != null) {
			speakers.spoke(speaker, attribution.verbAt());
		}
		return attribution != null && before == null ? Math.max(behind, attribution.to()) : behind;
	}

	/** Whether what stands behind a quotation may as well be the next sentence: Sinta mengatakan: "Pergilah." Budi mengatakan bahwa … */
	private boolean opensSentence(Pair pair, Attribution after) {
		return doc.isCapital(after.from()) && ".?!\u2026".indexOf(doc.text.charAt(pair.end() - 1)) >= 0;
	}

	/** The attribution goes on with hearers, place and time up to the end of its sentence or the next quotation. */
	private int attributionEnd(Attribution attribution) {
		int to = attribution.to();
		while (to < doc.count && doc.together(attribution.from(), to) && !doc.isMark(to) && !doc.isSign(to, '.') && !doc.isSign(to, ':')) {
			to++;
		}
		return doc.end[Math.max(attribution.from(), to - 1)];
	}

	private boolean startsOther(int token) {
		return doc.isMark(token);
	}

	private int words(Pair pair) {
		int words = 0;
		for (int token = pair.open() + 1; token < pair.close() && token < doc.count; token++) {
			words += doc.kind[token] == Doc.WORD ? 1 : 0;
		}
		return words;
	}

	/** Titles, nicknames and words held up with tongs stand between marks too. */
	private boolean isSpeech(Pair pair, int words, @Nullable Attribution attribution) {
		if (words == 0) {
			return false;
		}
		char last = doc.text.charAt(pair.end() - 1);
		boolean stopped = ",.?!\u2026".indexOf(last) >= 0;
		boolean capital = doc.isCapital(pair.open() + 1) || doc.isNumber(pair.open() + 1);
		if (attribution != null) {
			return stopped || words >= FEWEST_WORDS || capital && !doc.together(pair.open() - 1, pair.open());
		}
		boolean alone = doc.startsSentence(pair.open()) || doc.isMark(pair.open() - 1) || doc.isSign(pair.open() - 1, '.') || doc.isSign(pair.open() - 1, ':')
				|| doc.isSign(pair.open() - 1, ',');
		return stopped && capital && words >= FEWEST_WORDS && alone && (pair.marked() || words >= 2 * FEWEST_WORDS);
	}

	private void unquote(Pair pair) {
		for (int token = pair.open(); token <= pair.close() && token < doc.count; token++) {
			doc.quoted[token] = false;
		}
	}

	/** Quotations without an attribution of their own go on from the one before in their paragraph, else belong to the one behind. */
	private void continued() {
		for (int i = 0; i < found.size(); i++) {
			Quotation one = found.get(i);
			if (one.isDirect() && !one.speaker().isKnown()) {
				Quotation other = neighbour(i);
				if (other != null) {
					Speaker speaker = other.speaker();
					found.set(i, new Quotation(one.begin(), one.end(), one.text(), one.form(), new Speaker(speaker.canonical(), speaker.key(), speaker.text(),
							speaker.mentionBegin(), speaker.mentionEnd(), Resolution.CONTINUED), other.verb(), other.verbBegin(), other.verbEnd(),
							other.attributionBegin(), other.attributionEnd(), other.begin(), one.closing()));
				}
			}
		}
	}

	private @Nullable Quotation neighbour(int index) {
		Quotation one = found.get(index);
		for (int i = index - 1; i >= 0; i--) {
			Quotation before = found.get(i);
			if (!isNear(before.end(), one.begin())) {
				break;
			}
			if (before.isDirect() && before.speaker().isKnown()) {
				return before;
			}
		}
		for (int i = index + 1; i < found.size() && isNear(one.end(), found.get(i).begin()); i++) {
			if (found.get(i).isDirect() && found.get(i).speaker().isKnown() && found.get(i).begin() - one.end() < 12) {
				return found.get(i);
			}
		}
		for (int i = index - 1; i >= 0; i--) {
			if (found.get(i).speaker().isKnown() || one.begin() - found.get(i).end() >= 400) {
				return one.begin() - found.get(i).end() < 400 ? found.get(i) : null;
			}
		}
		return null;
	}

	private boolean isNear(int from, int to) {
		return to - from < 300 && to >= from && doc.text.substring(from, to).indexOf('\n') < 0;
	}
}
