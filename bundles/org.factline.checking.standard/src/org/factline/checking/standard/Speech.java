package org.factline.checking.standard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.factline.analysis.AnalysedArticle;
import org.factline.analysis.AlignedSentences;
import org.factline.analysis.StoryPair;
import org.factline.statement.NormalForm;
import org.factline.statement.Quotation;
import org.factline.text.FunctionWords;
import org.factline.text.Span;
import org.factline.text.Tokens;

/**
 * Somebody's words between quotation marks, long enough to be known again.
 *
 * @param article   where it stands
 * @param quotation the words
 * @param words     those of them that carry meaning
 */
record Speech(AnalysedArticle article, Quotation quotation, Set<String> words) {

	private static final int FEWEST_TOKENS = 6;
	private static final int FEWEST_SHARED = 3;
	private static final double MOST_OF = 0.5;
	private static final double VERBATIM = 0.7;

	/** All of an article, in order. */
	static List<Speech> of(AnalysedArticle article) {
		List<Speech> found = new ArrayList<>();
		for (Quotation quotation : article.statements().quotations()) {
			if (quotation.isDirect() && quotation.closing() == Quotation.Closing.MARKED && article.isTold(quotation.span())) {
				Tokens tokens = Tokens.of(quotation.text());
				if (tokens.count() >= FEWEST_TOKENS) {
					found.add(new Speech(article, quotation, words(tokens)));
				}
			}
		}
		return found;
	}

	private static Set<String> words(Tokens tokens) {
		Set<String> words = new HashSet<>();
		for (int i = 0; i < tokens.count(); i++) {
			String form = tokens.form(i);
			if (form.length() > 2 && !FunctionWords.contains(form)) {
				words.add(form);
			}
		}
		return words;
	}

	Span span() {
		return quotation.span();
	}

	/** Whether both may well be the same words of one speaker; to be asked before they are aligned. */
	boolean mayBeOneWith(Speech other) {
		long shared = words.stream().filter(other.words::contains).count();
		return shared >= FEWEST_SHARED && shared >= MOST_OF * Math.min(words.size(), other.words.size()) && mayShareSpeaker(other);
	}

	private boolean mayShareSpeaker(Speech other) {
		String mine = quotation.speaker().key();
		String theirs = other.quotation.speaker().key();
		return mine.isEmpty() || theirs.isEmpty() || NormalForm.mayBeSame(mine, theirs);
	}

	/** Whether most of the shorter one stands in the other, word for word and in order. */
	static boolean areOne(SentencePair pair) {
		return pair.verbatim() >= VERBATIM;
	}

	SentencePair alignedWith(Speech other, StoryPair story) {
		return SentencePair.of(story, new AlignedSentences(span(), other.span(), 0));
	}
}
