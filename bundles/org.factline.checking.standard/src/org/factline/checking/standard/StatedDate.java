package org.factline.checking.standard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
 * @param range   of which end of a stretch of time it is, as the words say; empty where it is none
 */
record StatedDate(TimeExpression time, LocalDate day, Optional<DayOfWeek> weekday, Role role, String range) implements TimeSlot {

	/** "18 September", "(18/9)", "September 18". */
	private static final Pattern DAY_OF_YEAR = Pattern
			.compile("(?iU)\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\b\\d{1,2}(?:st|nd|rd|th)?[ -]?(?:/\\s?\\d{1,2}\\b|(?!pukul|jam|hari|lalu|wi[bt]\\b|wita\\b|gmt\\b|utc\\b)\\p{L}{3,})|\\p{L}{3,}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?!\\s?[.:]\\d)");
	/** Words before a date that is one end of a stretch of time. */
	private static final Set<String> END_OF_RANGE = Set.of("mulai", "sejak", "hingga", "sampai", "from", "until",
			"since", "till", "through", "per", "sebelum", "setelah", "before", "after", "by", "paling", "dari");

	/** The day of an expression; nothing where it writes none out. */
	static Optional<TimeSlot> of(AnalysedArticle article, Span sentence, TimeExpression time) {
		StatedDay stated = time.statedDay().filter(StatedDay::isComparable).orElse(null);
		boolean written = time.isDay() && isDayOfYear(time);
		if (stated == null && !written) {
			return Optional.empty();
		}
		LocalDate day = stated != null ? stated.date() : time.interval().earliest().toLocalDate();
		return Optional.of(new StatedDate(time, day, stated == null ? Optional.empty() : Optional.of(stated.weekday()), time.role(),
				endOfRange(article, sentence, time)));
	}

	/** Whether day and month are written, and only the year follows from elsewhere. */
	private static boolean isDayOfYear(TimeExpression time) {
		return DAY_OF_YEAR.matcher(time.text()).find();
	}

	/** Of which end of a stretch of time an expression is, as the words before it or its form say; empty where it is none. */
	static String endOfRange(AnalysedArticle article, Span sentence, TimeExpression time) {
		Tokens before = Tokens.of(article.article().text().substring(sentence.begin(), time.begin()));
		String word = before.count() > 0 ? before.form(before.count() - 1) : "";
		return END_OF_RANGE.contains(word) ? word : time.range() == TimeExpression.RangeEnd.NONE ? "" : time.range().name();
	}

	@Override
	public Span span() {
		return time.span();
	}

	@Override
	public String value() {
		return weekday.map(one -> one.name().toLowerCase(Locale.ROOT) + ' ').orElse("") + day;
	}

	@Override
	public String shown(Locale locale) {
		return weekday.map(one -> one.getDisplayName(TextStyle.FULL, locale) + ", ").orElse("") + Dates.day(day, locale);
	}

	/** Whether the weekday written is the day's own; true where none is written. */
	boolean agrees() {
		return weekday.isEmpty() || weekday.get() == day.getDayOfWeek();
	}
}
