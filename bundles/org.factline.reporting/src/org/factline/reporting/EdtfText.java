package org.factline.reporting;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.factline.messages.Messages;

/**
 * Dates as people write them. Month names come from the product's own sentences: those of the Java platform change with
 * its version, and a report must not.
 */
final class EdtfText {

	/** EDTF level 0 (ISO 8601-2:2019, clause 4.1): year, month, day, time, zone. */
	private static final Pattern LEVEL_0 = Pattern
			.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?:-(\\d\\d)(?:T(\\d\\d):(\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?(Z|[+-]\\d\\d(?::?\\d\\d)?)?)?)?)?");

	private static final String QUALIFIERS = "~?%";

	private final Messages messages;
	private final String[] months;

	EdtfText(Messages messages) {
		this.messages = messages;
		months = messages.get("date.months").split(",");
	}

	/** The value without EDTF's qualification (level 1, 4.2): {@code ~} approximate, {@code ?} uncertain, {@code %} both. */
	static String unqualified(String edtf) {
		return edtf.isEmpty() || QUALIFIERS.indexOf(edtf.charAt(edtf.length() - 1)) < 0 ? edtf : edtf.substring(0, edtf.length() - 1);
	}

	/** Whether HTML's {@code time} element understands the value too. */
	static boolean isPlain(String edtf) {
		return LEVEL_0.matcher(edtf).matches();
	}

	/**
	 * {@code 24 February 2025, 19:30 UTC+07:00}, {@code about 24 February 2025}, {@code 9 March 2026 to 10 March 2026}, {@code one of
	 * 2024, 2026}; what is not that simple stays as it is.
	 */
	String of(String edtf) {
		int slash = edtf.indexOf('/');
		if (slash >= 0) {
			String from = edtf.substring(0, slash);
			String to = edtf.substring(slash + 1);
			return isOpen(to) ? messages.get("date.since", of(from)) : isOpen(from) ? messages.get("date.until", of(to))
					: messages.get("date.range", of(from), of(to));
		}
		if (edtf.matches("\\[[^.]+]")) {
			return messages.get("date.oneOf", Stream.of(edtf.substring(1, edtf.length() - 1).split(",")).map(this::of)
					.collect(Collectors.joining(", ")));
		}
		return inWords(edtf, this::moment);
	}

	private static boolean isOpen(String end) {
		return end.isEmpty() || end.equals("..");
	}

	/** The day of a value, without its time. */
	String dayOf(String edtf) {
		return inWords(edtf, this::day);
	}

	private String inWords(String edtf, Function<Matcher, String> how) {
		String value = unqualified(edtf);
		Matcher parts = LEVEL_0.matcher(value);
		if (!parts.matches()) {
			return edtf;
		}
		String words = how.apply(parts);
		return switch (edtf.substring(value.length())) {
			case "~" -> messages.get("date.approximate", words);
			case "?" -> messages.get("date.uncertain", words);
			case "%" -> messages.get("date.approximateAndUncertain", words);
			default -> words;
		};
	}

	private String moment(Matcher parts) {
		String day = day(parts);
		if (parts.group(4) == null) {
			return day;
		}
		String time = messages.get("date.time", day, parts.group(4), parts.group(5));
		String zone = parts.group(6);
		return zone == null ? time : time + " UTC" + ("Z".equals(zone) ? "" : zone);
	}

	private String day(Matcher parts) {
		if (parts.group(2) == null) {
			return parts.group(1);
		}
		String month = months[Integer.parseInt(parts.group(2)) - 1];
		return parts.group(3) == null ? month + ' ' + parts.group(1)
				: Integer.parseInt(parts.group(3)) + " " + month + ' ' + parts.group(1);
	}
}
