package org.factline.ui.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.factline.messages.Messages;
import org.factline.time.Edtf;
import org.factline.time.EdtfSyntaxException;
import org.factline.time.Precision;
import org.factline.time.TimeExpression;

/** Dates, times and durations in words: as a newspaper would print them, briefly, or short for lists; and dates as people type them. */
public final class TimeWords {

	/** The offset from UTC at the end of a moment. */
	private static final Pattern ZONE = Pattern.compile("T[\\d:]+(Z|[+-]\\d\\d(?::\\d\\d)?)$");
	/** A duration of one unit (TIMEX3): {@code P3D}, {@code PT90M}. */
	private static final Pattern DURATION = Pattern.compile("P(T?)(\\d+(?:\\.\\d+)?)([YMWDHS])");

	/** A day as people type it: {@code 24/2/2025}. */
	private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

	private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

	private final Messages messages;
	private final DateTimeFormatter day;
	private final DateTimeFormatter shortDay;
	private final DateTimeFormatter month;
	private final DateTimeFormatter listDay;
	private final DateTimeFormatter listMonth;

	/** @param locale the language of the words */
	public TimeWords(Locale locale) {
		messages = Messages.of(TimeWords.class, locale);
		day = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", locale);
		shortDay = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
		month = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
		listDay = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
		listMonth = DateTimeFormatter.ofPattern("MMM uuuu", locale);
	}

	/** What a time expression means; its own words where that cannot be told. */
	public String of(TimeExpression time) {
		if (time.edtf().isKnown()) {
			return of(time.edtf());
		}
		Matcher duration = DURATION.matcher(time.value());
		if (duration.matches()) {
			return messages.get("duration." + duration.group(1) + duration.group(3), Double.valueOf(duration.group(2)));
		}
		return time.text().strip();
	}

	/** What an EDTF string means; the string itself where it is none; empty where it is empty. */
	public String of(String edtf) {
		if (edtf.isBlank()) {
			return "";
		}
		try {
			return of(Edtf.parse(edtf));
		} catch (EdtfSyntaxException e) {
			return edtf;
		}
	}

	/** The day of an EDTF string without its weekday; what it means where it is no day. */
	public String briefly(String edtf) {
		try {
			Edtf value = Edtf.parse(edtf);
			return value.isDay() ? shortDay.format(value.earliest()) : of(value);
		} catch (EdtfSyntaxException e) {
			return edtf;
		}
	}

	/**
	 * For lists: {@code 3 Feb 2025, 19:30} for {@code 2025-02-03T19:30+07:00}, the hour as the source states it. What is more than a
	 * plain day, month or moment stays as it is.
	 */
	public String inList(String edtf) {
		try {
			Edtf value = Edtf.parse(edtf);
			if (value.isApproximate() || value.isUncertain() || value.members().size() > 1) {
				return edtf;
			}
			return switch (value.precision()) {
			case TIME -> listDay.format(value.earliest()) + ", " + clock(value.earliest());
			case DAY -> value.isDay() ? listDay.format(value.earliest()) : edtf;
			case MONTH -> MONTH.matcher(edtf).matches() ? listMonth.format(value.earliest()) : edtf;
			default -> edtf;
			};
		} catch (EdtfSyntaxException e) {
			return edtf;
		}
	}

	/** EDTF of what a person typed: EDTF itself, or a day as {@code 24/2/2025}; empty where it is neither. */
	public static Optional<String> parse(String typed) {
		String text = typed.strip();
		Matcher day = TYPED.matcher(text);
		try {
			if (day.matches()) {
				return Optional.of(LocalDate.of(Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)),
						Integer.parseInt(day.group(1))).toString());
			}
			return Edtf.parse(text).isKnown() ? Optional.of(text) : Optional.empty();
		} catch (DateTimeException | EdtfSyntaxException e) {
			return Optional.empty();
		}
	}

	/** What an EDTF value means; empty where nothing is known. */
	public String of(Edtf edtf) {
		if (!edtf.isKnown()) {
			return "";
		}
		List<Edtf> members = edtf.members();
		if (members.size() > 1) {
			return members.stream().map(this::of).collect(Collectors.joining(' ' + messages.get("or") + ' '));
		}
		String words = plain(edtf);
		String sign = (edtf.isApproximate() ? "a" : "") + (edtf.isUncertain() ? "u" : "");
		return sign.isEmpty() ? words : messages.get("time." + sign, words);
	}

	private String plain(Edtf edtf) {
		if (edtf.isDay()) {
			return edtf.precision() == Precision.TIME ? moment(edtf) : day.format(edtf.earliest());
		}
		LocalDateTime first = edtf.earliest();
		LocalDateTime last = edtf.latest();
		boolean from = !first.equals(LocalDateTime.MIN);
		boolean to = !last.equals(LocalDateTime.MAX);
		if (!from && !to) {
			return edtf.toString();
		}
		if (!from) {
			return messages.get("time.until", shortDay.format(lastDay(last)));
		}
		if (!to) {
			return messages.get("time.from", shortDay.format(first));
		}
		return between(first.toLocalDate(), lastDay(last));
	}

	private String moment(Edtf edtf) {
		Matcher zone = ZONE.matcher(edtf.toString());
		String offset = zone.find() ? " " + (zone.group(1).equals("Z") ? "UTC" : "UTC" + zone.group(1)) : "";
		LocalDateTime at = edtf.earliest();
		return day.format(at) + messages.get("time.at") + clock(at) + offset;
	}

	private static String clock(LocalDateTime at) {
		return String.format(Locale.ROOT, "%02d:%02d", Integer.valueOf(at.getHour()), Integer.valueOf(at.getMinute()));
	}

	/** A month, year or decade is called so; any other stretch by its ends. */
	private String between(LocalDate first, LocalDate last) {
		LocalDate behind = last.plusDays(1);
		if (first.getDayOfMonth() == 1 && first.plusMonths(1).equals(behind)) {
			return month.format(first);
		}
		if (first.getDayOfYear() == 1 && first.plusYears(1).equals(behind)) {
			return String.valueOf(first.getYear());
		}
		if (first.getDayOfYear() == 1 && behind.getDayOfYear() == 1) {
			return first.getYear() + "–" + last.getYear();
		}
		return shortDay.format(first) + " – " + shortDay.format(last);
	}

	private static LocalDate lastDay(LocalDateTime latest) {
		return latest.minusNanos(1).toLocalDate();
	}
}
