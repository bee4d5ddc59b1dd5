package org.factline.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.factline.article.Event;
import org.factline.article.Finding;
import org.factline.article.Passage;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * One JSON object (RFC 8259) a line for each finding and each event, in UTF-8, lines ended by LF. Offsets count code points of the
 * article's text, end exclusive. A lone surrogate has no UTF-8 form and is written {@code \}{@code uXXXX}, and so is what
 * could steer a terminal; a parser gives back the very characters.
 */
public final class JsonLinesReport implements Report {

	@Override
	public void write(ReportInput input, OutputStream out) throws IOException {
		for (CheckedDossier dossier : input.dossiers()) {
			Offsets offsets = new Offsets(dossier.articlesById());
			for (Finding finding : dossier.findings()) {
				out.write(line(dossier.articles().dossier(), finding, offsets).getBytes(StandardCharsets.UTF_8));
			}
			for (Event event : dossier.events()) {
				out.write(line(dossier.articles().dossier(), event, offsets).getBytes(StandardCharsets.UTF_8));
			}
		}
		out.flush();
	}

	private static String line(String dossier, Finding finding, Offsets offsets) throws IOException {
		return JsonLine.of(generator -> {
			generator.writeStringField("dossier", dossier);
			generator.writeStringField("check", finding.check());
			generator.writeStringField("family", finding.family().id());
			generator.writeStringField("severity", finding.severity().name());
			if (finding.isNotChecked()) {
				generator.writeStringField("status", "not-checked");
				generator.writeStringField("reason", finding.explanation());
			}
			known(generator, "message", finding.message());
			known(generator, "explanation", finding.explanation());
			known(generator, "remedy", finding.remedy());
			generator.writeStringField("fingerprint", finding.fingerprint());
			generator.writeStringField("locus", finding.locus());
			generator.writeArrayFieldStart("passages");
			for (Passage passage : finding.passages()) {
				write(passage, generator, offsets);
			}
			generator.writeEndArray();
			generator.writeObjectFieldStart("properties");
			for (Map.Entry<String, String> property : finding.properties().entrySet()) {
				generator.writeStringField(property.getKey(), property.getValue());
			}
			generator.writeEndObject();
		});
	}

	private static String line(String dossier, Event event, Offsets offsets) throws IOException {
		return JsonLine.of(generator -> {
			generator.writeStringField("dossier", dossier);
			generator.writeStringField("event", event.id());
			generator.writeBooleanField("proposed", event.proposed());
			known(generator, "title", event.title());
			known(generator, "when", event.when());
			names(generator, "places", event.places());
			names(generator, "people", event.people());
			if (event.independent() > 0) {
				generator.writeNumberField("independent", event.independent());
				generator.writeNumberField("articles", event.articles().size());
			}
			generator.writeArrayFieldStart("passages");
			for (Passage passage : event.claims()) {
				write(passage, generator, offsets);
			}
			generator.writeEndArray();
		});
	}

	private static void names(JsonGenerator generator, String member, List<String> names) throws IOException {
		if (!names.isEmpty()) {
			generator.writeArrayFieldStart(member);
			for (String name : names) {
				generator.writeString(name);
			}
			generator.writeEndArray();
		}
	}

	/** A member that is not known is left out. */
	private static void known(JsonGenerator generator, String member, String value) throws IOException {
		if (!value.isEmpty()) {
			generator.writeStringField(member, value);
		}
	}

	private static void write(Passage passage, JsonGenerator generator, Offsets offsets) throws IOException {
		generator.writeStartObject();
		generator.writeStringField("article", passage.article());
		switch (passage) {
		case Passage.InText place -> {
			generator.writeNumberField("begin", offsets.codePoints(place.article(), place.begin()));
			generator.writeNumberField("end", offsets.codePoints(place.article(), place.end()));
		}
		case Passage.InField field -> generator.writeStringField("field", field.field().id());
		}
		generator.writeStringField("text", passage.text());
		generator.writeEndObject();
	}
}
