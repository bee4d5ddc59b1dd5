package org.factline.timeline.output;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

import org.factline.article.Event;
import org.factline.article.Passage;
import org.factline.time.Edtf;
import org.factline.time.Precision;
import org.factline.timeline.Extent;
import org.factline.timeline.Item;
import org.factline.timeline.Timeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/**
 * The JSON of TimelineJS 3 (Knight Lab, "JSON data format"): a slide for each event that has a date, as finely as that is given. A date
 * that is uncertain says so in the words that are shown.
 */
public final class TimelineJs {

	private final TimelineWords words;

	/** In a language: Indonesian, else English. */
	public TimelineJs(Locale locale) {
		words = new TimelineWords(locale);
	}

	/** Writes all events, in the order in which they were told. */
	public void write(Timeline timeline, Appendable out) throws IOException {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
			json.writeStartObject();
			json.writeArrayFieldStart("events");
			for (int event = 0; event < timeline.events().size(); event++) {
				if (timeline.first(event) < timeline.last(event)) {
					write(timeline.item(timeline.first(event)), json);
				}
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		out.append(text.toString().replace("\r\n", "\n")).append('\n');
	}

	private void write(Item item, JsonGenerator json) throws IOException {
		Event event = item.event();
		Extent extent = item.extent();
		Edtf when = Edtf.parse(item.when());
		json.writeStartObject();
		json.writeStringField("unique_id", event.id());
		date("start_date", extent.openAtBegin() ? extent.end() - 1 : extent.begin(), when.precision(), json);
		if (!extent.openAtEnd() && item.when().indexOf('/') >= 0) {
			date("end_date", extent.end() - 1, when.precision(), json);
		}
		json.writeStringField("display_date", words.date(item.when()));
		json.writeObjectFieldStart("text");
		json.writeStringField("headline", escaped(event.title()));
		StringBuilder told = new StringBuilder();
		if (event.proposed()) {
			told.append("<p><em>").append(escaped(words.get("proposed"))).append("</em></p>");
		}
		for (Passage passage : event.claims()) {
			told.append("<p>“").append(escaped(passage.text())).append("”</p>");
		}
		json.writeStringField("text", told.toString());
		json.writeEndObject();
		json.writeEndObject();
	}

	private static void date(String name, long second, Precision precision, JsonGenerator json) throws IOException {
		LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
		json.writeObjectFieldStart(name);
		json.writeNumberField("year", time.getYear());
		if (precision.compareTo(Precision.PART_OF_YEAR) >= 0) {
			json.writeNumberField("month", time.getMonthValue());
		}
		if (precision.compareTo(Precision.WEEK) >= 0) {
			json.writeNumberField("day", time.getDayOfMonth());
		}
		if (precision == Precision.TIME) {
			json.writeNumberField("hour", time.getHour());
			json.writeNumberField("minute", time.getMinute());
		}
		json.writeEndObject();
	}

	/** TimelineJS shows headline and text as HTML. */
	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
