package org.factline.checking.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factline.statement.CheckWords;
import org.factline.time.Interval;
import org.factline.time.Role;
import org.factline.time.TimeExpression;
import org.factline.time.TimexType;

/**
 * "On 5 March, two days after the vote of 1 March": a day that is told to lie so far from another, and does not. People
 * count both ends or neither, and a month is four weeks or thirty days; only what no way of counting gives is noted.
 */
final class Distances {

	private static final CheckWords WORDS = CheckWords.standard();
	private static final Pattern LENGTH = Pattern.compile("P(\\d{1,3})([DWMY])");
	/** So many words may stand between "after" and the day of what it was after, and so many before the distance. */
	private static final int LONGEST_EVENT = 6;
	private static final int LONGEST_JOINT = 2;

	/** How far away, at least and at most, in days. */
	private record Reach(int least, int most) {

		static Optional<Reach> of(TimeExpression length) {
			Matcher matcher = LENGTH.matcher(length.value());
			if (length.type() != TimexType.DURATION || !length.mod().isEmpty() || !matcher.matches()) {
				return Optional.empty();
			}
			int n = Integer.parseInt(matcher.group(1));
			return Optional.of(switch (matcher.group(2)) {
				case "D" -> n == 1 ? new Reach(1, 1) : around(n, 1);
				case "W" -> around(7 * n, 4);
				case "M" -> around(30 * n, 20 + n);
				default -> around(365 * n, 370);
			});
		}

		private static Reach around(int days, int slack) {
			return new Reach(Math.max(0, days - slack), days + slack);
		}

		/** Where a day may lie that is so far from another, before or behind it. */
		Interval from(Interval day, boolean behind) {
			return behind ? new Interval(day.earliest().plusDays(least), day.latest().plusDays(most))
					: new Interval(day.earliest().minusDays(most), day.latest().minusDays(least));
		}
	}

	private Distances() {
	}

	static List<Disorder> in(TimedSentence sentence) {
		List<Disorder> found = new ArrayList<>();
		for (int i = 0; i + 1 < sentence.times().size(); i++) {
			int at = i;
			Reach.of(sentence.times().get(i)).flatMap(reach -> of(sentence, at, reach)).ifPresent(found::add);
		}
		return found;
	}

	private static Optional<Disorder> of(TimedSentence sentence, int at, Reach reach) {
		TimeExpression length = sentence.times().get(at);
		TimeExpression event = sentence.times().get(at + 1);
		List<String> words = sentence.between(length.end(), event.begin());
		boolean behind = !words.isEmpty() && WORDS.of("after").contains(words.getFirst());
		boolean before = !words.isEmpty() && WORDS.of("before").contains(words.getFirst());
		if (!behind && !before || words.size() > LONGEST_EVENT + 1 || !isDay(event)
				|| words.stream().skip(1).anyMatch(WORDS.of("kin", "born")::contains)) {
			return Optional.empty();
		}
		return toldDay(sentence, at).filter(day -> !day.interval().wholeDays().mayOverlap(reach.from(event.interval().wholeDays(), behind)))
				.map(day -> behind ? Disorder.of("distance", event, day) : Disorder.of("distance", day, event));
	}

	/** The day that the distance leads to: right before it, or right behind the event. */
	private static Optional<TimeExpression> toldDay(TimedSentence sentence, int at) {
		if (at > 0) {
			TimeExpression day = sentence.times().get(at - 1);
			List<String> joint = sentence.between(day.end(), sentence.times().get(at).begin());
			if (isDay(day) && day.role() != Role.STATEMENT && joint.size() <= LONGEST_JOINT && WORDS.of("namely").containsAll(joint)) {
				return Optional.of(day);
			}
		}
		if (at + 2 < sentence.times().size()) {
			TimeExpression day = sentence.times().get(at + 2);
			TimeExpression event = sentence.times().get(at + 1);
			List<String> joint = sentence.between(event.end(), day.begin());
			boolean apart = sentence.textBetween(event, day).matches("(?s)\\)?\\s*[,(\u2014\u2013-].*");
			if (isDay(day) && apart && joint.size() <= LONGEST_JOINT && WORDS.of("namely").containsAll(joint)) {
				return Optional.of(day);
			}
		}
		return Optional.empty();
	}

	private static boolean isDay(TimeExpression time) {
		return time.isDay() && TimedSentence.isSure(time);
	}
}
