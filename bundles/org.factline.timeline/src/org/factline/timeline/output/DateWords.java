package org.factline.timeline.output;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.factline.messages.Messages;
import org.factline.timeline.Almanac;

/** Dates as people write them; what EDTF says that has no short words stays as it is. */
final class DateWords {

	/** EDTF level 0 (ISO 8601-2:2019, clause 4.1): year, month, day, time, zone. */
	private static final Pattern LEVEL_0 = Pattern
			.compile("(-?\\d{4})(?:-(0[1-9]|1[0-2])(?:-(\\d\\d)(?:T(\\d\\d:\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?(Z|[+-]\\d\\d(?::?\\d\\d)?)?)?)?)?");

	private final Messages messages;
	private final Almanac almanac;

	DateWords(Messages messages, Almanac almanac) {
		this.messages = messages;
		this.almanac = almanac;
	}

	String of(String edtf) {
		int slash = edtf.indexOf('/');
		if (slash >= 0) {
			String from = edtf.substring(0, slash);
			String to = edtf.substring(slash + 1);
			return isOpen(to) ? messages.get("date.since", of(from)) : isOpen(from) ? messages.get("date.until", of(to))
					: messages.get("date.range", of(from), of(to));
		}
		if (edtf.startsWith("[") || edtf.startsWith("{")) {
			String all = Arrays.stream(edtf.substring(1, edtf.length() - 1).split(",")).map(this::of).collect(Collectors.joining(", "));
			return messages.get(edtf.startsWith("[") ? "date.oneOf" : "date.allOf", all);
		}
		char last = edtf.isEmpty() ? ' ' : edtf.charAt(edtf.length() - 1);
		return switch (last) {
			case '~' -> messages.get("date.about", plain(edtf.substring(0, edtf.length() - 1)));
			case '?' -> messages.get("date.uncertain", plain(edtf.substring(0, edtf.length() - 1)));
			case '%' -> messages.get("date.doubtful", plain(edtf.substring(0, edtf.length() - 1)));
			default -> plain(edtf);
		};
	}

	private static boolean isOpen(String end) {
		return end.isEmpty() || end.equals("..");
	}

	private String plain(String edtf) {
		Matcher parts = LEVEL_0.matcher(edtf);
		if (!parts.matches()) {
			return edtf;
		}
		int month = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
		int day = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
		LocalDateTime time = LocalDateTime.of(Integer.parseInt(parts.group(1)), month, day, 0, 0);
		String words = almanac.format(time, parts.group(2) == null ? "y" : parts.group(3) == null ? "MMMM y" : "EEEE, d MMMM y");
		if (parts.group(4) == null) {
			return words;
		}
		String zone = parts.group(5) == null ? "" : parts.group(5).equals("Z") ? " UTC" : " UTC" + parts.group(5);
		return messages.get("date.moment", words, parts.group(4) + zone);
	}
}
