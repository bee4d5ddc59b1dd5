package org.factline.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.factline.article.Contributor;
import org.factline.article.Field;

import com.fasterxml.jackson.core.JsonGenerator;

/** The sources as a bibliography in CSL-JSON (Citation Style Language 1.0.2), which Zotero and Pandoc read. */
public final class CslReport implements Report {

	private static final Map<Contributor.Role, String> ROLES = Map.of(Contributor.Role.AUTHOR, "author", Contributor.Role.EDITOR, "editor",
			Contributor.Role.TRANSLATOR, "translator", Contributor.Role.PHOTOGRAPHER, "contributor");

	/** Made by the extension registry. */
	public CslReport() {
		// holds nothing
	}

	@Override
	public void write(ReportInput input, OutputStream out) throws IOException {
		JsonDocument.write(out, json -> {
			json.writeStartArray();
			for (Reference reference : Reference.of(input)) {
				write(reference, json);
			}
			json.writeEndArray();
		});
	}

	private static void write(Reference reference, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", reference.key());
		json.writeStringField("type", reference.isPost() ? "post" : "article-newspaper");
		JsonDocument.known(json, "language", reference.value(Field.LANGUAGE));
		for (Contributor.Role role : Contributor.Role.values()) {
			names(json, ROLES.getOrDefault(role, "contributor"), reference.article().names(role));
		}
		date(json, "issued", reference.value(Field.PUBLISHED));
		date(json, "accessed", reference.value(Field.RETRIEVED));
		JsonDocument.known(json, "container-title", reference.isPost() ? reference.value(Field.PLATFORM) : reference.value(Field.OUTLET));
		JsonDocument.known(json, "event-place", reference.value(Field.DATELINE));
		JsonDocument.known(json, "source", reference.value(Field.AGENCY));
		JsonDocument.known(json, "title", reference.article().label());
		JsonDocument.known(json, "URL", reference.value(Field.URL));
		json.writeEndObject();
	}

	private static void names(JsonGenerator json, String member, List<String> names) throws IOException {
		if (!names.isEmpty()) {
			json.writeArrayFieldStart(member);
			for (String name : names) {
				json.writeStartObject();
				// which part of an Indonesian name is the family's cannot be told, so no part is
				json.writeStringField("literal", name);
				json.writeEndObject();
			}
			json.writeEndArray();
		}
	}

	private static void date(JsonGenerator json, String member, String edtf) throws IOException {
		if (edtf.isEmpty()) {
			return;
		}
		Optional<Reference.Day> day = Reference.day(edtf);
		JsonDocument.object(json, member, in -> {
			if (day.isEmpty()) {
				in.writeStringField("literal", edtf);
				return;
			}
			in.writeArrayFieldStart("date-parts");
			in.writeStartArray();
			for (String part : List.of(day.get().year(), day.get().month(), day.get().day())) {
				if (!part.isEmpty()) {
					in.writeNumber(Integer.parseInt(part));
				}
			}
			in.writeEndArray();
			in.writeEndArray();
			if (day.get().circa()) {
				in.writeBooleanField("circa", true);
			}
		});
	}
}
