package org.factline.checking.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.factline.analysis.AnalysedArticle;
import org.factline.text.FunctionWords;
import org.factline.text.Span;
import org.factline.text.Tokens;
import org.factline.time.Role;
import org.factline.time.TimeExpression;

/**
 * A sentence that gives one full date for what it tells.
 *
 * @param article where it stands
 * @param span    the sentence
 * @param time    the date
 * @param names   words that are capitalised within the sentence, in lower case
 * @param words   the other words that carry meaning, in lower case
 */
record DatedSentence(AnalysedArticle article, Span span, TimeExpression time, Set<String> names, Set<String> words) {

	private static final int SHORTEST_WORD = 4;

	/** All of an article. */
	static List<DatedSentence> of(AnalysedArticle article) {
		List<DatedSentence> found = new ArrayList<>();
		for (Span sentence : article.sentences()) {
			List<TimeExpression> days = article.timesIn(sentence).stream().filter(DatedSentence::isFullDate).toList();
			if (days.size() == 1 && isOfWhatHappened(days.getFirst())) {
				found.add(of(article, sentence, days.getFirst()));
			}
		}
		return found;
	}

	private static boolean isFullDate(TimeExpression time) {
		return time.isDay() && time.isAbsolute() && !time.slip().isPresent();
	}

	/** The day on which something was said or published is not the day on which it happened. */
	private static boolean isOfWhatHappened(TimeExpression time) {
		return time.role() == Role.EVENT || time.role() == Role.UNKNOWN;
	}

	private static DatedSentence of(AnalysedArticle article, Span sentence, TimeExpression time) {
		String text = article.article().text();
		Tokens tokens = Tokens.of(text.substring(sentence.begin(), sentence.end()));
		Set<String> names = new TreeSet<>();
		Set<String> words = new TreeSet<>();
		for (int i = 0; i < tokens.count(); i++) {
			int begin = sentence.begin() + tokens.begin(i);
			String form = tokens.form(i);
			if (time.span().contains(begin) || FunctionWords.contains(form) || Character.isDigit(form.charAt(0))) {
				continue;
			}
			if (i > 0 && Character.isUpperCase(text.charAt(begin))) {
				names.add(form);
			} else if (form.length() >= SHORTEST_WORD) {
				words.add(form);
			}
		}
		return new DatedSentence(article, sentence, time, names, words);
	}

	/** The day that the sentence gives. */
	LocalDate day() {
		return time.interval().earliest().toLocalDate();
	}

	/** Whether both share a name, so many content words, and half of what the shorter one says. */
	boolean tellsTheSameAs(DatedSentence other, int least) {
		int shared = sharedWords(other).size();
		return names.stream().anyMatch(other.names::contains) && shared >= least
				&& shared * 2 >= Math.min(words.size(), other.words.size());
	}

	/** The content words that stand in both, in alphabetical order. */
	Set<String> sharedWords(DatedSentence other) {
		Set<String> shared = new TreeSet<>(words);
		shared.retainAll(other.words);
		return shared;
	}
}
