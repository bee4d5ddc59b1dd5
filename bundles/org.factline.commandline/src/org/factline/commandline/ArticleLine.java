package org.factline.commandline;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

import org.factline.article.Article;
import org.factline.article.Block;
import org.factline.article.ClaimReview;
import org.factline.article.Contributor.Role;
import org.factline.article.Field;
import org.factline.text.CodePointIndex;

import com.fasterxml.jackson.core.JsonGenerator;

/** The line that {@code extract} prints for an article. */
public final class ArticleLine {

	private ArticleLine() {
	}

	/** The line, with its line feed. */
	public static String of(String dossier, Article article) {
		return Lines.line(json -> write(json, dossier, article));
	}

	private static void write(JsonGenerator json, String dossier, Article article) throws IOException {
		Lines.dossier(json, dossier);
		json.writeStringField("id", article.id());
		json.writeStringField("source", article.provenance().location());
		for (Field field : List.of(Field.TITLE, Field.PUBLISHED, Field.MODIFIED)) {
			field(json, article, field);
		}
		names(json, "author", article.names(Role.AUTHOR));
		for (Field field : List.of(Field.OUTLET, Field.AGENCY, Field.DATELINE, Field.LANGUAGE, Field.URL, Field.KIND,
				Field.PLATFORM, Field.HANDLE, Field.PICTURE, Field.TRANSCRIBER, Field.RETRIEVED, Field.RIGHTS)) {
			field(json, article, field);
		}
		names(json, "editor", article.names(Role.EDITOR));
		names(json, "translator", article.names(Role.TRANSLATOR));
		names(json, "photographer", article.names(Role.PHOTOGRAPHER));
		inferred(json, article);
		claims(json, article.reviews());
		json.writeStringField("body", article.body());
		json.writeStringField("text", article.text());
		json.writeArrayFieldStart("blocks");
		CodePointIndex index = CodePointIndex.of(article.text());
		for (Block block : article.blocks()) {
			json.writeStartObject();
			json.writeStringField("kind", block.kind().name());
			json.writeNumberField("begin", index.toCodePoints(block.begin()));
			json.writeNumberField("end", index.toCodePoints(block.end()));
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeStringField("importer", article.provenance().importer());
		Lines.known(json, "recognised", article.provenance().reason());
	}

	private static void claims(JsonGenerator json, List<ClaimReview> reviews) throws IOException {
		if (reviews.isEmpty()) {
			return;
		}
		json.writeArrayFieldStart("claims");
		for (ClaimReview review : reviews) {
			ClaimReview.Verdict verdict = review.verdict();
			json.writeStartObject();
			json.writeStringField("claim", review.claim());
			Lines.known(json, "speaker", review.speaker());
			Lines.known(json, "made", review.made());
			Lines.known(json, "appearance", review.appearance());
			Lines.known(json, "verdict", verdict.words());
			number(json, "rating", verdict.value());
			number(json, "best", verdict.best());
			number(json, "worst", verdict.worst());
			Lines.known(json, "body", verdict.body());
			Lines.known(json, "url", verdict.url());
			Lines.known(json, "who", verdict.who());
			Lines.known(json, "when", verdict.when());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private static void number(JsonGenerator json, String member, OptionalInt value) throws IOException {
		if (value.isPresent()) {
			json.writeNumberField(member, value.getAsInt());
		}
	}

	private static void field(JsonGenerator json, Article article, Field field) throws IOException {
		Lines.known(json, field.id(), article.value(field).orElse(""));
	}

	private static void names(JsonGenerator json, String member, List<String> names) throws IOException {
		if (!names.isEmpty()) {
			json.writeArrayFieldStart(member);
			for (String name : names) {
				json.writeString(name);
			}
			json.writeEndArray();
		}
	}

	/** What the source does not say itself, and why it is thought so. */
	private static void inferred(JsonGenerator json, Article article) throws IOException {
		if (article.attributes().values().stream().noneMatch(attribute -> attribute.isInferred())) {
			return;
		}
		json.writeObjectFieldStart("inferred");
		for (var entry : article.attributes().entrySet()) {
			if (entry.getValue().isInferred()) {
				json.writeStringField(entry.getKey().id(), entry.getValue().evidence());
			}
		}
		json.writeEndObject();
	}
}
