package org.factline.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.factline.article.Article;
import org.factline.article.Block;
import org.factline.article.Finding;
import org.factline.article.Passage;

/**
 * A passage as a quotation: what stands before and after it in its paragraph, cut at words where that is long, and the
 * passage itself, with its middle left out where it is long.
 *
 * @param before  the words before; begins with an ellipsis where more stands there
 * @param head    the passage, or its beginning
 * @param leftOut how many characters are left out between {@code head} and {@code tail}
 * @param tail    the end of the passage; empty where {@code head} is all of it
 * @param after   the words behind; ends with an ellipsis where more stands there
 */
record Excerpt(String before, String head, int leftOut, String tail, String after) {

	/** To leave out fewer characters than this would not shorten the quotation, since the gap is shown in words. */
	private static final int WORTH_A_GAP = 60;

	/** The property of a finding that names the words of passage {@code n}, from 0, that disagree. */
	private static final String WORDS = "words.";

	/**
	 * Quotes a passage.
	 *
	 * @param context how many characters to show on each side, at most
	 * @param limit   how many characters of the passage to show, at most
	 */
	static Excerpt of(Article article, Passage.InText place, int context, int limit) {
		String text = article.text();
		if (place.end() > text.length()) {
			return of(place.text(), limit);
		}
		int[] around = paragraph(article, place);
		int from = wordStart(text, Math.max(around[0], place.begin() - context), around[0], place.begin());
		int to = wordEnd(text, Math.min(around[1], place.end() + context), place.end(), around[1]);
		Excerpt passage = of(place.text(), place.text().length() <= limit + WORTH_A_GAP ? place.text().length() : limit);
		return new Excerpt((from > around[0] ? "… " : "") + text.substring(from, place.begin()).stripLeading(), passage.head,
				passage.leftOut, passage.tail,
				text.substring(place.end(), to).stripTrailing() + (to < around[1] ? " …" : ""));
	}

	/** Quotes something that has no surroundings. */
	static Excerpt of(String passage, int limit) {
		if (passage.length() <= limit) {
			return new Excerpt("", passage, 0, "", "");
		}
		int headEnd = wordEnd(passage, limit * 2 / 3, limit / 2, passage.length());
		int tailStart = wordStart(passage, passage.length() - limit / 3, headEnd, passage.length());
		String left = passage.substring(headEnd, tailStart);
		return new Excerpt("", passage.substring(0, headEnd), left.codePointCount(0, left.length()), passage.substring(tailStart), "");
	}

	/** The passage on its own, with an ellipsis where something is left out. */
	String shortened() {
		return leftOut == 0 ? head : head + " … " + tail.strip();
	}

	/** The words of a passage that disagree, as its finding names them, where they stand in the passage; else none. */
	static List<String> disagreeing(Finding finding, int passage) {
		String words = finding.properties().getOrDefault(WORDS + passage, "");
		return words.isBlank() || !finding.passages().get(passage).text().contains(words) ? List.of() : List.of(words);
	}

	/** The text in pieces, each either words that disagree or the words between. */
	static List<String> split(String text, List<String> disagreeing) {
		List<String> pieces = new ArrayList<>();
		int at = 0;
		for (String words : disagreeing) {
			int found = text.indexOf(words, at);
			if (found >= 0) {
				pieces.add(text.substring(at, found));
				pieces.add(words);
				at = found + words.length();
			}
		}
		pieces.add(text.substring(at));
		pieces.removeIf(Predicate.isEqual(""));
		return pieces;
	}

	/** From the line feed before to the line feed behind, within the blocks that the passage touches. */
	private static int[] paragraph(Article article, Passage.InText place) {
		String text = article.text();
		int begin = text.lastIndexOf('\n', place.begin() - 1) + 1;
		int newline = text.indexOf('\n', place.end());
		int end = newline < 0 ? text.length() : newline;
		for (Block block : article.blocks()) {
			if (block.begin() <= place.begin() && place.begin() < block.end()) {
				begin = Math.max(begin, block.begin());
			}
			if (block.begin() < place.end() && place.end() <= block.end()) {
				end = Math.min(end, block.end());
			}
		}
		return new int[] { begin, end };
	}

	/** The next start of a word from an offset on, but not behind {@code last}; the offset's own where it is the first. */
	private static int wordStart(String text, int offset, int first, int last) {
		int at = offset;
		while (at > first && at < last && !Character.isWhitespace(text.charAt(at - 1))) {
			at++;
		}
		// one word without a gap: cut it, but no character in two
		return at < last || offset == last ? at : behindPair(text, offset);
	}

	/** The last end of a word up to an offset, but not before {@code first}. */
	private static int wordEnd(String text, int offset, int first, int last) {
		int at = offset;
		while (at > first && at < last && !Character.isWhitespace(text.charAt(at))) {
			at--;
		}
		return at > first || offset == first ? at : behindPair(text, offset);
	}

	private static int behindPair(String text, int offset) {
		return offset > 0 && offset < text.length() && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))
				? offset + 1
				: offset;
	}
}
