package org.factline.timeline.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

import org.factline.article.Event;
import org.factline.time.Edtf;
import org.factline.time.Precision;
import org.factline.timeline.Extent;
import org.factline.timeline.Flag;
import org.factline.timeline.Item;
import org.factline.timeline.Source;
import org.factline.timeline.Timeline;

/**
 * Events as iCalendar (RFC 5545): days as all-day events whose end is exclusive (3.6.1), moments as local times without a zone (3.3.5,
 * form 1). What the form has no words for stands beside it: {@code X-FACTLINE-EDTF}; a proposed event, and one whose date is doubted, is
 * {@code TENTATIVE}.
 */
public final class ICalendar {

	/** 3.1: lines of content should be no longer, in octets. */
	private static final int OCTETS = 75;
	private static final int LAST_YEAR = 9999;
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

	private final TimelineWords words;

	/** In a language: Indonesian, else English. */
	public ICalendar(Locale locale) {
		words = new TimelineWords(locale);
	}

	/** Writes all events that have a date in the years 1 to 9999, which are those that the form can say. */
	public void write(Timeline timeline, Appendable out) throws IOException {
		line("BEGIN:VCALENDAR", out);
		line("VERSION:2.0", out);
		line("PRODID:-//Factline//Timeline//EN", out);
		line("CALSCALE:GREGORIAN", out);
		for (int event = 0; event < timeline.events().size(); event++) {
			if (timeline.first(event) < timeline.last(event)) {
				Item item = timeline.item(timeline.first(event));
				int year = time(item.extent().begin()).getYear();
				if (year >= 1 && time(item.extent().end()).getYear() <= LAST_YEAR) {
					write(timeline, item, event, out);
				}
			}
		}
		line("END:VCALENDAR", out);
	}

	private void write(Timeline timeline, Item item, int number, Appendable out) throws IOException {
		Event event = item.event();
		Extent extent = item.extent();
		line("BEGIN:VEVENT", out);
		line("UID:" + text(event.id()) + "@factline", out);
		line("DTSTAMP:" + MOMENT.format(time(stamp(timeline, number))) + "Z", out);
		long first = extent.openAtBegin() ? extent.end() - 1 : extent.begin();
		if (Edtf.parse(item.when()).precision() == Precision.TIME) {
			line("DTSTART:" + MOMENT.format(time(first)), out);
			if (!extent.openAtEnd() && extent.end() - first > 1) {
				line("DTEND:" + MOMENT.format(time(extent.end())), out);
			}
		} else {
			line("DTSTART;VALUE=DATE:" + DAY.format(time(first)), out);
			if (!extent.openAtEnd()) {
				line("DTEND;VALUE=DATE:" + DAY.format(time(extent.end())), out);
			}
		}
		line("SUMMARY:" + text(event.title()), out);
		String told = event.claims().stream().map(claim -> "“" + claim.text() + "”").collect(Collectors.joining("\n"));
		String differ = timeline.flags().stream().filter(Flag::isConflict)
				.filter(flag -> flag.items().stream().anyMatch(one -> timeline.event(one.intValue()) == number)).map(words::conflict)
				.collect(Collectors.joining("\n"));
		line("DESCRIPTION:" + text(words.date(item.when()) + (told.isEmpty() ? "" : "\n" + told) + (differ.isEmpty() ? "" : "\n" + differ)), out);
		if (!event.places().isEmpty()) {
			line("LOCATION:" + text(String.join(", ", event.places())), out);
		}
		boolean sure = !event.proposed() && extent.certainty() == Extent.Certainty.CERTAIN;
		line("STATUS:" + (sure ? "CONFIRMED" : "TENTATIVE"), out);
		line("TRANSP:TRANSPARENT", out);
		line("X-FACTLINE-EDTF:" + text(item.when()), out);
		line("END:VEVENT", out);
	}

	/** When the last article that tells it came out: a file written twice is the same twice, so it is not the clock. */
	private static long stamp(Timeline timeline, int event) {
		long last = 0;
		for (int item = timeline.first(event); item < timeline.last(event); item++) {
			int source = timeline.source(item);
			last = Math.max(last, source < 0 ? 0 : published(timeline.sources().get(source)));
		}
		return last;
	}

	private static long published(Source source) {
		return source.published().map(extent -> Long.valueOf(extent.begin())).orElse(Long.valueOf(0)).longValue();
	}

	private static LocalDateTime time(long second) {
		return LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
	}

	/** 3.3.11: backslash, semicolon and comma are escaped, ends of lines become {@code \n}; control characters are none of a text. */
	private static String text(String text) {
		StringBuilder escaped = new StringBuilder();
		for (char sign : text.replace("\r\n", "\n").toCharArray()) {
			switch (sign) {
				case '\\', ';', ',' -> escaped.append('\\').append(sign);
				case '\n', '\r' -> escaped.append("\\n");
				default -> escaped.append(sign < ' ' && sign != '\t' || sign == 0x7F ? ' ' : sign);
			}
		}
		return escaped.toString();
	}

	/** 3.1: a long line goes on in the next, which begins with a space; no character is divided. */
	private static void line(String content, Appendable out) throws IOException {
		int octets = 0;
		for (int i = 0; i < content.length();) {
			String sign = Character.toString(content.codePointAt(i));
			int length = sign.getBytes(StandardCharsets.UTF_8).length;
			if (octets + length > OCTETS) {
				out.append("\r\n ");
				octets = 1;
			}
			out.append(sign);
			octets += length;
			i += sign.length();
		}
		out.append("\r\n");
	}
}
