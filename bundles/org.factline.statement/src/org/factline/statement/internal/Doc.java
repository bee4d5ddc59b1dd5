package org.factline.statement.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.factline.statement.internal.Lexicon.Entry;
import org.factline.statement.internal.Lexicon.Member;
import org.factline.text.Span;
import org.factline.time.TimeExpression;

/** The tokens of the sentences of a text. Arrays, for the sake of speed; filled by {@link Tokenizer} only. */
final class Doc {

	static final byte WORD = 1;
	static final byte NUMBER = 2;
	static final byte SIGN = 3;
	/** A quotation mark. */
	static final byte MARK = 4;

	final String text;
	final List<Span> sentences;
	final List<TimeExpression> times;
	final boolean indonesian;
	int count;
	int[] begin = new int[256];
	int[] end = new int[256];
	byte[] kind = new byte[256];
	int[] sentence = new int[256];
	int[] paragraph = new int[256];
	/** The number of the time expression that a token stands in, or -1. */
	int[] time = new int[256];
	/** Folded characters. */
	String[] lower = new String[256];
	@Nullable Entry[] entry = new @Nullable Entry[256];
	/** Whether a token stands between the marks of direct speech, or is one. */
	boolean[] quoted = {};
	/** Of each sentence its first token. */
	private int[] first = {};
	/** The verbs of saying that take a clitic. */
	final Set<String> verbs;

	Doc(String text, List<Span> sentences, List<TimeExpression> times, boolean indonesian, Set<String> verbs) {
		this.text = text;
		this.sentences = sentences;
		this.times = times;
		this.indonesian = indonesian;
		this.verbs = verbs;
	}

	void add(byte what, int from, int to, int inSentence, int inParagraph, String form, @Nullable Entry known) {
		if (count == begin.length) {
			grow();
		}
		begin[count] = from;
		end[count] = to;
		kind[count] = what;
		sentence[count] = inSentence;
		paragraph[count] = inParagraph;
		time[count] = -1;
		lower[count] = form;
		entry[count++] = known;
	}

	private void grow() {
		int length = count * 2;
		begin = Arrays.copyOf(begin, length);
		end = Arrays.copyOf(end, length);
		kind = Arrays.copyOf(kind, length);
		sentence = Arrays.copyOf(sentence, length);
		paragraph = Arrays.copyOf(paragraph, length);
		time = Arrays.copyOf(time, length);
		lower = Arrays.copyOf(lower, length);
		entry = Arrays.copyOf(entry, length);
	}

	boolean isWord(int token) {
		return token >= 0 && token < count && kind[token] == WORD;
	}

	boolean isNumber(int token) {
		return token >= 0 && token < count && kind[token] == NUMBER;
	}

	boolean isSign(int token, char sign) {
		return token >= 0 && token < count && kind[token] == SIGN && lower[token].charAt(0) == sign;
	}

	boolean isMark(int token) {
		return token >= 0 && token < count && kind[token] == MARK;
	}

	boolean isTime(int token) {
		return token >= 0 && token < count && time[token] >= 0;
	}

	boolean is(int token, String form) {
		return token >= 0 && token < count && lower[token].equals(form);
	}

	/** Whether nothing stands between a token and the one before. */
	boolean isTight(int token) {
		return token > 0 && token < count && begin[token] == end[token - 1];
	}

	boolean isCapital(int token) {
		if (!isWord(token)) {
			return false;
		}
		char first = text.charAt(begin[token]);
		return first < 128 ? first >= 'A' && first <= 'Z' : Character.isUpperCase(first);
	}

	/** Whether a word of two letters or more is all capitals. */
	boolean isAcronym(int token) {
		if (!isCapital(token) || end[token] - begin[token] < 2) {
			return false;
		}
		for (int i = begin[token]; i < end[token]; i++) {
			if (!Character.isUpperCase(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	/** Whether a word is one capital letter. */
	boolean isInitial(int token) {
		return isCapital(token) && end[token] - begin[token] == 1;
	}

	boolean startsSentence(int token) {
		return token == 0 || sentence[token] != sentence[token - 1];
	}

	boolean startsParagraph(int token) {
		return token == 0 || paragraph[token] != paragraph[token - 1];
	}

	/** Whether both stand in one sentence. */
	boolean together(int token, int other) {
		return token >= 0 && other >= 0 && token < count && other < count && sentence[token] == sentence[other];
	}

	/** All tokens are there. */
	void complete() {
		quoted = new boolean[count];
		first = new int[sentences.size() + 1];
		Arrays.fill(first, count);
		for (int token = count - 1; token >= 0; token--) {
			first[sentence[token]] = token;
		}
		for (int i = sentences.size() - 1; i >= 0; i--) {
			first[i] = Math.min(first[i], first[i + 1]);
		}
	}

	/** Behind the last token of the sentence of a token. */
	int sentenceEnd(int token) {
		return first[sentence[token] + 1];
	}

	/** The first token of the sentence of a token. */
	int sentenceBegin(int token) {
		return first[sentence[token]];
	}

	boolean is(int token, Category category) {
		return match(token, category) != null;
	}

	/** How many tokens the word or phrase of a category at a token takes; 0 where there is none. */
	int length(int token, Category category) {
		Member member = match(token, category);
		return member == null ? 0 : member.length();
	}

	/** The value of the word or phrase of a category at a token; empty where there is none. */
	String value(int token, Category category) {
		Member member = match(token, category);
		return member == null ? "" : member.value();
	}

	/** The longest word or phrase of a category that begins at a token, or null. */
	@Nullable Member match(int token, Category category) {
		if (token < 0 || token >= count) {
			return null;
		}
		Entry known = entry[token];
		if (known == null || (known.bits & category.bit()) == 0) {
			return null;
		}
		for (Member member : known.members) {
			if (member.category() == category && (!member.capital() || isCapital(token)) && follows(token, member.tail())) {
				return member;
			}
		}
		return null;
	}

	private boolean follows(int token, String[] tail) {
		if (token + tail.length >= count && tail.length > 0) {
			return false;
		}
		for (int i = 0; i < tail.length; i++) {
			if (!lower[token + 1 + i].equals(tail[i])) {
				return false;
			}
		}
		return true;
	}

	/** The characters from one token to before another. */
	String textOf(int from, int to) {
		return to <= from ? "" : text.substring(begin[from], end[to - 1]);
	}
}
