package org.factline.checking.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.factline.analysis.AnalysedArticle;
import org.factline.statement.CheckWords;
import org.factline.text.Span;
import org.factline.time.Precision;
import org.factline.time.TimeExpression;
import org.factline.time.TimexType;

/**
 * A sentence with the times that it names and the words round them.
 *
 * @param side  the sentence and its words
 * @param times what it names of time, in order
 */
record TimedSentence(SentencePair.Side side, List<TimeExpression> times) {

	private static final CheckWords WORDS = CheckWords.standard();

	static TimedSentence of(AnalysedArticle article, Span sentence) {
		return new TimedSentence(SentencePair.Side.of(article, sentence), article.timesIn(sentence));
	}

	/** The days that it names surely: not about a day, and not one that its own weekday speaks against. */
	List<TimeExpression> days() {
		return times.stream().filter(time -> time.isDay() && isSure(time)).toList();
	}

	/** Whether the calendar time is certain as far as it is told. */
	static boolean isSure(TimeExpression time) {
		return time.mod().isEmpty() && time.edtf().isKnown() && !time.edtf().isApproximate() && !time.edtf().isUncertain() && !time.slip().isPresent();
	}

	/** Whether it is a day, a month or a year and not how long or how often. */
	static boolean isCalendar(TimeExpression time) {
		return (time.type() == TimexType.DATE || time.isDay()) && isSure(time) && (time.isDay() || time.edtf().precision() == Precision.MONTH
				|| time.edtf().precision() == Precision.YEAR);
	}

	/** The words between two offsets of the article. */
	List<String> between(int begin, int end) {
		List<String> words = new ArrayList<>();
		for (int i = side.tokenBehind(begin); i < side.tokens().count() && side.span().begin() + side.tokens().end(i) <= end; i++) {
			words.add(side.tokens().form(i));
		}
		return words;
	}

	/** The last words before an offset, at most so many. */
	List<String> before(int offset, int most) {
		List<String> words = between(side.span().begin(), offset);
		return words.subList(Math.max(0, words.size() - most), words.size());
	}

	/** Whether the words before an offset, at most so many, have one of a section. */
	boolean isLedBy(int offset, int most, String section) {
		return before(offset, most).stream().anyMatch(WORDS.of(section)::contains);
	}

	/** Whether any word of the sentence outside its times is of a section. */
	boolean has(String section) {
		Set<String> wanted = WORDS.of(section);
		for (int i = 0; i < side.tokens().count(); i++) {
			if (wanted.contains(side.tokens().form(i))) {
				return true;
			}
		}
		return false;
	}

	/** The characters between two times. */
	String textBetween(TimeExpression first, TimeExpression second) {
		return side.article().article().text().substring(Math.min(first.end(), second.begin()), second.begin());
	}
}
