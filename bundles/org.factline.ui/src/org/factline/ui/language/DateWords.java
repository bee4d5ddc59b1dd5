package org.factline.ui.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factline.time.Edtf;
import org.factline.time.EdtfSyntaxException;

/** Dates in EDTF as people write them; what is more than a plain day, month or moment stays as it is. */
public final class DateWords {

	private static final Pattern PLAIN = Pattern.compile("(\\d{4}-\\d{2})(-\\d{2}(T\\d{2}:\\d{2})?)?(:\\d{2})?([+-]\\d{2}:\\d{2}|Z)?");

	private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

	private DateWords() {
	}

	/** {@code 3 Feb 2025, 19.30} for {@code 2025-02-03T19:30+07:00}; the hour is as the source states it. */
	public static String of(String edtf, Locale locale) {
		Matcher plain = PLAIN.matcher(edtf);
		if (!plain.matches()) {
			return edtf;
		}
		try {
			if (plain.group(2) == null) {
				return YearMonth.parse(edtf).format(DateTimeFormatter.ofPattern("MMM yyyy", locale));
			}
			if (plain.group(3) == null) {
				return LocalDate.parse(plain.group(1) + plain.group(2)).format(DateTimeFormatter.ofPattern("d MMM yyyy", locale));
			}
			return LocalDateTime.parse(plain.group(1) + plain.group(2)).format(DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", locale));
		} catch (DateTimeException e) {
			return edtf;
		}
	}

	/** EDTF of what a person typed: EDTF itself, or a day as {@code 24/2/2025}; empty where it is neither. */
	public static Optional<String> parse(String typed) {
		String text = typed.strip();
		Matcher day = DAY.matcher(text);
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
}
