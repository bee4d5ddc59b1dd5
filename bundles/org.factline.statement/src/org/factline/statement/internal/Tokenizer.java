package org.factline.statement.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.factline.text.Span;
import org.factline.time.TimeExpression;

/** Cuts the sentences of a text into tokens and looks each word up. One pass, linear. */
final class Tokenizer {

	private static final int LONGEST_WORD = 40;
	private static final String MARKS = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB";

	private final Lexicon lexicon;
	private final boolean indonesian;

	Tokenizer(Lexicon lexicon, boolean indonesian) {
		this.lexicon = lexicon;
		this.indonesian = indonesian;
	}

	Doc cut(String text, List<Span> sentences, List<TimeExpression> times) {
		List<Span> sound = sound(text, sentences);
		Doc doc = new Doc(text, sound, times, indonesian, lexicon.verbs());
		int paragraph = 0;
		int behind = 0;
		for (int i = 0; i < sound.size(); i++) {
			Span sentence = sound.get(i);
			if (i > 0 && hasLineEnd(text, behind, sentence.begin())) {
				paragraph++;
			}
			cut(doc, sentence, i, paragraph);
			behind = sentence.end();
		}
		markTimes(doc, times);
		doc.complete();
		return doc;
	}

	private static List<Span> sound(String text, List<Span> sentences) {
		List<Span> sound = new ArrayList<>(sentences.size());
		int behind = 0;
		for (Span sentence : sentences) {
			if (sentence.begin() >= behind && sentence.end() <= text.length()) {
				sound.add(sentence);
				behind = sentence.end();
			}
		}
		return sound;
	}

	private static boolean hasLineEnd(String text, int from, int to) {
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
				return true;
			}
		}
		return false;
	}

	private void cut(Doc doc, Span sentence, int number, int paragraph) {
		String text = doc.text;
		for (int at = sentence.begin(); at < sentence.end();) {
			char c = text.charAt(at);
			int from = at;
			if (isLetter(c)) {
				at = wordEnd(text, at, sentence.end());
				String lower = at - from > LONGEST_WORD ? "" : fold(text.substring(from, at));
				doc.add(Doc.WORD, from, at, number, paragraph, lower, lexicon.find(lower));
			} else if (isDigit(c)) {
				at = numberEnd(text, at, sentence.end());
				doc.add(Doc.NUMBER, from, at, number, paragraph, at - from > LONGEST_WORD ? "" : text.substring(from, at), null);
			} else {
				at++;
				// pictures, which come as pairs of surrogates, say nothing here
				if (!isSpace(c) && !Character.isSurrogate(c)) {
					String sign = String.valueOf(dash(c));
					doc.add(MARKS.indexOf(c) >= 0 ? Doc.MARK : Doc.SIGN, from, at, number, paragraph, sign, lexicon.find(sign));
				}
			}
		}
	}

	private static String fold(String word) {
		return word.indexOf('\u2019') < 0 ? word.toLowerCase(Locale.ROOT) : word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
	}

	private static char dash(char c) {
		return c >= '\u2010' && c <= '\u2014' || c == '\u2212' ? '-' : c;
	}

	private static boolean isLetter(char c) {
		return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
	}

	static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
	}

	/** A word goes on behind an apostrophe or hyphen with letters on both sides; "'s" does not belong to it. */
	private static int wordEnd(String text, int from, int limit) {
		int at = from + 1;
		while (at < limit) {
			char c = text.charAt(at);
			if (isLetter(c)) {
				at++;
			} else if ((c == '\'' || c == '\u2019' || c == '-' || c == '\u2010') && at + 1 < limit && isLetter(text.charAt(at + 1))
					&& !isPossessive(text, at, limit, c) && !isRupiah(text, at + 1, limit)) {
				at += 2;
			} else {
				break;
			}
		}
		return at;
	}

	/** "Rp 700 ribu-Rp 1 juta": the sign of a currency behind the hyphen is a word of its own. */
	private static boolean isRupiah(String text, int at, int limit) {
		return text.startsWith("Rp", at) && (at + 2 >= limit || !isLetter(text.charAt(at + 2)));
	}

	private static boolean isPossessive(String text, int at, int limit, char c) {
		return c != '-' && c != '\u2010' && text.charAt(at + 1) == 's' && (at + 2 >= limit || !isLetter(text.charAt(at + 2)));
	}

	private static int numberEnd(String text, int from, int limit) {
		int at = from + 1;
		while (at < limit) {
			char c = text.charAt(at);
			if (isDigit(c)) {
				at++;
			} else if ((c == '.' || c == ',') && at + 1 < limit && isDigit(text.charAt(at + 1))) {
				at += 2;
			} else {
				break;
			}
		}
		return at;
	}

	private static void markTimes(Doc doc, List<TimeExpression> times) {
		int token = 0;
		for (int i = 0; i < times.size(); i++) {
			TimeExpression time = times.get(i);
			while (token < doc.count && doc.end[token] <= time.begin()) {
				token++;
			}
			for (int at = token; at < doc.count && doc.begin[at] < time.end(); at++) {
				doc.time[at] = i;
			}
		}
	}
}
