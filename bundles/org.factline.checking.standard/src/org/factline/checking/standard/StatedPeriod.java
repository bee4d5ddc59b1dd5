package org.factline.checking.standard;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factline.analysis.AnalysedArticle;
import org.factline.text.Span;
import org.factline.time.Precision;
import org.factline.time.Role;
import org.factline.time.TimeExpression;
import org.factline.time.TimexType;

/**
 * A year, with or without a part of it, a month or a weekday that an article writes without a day of the month.
 *
 * @param span  where it stands
 * @param value the value (TIMEX3)
 * @param text  its words
 * @param kind  how finely it is given
 * @param role  what happened then
 * @param range of which end of a stretch of time it is, as the words say; empty where it is none
 */
record StatedPeriod(Span span, String value, String text, Precision kind, Role role, String range)
		implements TimeSlot {

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1\\d{3}|20\\d{2})(?!\\d)");
	private static final Pattern LONE_DAY = Pattern.compile("(?i)(senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad"
			+ "|monday|tuesday|wednesday|thursday|friday|saturday|sunday)");
	/** A digit of anything but a time of day. */
	private static final Pattern DIGIT = Pattern.compile("\\d(?!\\d?\\s?[.:]\\s?\\d\\d)(?<!\\d[.:]\\s?\\d\\d?)");

	static Optional<TimeSlot> of(AnalysedArticle article, Span sentence, TimeExpression time) {
		if (time.type() != TimexType.DATE && time.type() != TimexType.TIME) {
			return Optional.empty();
		}
		Matcher year = YEAR.matcher(time.text());
		Precision precision = time.edtf().precision();
		if ((precision == Precision.YEAR || precision == Precision.PART_OF_YEAR) && year.find()) {
			return Optional.of(new StatedPeriod(new Span(time.begin() + year.start(), time.begin() + year.end()), year.group(), year.group(),
					Precision.YEAR, time.role(), ""));
		}
		if (precision == Precision.MONTH && time.isAbsolute()) {
			return Optional.of(new StatedPeriod(time.span(), time.value(), time.text(), Precision.MONTH, time.role(), ""));
		}
		Matcher day = LONE_DAY.matcher(time.text());
		if (day.find() && !DIGIT.matcher(time.text()).find() && article.publicationDays().size() <= 1) {
			String value = time.isDay() ? time.interval().earliest().toLocalDate().toString() : day.group().toLowerCase(Locale.ROOT);
			return Optional.of(new StatedPeriod(new Span(time.begin() + day.start(), time.begin() + day.end()), value, day.group(), Precision.DAY,
					time.role(), StatedDate.endOfRange(article, sentence, time)));
		}
		return Optional.empty();
	}

	/** The day, where it is given by its weekday alone and the publication date tells which one. */
	Optional<LocalDate> loneDay() {
		return kind == Precision.DAY && Character.isDigit(value.charAt(0)) ? Optional.of(LocalDate.parse(value)) : Optional.empty();
	}

	@Override
	public String shown(Locale locale) {
		return text;
	}
}
