package org.factline.checking.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;

import org.factline.analysis.AnalysedArticle;
import org.factline.statement.CueWords;
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
 * @param names   runs of words that are capitalised within the sentence, in lower case
 * @param words   the other words that carry meaning, in lower case
 * @param otherEvent words that say that it did not happen, happened again, or was only planned
 */
record DatedSentence(AnalysedArticle article, Span span, TimeExpression time, Set<String> names, Set<String> words,
		Set<String> otherEvent) {

	private static final int SHORTEST_WORD = 4;
	private static final CueWords CUES = CueWords.standard();

	/** All of an article. */
	static List<DatedSentence> of(AnalysedArticle article) {
		List<DatedSentence> found = new ArrayList<>();
		for (Span sentence : article.sentences()) {
			List<TimeExpression> days = article.timesIn(sentence).stream().filter(DatedSentence::isFullDate).toList();
			if (days.size() == 1 && isOfWhatHappened(days.getFirst()) && !isEndOfRange(article, sentence, days.getFirst())) {
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

	/** One outlet may tell when something began and another when it ended. */
	private static boolean isEndOfRange(AnalysedArticle article, Span sentence, TimeExpression time) {
		Tokens before = Tokens.of(article.article().text().substring(sentence.begin(), time.begin()));
		return time.range() != TimeExpression.RangeEnd.NONE
				|| before.count() > 0 && CUES.isEndOfRange(before.form(before.count() - 1));
	}

	private static DatedSentence of(AnalysedArticle article, Span sentence, TimeExpression time) {
		String text = article.article().text();
		Tokens tokens = Tokens.of(text.substring(sentence.begin(), sentence.end()));
		Set<String> names = new TreeSet<>();
		Set<String> words = new TreeSet<>();
		Set<String> otherEvent = new TreeSet<>();
		StringJoiner name = new StringJoiner(" ").setEmptyValue("");
		for (int i = 0; i < tokens.count(); i++) {
			int begin = sentence.begin() + tokens.begin(i);
			String form = tokens.form(i);
			if (CUES.isOtherEvent(form)) {
				otherEvent.add(form);
			}
			boolean meaning = !time.span().contains(begin) && !FunctionWords.contains(form) && !Character.isDigit(form.charAt(0));
			// the first word of a sentence is capitalised anyway
			if (meaning && i > 0 && Character.isUpperCase(text.charAt(begin))) {
				name.add(form);
				continue;
			}
			if (name.length() > 0) {
				names.add(name.toString());
				name = new StringJoiner(" ").setEmptyValue("");
			}
			if (meaning && form.length() >= SHORTEST_WORD) {
				words.add(form);
			}
		}
		if (name.length() > 0) {
			names.add(name.toString());
		}
		return new DatedSentence(article, sentence, time, names, words, otherEvent);
	}

	/** The day that the sentence gives. */
	LocalDate day() {
		return time.interval().earliest().toLocalDate();
	}

	/**
	 * Whether both share a name and so many other names and content words, which are so large a part of what the shorter one
	 * holds.
	 */
	boolean tellsTheSameAs(DatedSentence other, int least, int percent) {
		boolean sameName = names.stream().anyMatch(other.names::contains);
		int others = shared(other).size() - 1;
		int shorter = Math.min(names.size() + words.size(), other.names.size() + other.words.size()) - 1;
		return sameName && otherEvent.isEmpty() == other.otherEvent.isEmpty() && others >= least && others * 100 >= percent * shorter;
	}

	/** The names and content words that stand in both, names first, each in alphabetical order. */
	List<String> shared(DatedSentence other) {
		List<String> shared = new ArrayList<>(names);
		shared.retainAll(other.names);
		words.stream().filter(other.words::contains).forEach(shared::add);
		return shared;
	}
}
