package org.factline.checking.standard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.factline.analysis.AnalysedArticle;
import org.factline.text.Span;
import org.factline.text.Tokens;
import org.factline.time.Role;
import org.factline.time.StatedDay;
import org.factline.time.TimeExpression;

/**
 * A day that an article writes out, with or without its weekday and year. Days that are only reckoned from the publication
 * date ("kemarin", "Rabu lalu") are none: two articles of different days reckon from different days.
 *
 * @param time    the expression
 * @param day     the day that its digits name
 * @param weekday the weekday written beside it
 * @param role    what happened then
 * @param range   whether it is one end of a stretch of time
 */
record StatedDate(TimeExpression time, LocalDate day, Optional<DayOfWeek> weekday, Role role, boolean range) implements Slot {

	private static final Pattern DIGIT = Pattern.compile("\\d");
	/** Words before a date that is one end of a stretch of time. */
	private static final java.util.Set<String> END_OF_RANGE = java.util.Set.of("mulai", "sejak", "hingga", "sampai", "from", "until",
			"since", "till", "through", "per", "sebelum", "setelah", "before", "after", "by", "paling", "dari");

	/** All in a sentence, in order. */
	static List<StatedDate> in(AnalysedArticle article, Span sentence) {
		List<StatedDate> found = new ArrayList<>();
		for (TimeExpression time : article.timesIn(sentence)) {
			StatedDay stated = time.statedDay().orElse(null);
			boolean written = time.isDay() && DIGIT.matcher(time.text()).find() && (time.isAbsolute() || stated != null || isDayOfYear(time));
			if (written || stated != null && stated.isComparable()) {
				LocalDate day = stated != null && stated.isComparable() ? stated.date() : time.interval().earliest().toLocalDate();
				found.add(new StatedDate(time, day, stated == null ? Optional.empty() : Optional.of(stated.weekday()), time.role(),
						time.range() != TimeExpression.RangeEnd.NONE || isEndOfRange(article, sentence, time)));
			}
		}
		return found;
	}

	/** Whether day and month are written, and only the year follows from elsewhere. */
	private static boolean isDayOfYear(TimeExpression time) {
		return time.edtf().isDay() && time.text().matches("(?s).*\\d.*(\\p{L}{3,}|[/.-]\\s?\\d).*") && !time.text().matches("(?i).*\\b(pukul|jam|lalu|ago|hari)\\b.*");
	}

	private static boolean isEndOfRange(AnalysedArticle article, Span sentence, TimeExpression time) {
		Tokens before = Tokens.of(article.article().text().substring(sentence.begin(), time.begin()));
		return before.count() > 0 && END_OF_RANGE.contains(before.form(before.count() - 1));
	}

	@Override
	public Span span() {
		return time.span();
	}

	@Override
	public String value() {
		return weekday.map(one -> one.name().toLowerCase(java.util.Locale.ROOT) + ' ').orElse("") + day;
	}

	/** Whether the weekday written is the day's own; true where none is written. */
	boolean agrees() {
		return weekday.isEmpty() || weekday.get() == day.getDayOfWeek();
	}
}
