package org.factline.commandline;

import java.io.IOException;

import org.factline.reuse.Sources;

import com.fasterxml.jackson.core.JsonGenerator;

/** The line that {@code reuse --groups} prints for articles that hang together by copies. */
final class GroupLine {

	private GroupLine() {
	}

	static String of(String dossier, Sources.Group group) {
		return Lines.line(json -> write(json, dossier, group));
	}

	private static void write(JsonGenerator json, String dossier, Sources.Group group) throws IOException {
		Lines.dossier(json, dossier);
		json.writeArrayFieldStart("articles");
		for (String id : group.articles()) {
			json.writeString(id);
		}
		json.writeEndArray();
		json.writeNumberField("independent", group.independent());
		json.writeArrayFieldStart("copies");
		for (Sources.Copy copy : group.copies()) {
			json.writeStartObject();
			json.writeStringField("original", copy.original());
			json.writeStringField("copy", copy.copy());
			json.writeBooleanField("directed", copy.directed());
			json.writeNumberField("containment", copy.containment());
			json.writeEndObject();
		}
		json.writeEndArray();
	}
}
