package org.factline.checking.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.factline.statement.CheckWords;
import org.factline.time.Interval;
import org.factline.time.TimeExpression;
import org.factline.time.TimeExpression.RangeEnd;

/** Stretches of time that end before they begin: "from 12 to 3 May", "opened on 12 May and closed on 3 May". */
final class Stretches {

	private static final CheckWords WORDS = CheckWords.standard();
	private static final Pattern DASH = Pattern.compile("\\s*[-\u2013\u2014]\\s*");
	private static final Pattern LETTER = Pattern.compile("\\p{L}");
	private static final int NEAR = 5;
	private static final int LONGEST_JOINT = 6;

	private Stretches() {
	}

	static List<Disorder> in(TimedSentence sentence) {
		List<Disorder> found = new ArrayList<>();
		for (int i = 0; i + 1 < sentence.times().size(); i++) {
			of(sentence, sentence.times().get(i), sentence.times().get(i + 1)).ifPresent(found::add);
		}
		return found;
	}

	private static Optional<Disorder> of(TimedSentence sentence, TimeExpression begin, TimeExpression end) {
		if (!TimedSentence.isCalendar(begin) || !TimedSentence.isCalendar(end) || !isOver(end, begin)) {
			return Optional.empty();
		}
		boolean written = begin.isAbsolute() && end.isAbsolute();
		boolean oneMonth = begin.range() == RangeEnd.BEGIN && end.range() == RangeEnd.END && !LETTER.matcher(begin.text()).find();
		String joint = String.join(" ", sentence.between(begin.end(), end.begin()));
		Disorder disorder = Disorder.of("end-before-start", begin, end);
		if (WORDS.of("until").contains(joint) && (written || oneMonth) && sentence.isLedBy(begin.begin(), NEAR, "from")) {
			return Optional.of(disorder);
		}
		if (begin.isDay() && end.isDay() && written
				&& (WORDS.of("until").contains(joint) || joint.isEmpty() && DASH.matcher(sentence.textBetween(begin, end)).matches())) {
			return Optional.of(disorder.likely());
		}
		return written && isOpenedAndClosed(sentence, begin, end) ? Optional.of(disorder) : Optional.empty();
	}

	/** "dibuka pada 12 Mei 2023 dan ditutup pada 3 Mei 2023": nothing but small words between the first and the verb of the end. */
	private static boolean isOpenedAndClosed(TimedSentence sentence, TimeExpression begin, TimeExpression end) {
		List<String> between = sentence.between(begin.end(), end.begin());
		List<String> rest = between.stream().filter(word -> !WORDS.of("joins").contains(word)).toList();
		return between.size() <= LONGEST_JOINT && rest.size() == 1 && WORDS.of("ends").contains(rest.getFirst())
				&& sentence.isLedBy(begin.begin(), NEAR, "begins");
	}

	private static boolean isOver(TimeExpression one, TimeExpression other) {
		Interval first = one.interval().wholeDays();
		return first.isBefore(other.interval().wholeDays());
	}
}
