package org.factline.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/**
 * One JSON document (RFC 8259) of several lines, made to be read and compared: a member a line, lines ended by LF. Lone
 * surrogates and hidden characters are escapes, as in {@link JsonLine}.
 */
final class JsonDocument {

	private static final JsonFactory JSON = new JsonFactory();

	private static final Separators SEPARATORS = Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);

	private JsonDocument() {
	}

	/** Writes a document in UTF-8; the stream stays open. */
	static void write(OutputStream out, JsonLine.Members value) throws IOException {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = JSON.createGenerator(text)) {
			DefaultIndenter lines = new DefaultIndenter("  ", "\n");
			json.setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(lines).withArrayIndenter(lines));
			value.write(json);
		}
		out.write(JsonLine.escaped(text.append('\n').toString()).getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	/** A member that is not known is left out. */
	static void known(JsonGenerator json, String member, String value) throws IOException {
		if (!value.isEmpty()) {
			json.writeStringField(member, value);
		}
	}

	/** Writes what is between an opening and a closing brace. */
	static void object(JsonGenerator json, String member, JsonLine.Members members) throws IOException {
		json.writeObjectFieldStart(member);
		members.write(json);
		json.writeEndObject();
	}

	/** An object with one string in it, as SARIF writes messages. */
	static void text(JsonGenerator json, String member, String text) throws IOException {
		object(json, member, in -> in.writeStringField("text", text));
	}
}
