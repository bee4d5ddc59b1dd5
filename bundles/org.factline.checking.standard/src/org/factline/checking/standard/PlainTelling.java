package org.factline.checking.standard;

import java.util.List;
import java.util.regex.Pattern;

import org.factline.analysis.AnalysedArticle;
import org.factline.article.Block;
import org.factline.statement.CheckWords;
import org.factline.text.Span;
import org.factline.text.Tokens;

/**
 * Whether a sentence is told as a plain fact: no quotation, no word of saying in it or beside it, no quotation mark in its
 * paragraph, no "I" or "we", nobody of the speaker's name near it. In the news a paragraph goes on from the speaker of the one before.
 */
final class PlainTelling {

	private static final CheckWords WORDS = CheckWords.standard();
	private static final Pattern MARK = Pattern.compile("[\"\u201c\u201d\u201e\u00ab\u00bb]");
	private static final int SHORTEST_NAME = 4;

	private PlainTelling() {
	}

	/** @param speaker whose words they are elsewhere */
	static boolean is(AnalysedArticle article, Span sentence, String speaker) {
		return isInBody(article, sentence) && !holds(sentence.in(article.article().text()), "first-person") && !isAttributed(article, sentence) && around(article, sentence).stream()
				.noneMatch(one -> isAttributed(article, one) || names(one.in(article.article().text()), speaker));
	}

	private static boolean isInBody(AnalysedArticle article, Span sentence) {
		return article.blockAt(sentence.begin()).filter(block -> block.kind().isBody() && !MARK.matcher(paragraph(article, block, sentence)).find())
				.isPresent();
	}

	/** Plain text comes as one block of many lines. */
	private static String paragraph(AnalysedArticle article, Block block, Span sentence) {
		String text = article.article().text();
		int begin = Math.max(block.begin(), text.lastIndexOf('\n', sentence.begin()) + 1);
		int line = text.indexOf('\n', sentence.end());
		return text.substring(begin, line < 0 ? block.end() : Math.max(sentence.end(), Math.min(line, block.end())));
	}

	/** The sentence, the two before it and the one behind it. */
	private static List<Span> around(AnalysedArticle article, Span sentence) {
		int at = article.sentences().indexOf(sentence);
		return article.sentences().subList(Math.max(0, at - 2), Math.min(article.sentences().size(), at + 2));
	}

	private static boolean isAttributed(AnalysedArticle article, Span sentence) {
		return !article.statements().quotationsAt(sentence).isEmpty() || article.statements().hearsay().stream().anyMatch(one -> one.span().overlaps(sentence))
				|| holds(sentence.in(article.article().text()), "attribution");
	}

	private static boolean holds(String text, String section) {
		Tokens tokens = Tokens.of(text);
		for (int i = 0; i < tokens.count(); i++) {
			if (WORDS.of(section).contains(tokens.form(i))) {
				return true;
			}
		}
		return false;
	}

	private static boolean names(String text, String speaker) {
		Tokens tokens = Tokens.of(speaker);
		for (int i = 0; i < tokens.count(); i++) {
			String word = speaker.substring(tokens.begin(i), tokens.end(i));
			if (word.length() >= SHORTEST_NAME && text.contains(word)) {
				return true;
			}
		}
		return false;
	}
}
