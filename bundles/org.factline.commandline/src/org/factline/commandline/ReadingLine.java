package org.factline.commandline;

import java.io.IOException;
import java.util.Locale;

import org.factline.reuse.Difference;
import org.factline.reuse.ReadingPair;
import org.factline.reuse.ReadingPassage;
import org.factline.text.CodePointIndex;
import org.factline.text.Span;

import com.fasterxml.jackson.core.JsonGenerator;

/** The line that {@code reuse --reading} prints for a pair of articles. */
final class ReadingLine {

	private ReadingLine() {
	}

	static String of(String dossier, ReadingPair pair, CodePointIndex a, CodePointIndex b) {
		return Lines.line(json -> write(json, dossier, pair, a, b));
	}

	private static void write(JsonGenerator json, String dossier, ReadingPair pair, CodePointIndex a, CodePointIndex b)
			throws IOException {
		Lines.dossier(json, dossier);
		json.writeStringField("a", pair.a());
		json.writeStringField("b", pair.b());
		json.writeNumberField("containmentAInB", pair.aInB());
		json.writeNumberField("containmentBInA", pair.bInA());
		json.writeStringField("first", pair.first().name().toLowerCase(Locale.ROOT));
		Lines.known(json, "agency", pair.agency());
		json.writeArrayFieldStart("spans");
		for (ReadingPassage passage : pair.passages()) {
			json.writeStartObject();
			places(json, passage.a(), passage.b(), a, b);
			json.writeStringField("kind", passage.kind().id());
			json.writeArrayFieldStart("differences");
			for (Difference difference : passage.differences()) {
				json.writeStartObject();
				places(json, difference.a(), difference.b(), a, b);
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	/** The four offsets of two places. */
	static void places(JsonGenerator json, Span inA, Span inB, CodePointIndex a, CodePointIndex b) throws IOException {
		json.writeNumberField("aBegin", a.toCodePoints(inA.begin()));
		json.writeNumberField("aEnd", a.toCodePoints(inA.end()));
		json.writeNumberField("bBegin", b.toCodePoints(inB.begin()));
		json.writeNumberField("bEnd", b.toCodePoints(inB.end()));
	}
}
