package org.factline.testing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.Block;
import org.factline.article.BlockKind;
import org.factline.article.Contributor;
import org.factline.article.Field;
import org.factline.text.CodePointIndex;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/**
 * An article as the command line's {@code extract} prints it, over several lines, with what else a fixture's expected
 * result holds: contributors with their roles, rights, which values are inferred, and how many blocks there are of each
 * kind. Offsets count code points.
 */
final class ExpectedJson {

	private static final List<Field> BEFORE_AUTHORS = List.of(Field.TITLE, Field.PUBLISHED, Field.MODIFIED);
	private static final List<Field> AFTER_AUTHORS = List.of(Field.OUTLET, Field.AGENCY, Field.DATELINE, Field.LANGUAGE);
	private static final List<Field> BESIDES = List.of(Field.URL, Field.RIGHTS);

	private final Article article;

	ExpectedJson(Article article) {
		this.article = article;
	}

	/** The JSON text, lines ended by LF, the last one too. */
	String render() {
		StringWriter out = new StringWriter();
		try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
			indent(json);
			json.writeStartObject();
			json.writeStringField("id", article.id());
			json.writeStringField("source", article.provenance().location());
			writeFields(json, BEFORE_AUTHORS);
			writeAuthors(json);
			writeFields(json, AFTER_AUTHORS);
			json.writeStringField("body", article.body());
			json.writeStringField("text", article.text());
			writeBlocks(json);
			json.writeStringField("importer", article.provenance().importer());
			writeFields(json, BESIDES);
			writeContributors(json);
			writeInferred(json);
			writeCounts(json);
			json.writeEndObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.append('\n').toString();
	}

	/** The generator returns itself, which the compiler takes for a second resource. */
	@SuppressWarnings("resource")
	private static void indent(JsonGenerator json) {
		DefaultIndenter indenter = new DefaultIndenter("\t", "\n");
		json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
	}

	private void writeFields(JsonGenerator json, List<Field> fields) throws IOException {
		for (Field field : fields) {
			var value = article.value(field);
			if (value.isPresent()) {
				json.writeStringField(field.id(), value.get());
			}
		}
	}

	private void writeAuthors(JsonGenerator json) throws IOException {
		List<String> authors = article.names(Contributor.Role.AUTHOR);
		if (!authors.isEmpty()) {
			json.writeArrayFieldStart("author");
			for (String author : authors) {
				json.writeString(author);
			}
			json.writeEndArray();
		}
	}

	private void writeBlocks(JsonGenerator json) throws IOException {
		CodePointIndex codePoints = CodePointIndex.of(article.text());
		json.writeArrayFieldStart("blocks");
		for (Block block : article.blocks()) {
			json.writeStartObject();
			json.writeStringField("kind", block.kind().name());
			json.writeNumberField("begin", codePoints.toCodePoints(block.begin()));
			json.writeNumberField("end", codePoints.toCodePoints(block.end()));
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void writeContributors(JsonGenerator json) throws IOException {
		json.writeArrayFieldStart("contributors");
		for (Contributor one : article.contributors()) {
			json.writeStartObject();
			json.writeStringField("name", one.name());
			json.writeStringField("role", one.role().name());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void writeInferred(JsonGenerator json) throws IOException {
		json.writeArrayFieldStart("inferred");
		for (Map.Entry<Field, Attribute> entry : article.attributes().entrySet()) {
			if (entry.getValue().isInferred()) {
				json.writeString(entry.getKey().id());
			}
		}
		json.writeEndArray();
	}

	private void writeCounts(JsonGenerator json) throws IOException {
		Map<BlockKind, Integer> counts = new EnumMap<>(BlockKind.class);
		article.blocks().forEach(block -> counts.merge(block.kind(), 1, Integer::sum));
		json.writeObjectFieldStart("blockCounts");
		for (Map.Entry<BlockKind, Integer> entry : counts.entrySet()) {
			json.writeNumberField(entry.getKey().name(), entry.getValue());
		}
		json.writeEndObject();
	}
}
