package org.factline.checking.standard;

import java.util.List;
import java.util.Optional;

import org.factline.analysis.AnalysedArticle;
import org.factline.statement.CheckWords;
import org.factline.text.Span;
import org.factline.time.TimeExpression;

/** A death before the birth, told of one person in one sentence: no word of kin and no second name between the two. */
final class Lives {

	private static final CheckWords WORDS = CheckWords.standard();
	private static final int NEAR = 6;
	private static final int LONGEST_JOINT = 10;

	private Lives() {
	}

	static List<Disorder> in(TimedSentence sentence) {
		if (!sentence.has("born") || !sentence.has("died")) {
			return List.of();
		}
		Optional<TimeExpression> birth = toldBy(sentence, "born");
		Optional<TimeExpression> death = toldBy(sentence, "died");
		if (birth.isEmpty() || death.isEmpty() || !isOver(death.get(), birth.get()) || !isOfOne(sentence, birth.get(), death.get())) {
			return List.of();
		}
		return List.of(Disorder.of("death-before-birth", birth.get(), death.get()));
	}

	/** The only time right behind a word of a section. */
	private static Optional<TimeExpression> toldBy(TimedSentence sentence, String section) {
		List<TimeExpression> found = sentence.times().stream().filter(TimedSentence::isCalendar)
				.filter(time -> time.isAbsolute() && isToldBy(sentence, time, section)).toList();
		return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
	}

	/** Of the words before a time the last one of birth or death decides. */
	private static boolean isToldBy(TimedSentence sentence, TimeExpression time, String section) {
		List<String> words = sentence.before(time.begin(), NEAR).reversed();
		return words.stream().filter(WORDS.of("born", "died")::contains).findFirst().filter(WORDS.of(section)::contains).isPresent();
	}

	private static boolean isOver(TimeExpression one, TimeExpression other) {
		return one.interval().wholeDays().isBefore(other.interval().wholeDays());
	}

	private static boolean isOfOne(TimedSentence sentence, TimeExpression birth, TimeExpression death) {
		TimeExpression first = birth.begin() < death.begin() ? birth : death;
		TimeExpression second = first == birth ? death : birth;
		List<String> between = sentence.between(first.end(), second.begin());
		List<String> all = sentence.between(sentence.side().span().begin(), second.begin());
		AnalysedArticle article = sentence.side().article();
		Span joint = new Span(first.end(), second.begin());
		return between.size() <= LONGEST_JOINT && all.stream().noneMatch(WORDS.of("kin")::contains)
				&& article.statements().namesIn(joint).isEmpty();
	}
}
