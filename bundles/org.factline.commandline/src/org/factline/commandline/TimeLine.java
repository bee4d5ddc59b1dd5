package org.factline.commandline;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.factline.text.CodePointIndex;
import org.factline.time.Edtf;
import org.factline.time.Interval;
import org.factline.time.Role;
import org.factline.time.TimeExpression;
import org.factline.time.TimeExpression.RangeEnd;

import com.fasterxml.jackson.core.JsonGenerator;

/** The line that {@code annotate} prints for a time expression. */
final class TimeLine {

	private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

	private TimeLine() {
	}

	static String of(String dossier, String article, TimeExpression time, CodePointIndex index) {
		return Lines.line(json -> write(json, dossier, article, time, index));
	}

	private static void write(JsonGenerator json, String dossier, String article, TimeExpression time, CodePointIndex index)
			throws IOException {
		Lines.dossier(json, dossier);
		json.writeStringField("doc", article);
		json.writeStringField("kind", "time");
		json.writeNumberField("begin", index.toCodePoints(time.begin()));
		json.writeNumberField("end", index.toCodePoints(time.end()));
		json.writeStringField("text", time.text());
		json.writeStringField("type", time.type().name());
		json.writeStringField("value", time.value());
		Lines.known(json, "mod", time.mod());
		Lines.known(json, "quant", time.quant());
		Lines.known(json, "freq", time.freq());
		if (!time.edtf().equals(Edtf.NONE)) {
			json.writeStringField("edtf", time.edtf().toString());
		}
		Interval interval = time.interval();
		if (interval.hasEarliest()) {
			json.writeStringField("earliest", ISO.format(interval.earliest()));
		}
		if (interval.hasLatest()) {
			json.writeStringField("latest", ISO.format(interval.latest()));
		}
		json.writeStringField("anchor", time.anchor().name().toLowerCase(Locale.ROOT));
		if (time.anchorBegin() >= 0) {
			json.writeNumberField("anchorBegin", index.toCodePoints(time.anchorBegin()));
		}
		if (time.role() != Role.UNKNOWN) {
			json.writeStringField("role", time.role().name());
		}
		if (time.range() != RangeEnd.NONE) {
			json.writeStringField("range", time.range().name().toLowerCase(Locale.ROOT));
		}
		if (time.slip().isPresent()) {
			json.writeStringField("slip", time.slip().kind().name());
		}
		several(json, "meant", time.slip().meant());
		several(json, "alternatives", time.alternatives());
	}

	/** What there is none of is left out. */
	private static void several(JsonGenerator json, String member, List<?> values) throws IOException {
		if (!values.isEmpty()) {
			json.writeArrayFieldStart(member);
			for (Object value : values) {
				json.writeString(value.toString());
			}
			json.writeEndArray();
		}
	}
}
