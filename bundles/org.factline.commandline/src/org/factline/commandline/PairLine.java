package org.factline.commandline;

import java.io.IOException;
import java.util.List;

import org.factline.reuse.AlignedSpan;
import org.factline.reuse.ReusePair;
import org.factline.text.CodePointIndex;
import org.factline.text.Span;

import com.fasterxml.jackson.core.JsonGenerator;

/** The line that {@code reuse} prints for a pair of articles. */
public final class PairLine {

	private PairLine() {
	}

	/**
	 * The line, with its line feed.
	 *
	 * @param a of the first text; counts the offsets of the pair in code points
	 * @param b of the second
	 */
	public static String of(String dossier, ReusePair pair, CodePointIndex a, CodePointIndex b) {
		return Lines.line(json -> write(json, dossier, pair, a, b));
	}

	private static void write(JsonGenerator json, String dossier, ReusePair pair, CodePointIndex a, CodePointIndex b)
			throws IOException {
		Lines.dossier(json, dossier);
		json.writeStringField("a", pair.a());
		json.writeStringField("b", pair.b());
		json.writeNumberField("containmentAInB", pair.containmentAInB());
		json.writeNumberField("containmentBInA", pair.containmentBInA());
		json.writeNumberField("jaccard", pair.jaccard());
		json.writeArrayFieldStart("spans");
		for (AlignedSpan span : pair.spans()) {
			json.writeStartObject();
			ReadingLine.places(json, span.a(), span.b(), a, b);
			json.writeEndObject();
		}
		json.writeEndArray();
		covered(json, "aCovered", pair.aCovered(), a);
		covered(json, "bCovered", pair.bCovered(), b);
	}

	private static void covered(JsonGenerator json, String member, List<Span> spans, CodePointIndex index) throws IOException {
		json.writeArrayFieldStart(member);
		for (Span span : spans) {
			json.writeStartArray();
			json.writeNumber(index.toCodePoints(span.begin()));
			json.writeNumber(index.toCodePoints(span.end()));
			json.writeEndArray();
		}
		json.writeEndArray();
	}
}
