package org.factline.reporting;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.factline.article.Article;
import org.factline.article.Field;
import org.factline.article.Finding;
import org.factline.article.Passage;
import org.factline.article.Provenance;

import com.fasterxml.jackson.core.JsonGenerator;

/** The articles as artifacts of SARIF (section 3.24), and places in them (section 3.28). */
final class SarifPlaces {

	private final JsonGenerator json;
	private final List<Article> articles;
	private final Map<String, Integer> numbers = new HashMap<>();
	private final Set<String> cited = new HashSet<>();
	private final Offsets offsets;

	SarifPlaces(JsonGenerator json, CheckedDossier dossier, List<Finding> findings) {
		this.json = json;
		articles = dossier.articles().articles();
		articles.forEach(article -> numbers.put(article.id(), numbers.size()));
		findings.forEach(finding -> finding.passages().forEach(passage -> cited.add(passage.article())));
		offsets = new Offsets(dossier.articlesById());
	}

	/** All articles; those that a finding cites with the text that its regions count in. */
	void artifacts() throws IOException {
		json.writeArrayFieldStart("artifacts");
		for (Article article : articles) {
			Provenance provenance = article.provenance();
			json.writeStartObject();
			JsonDocument.object(json, "location", in -> in.writeStringField("uri", uri(article)));
			JsonDocument.text(json, "description", SarifText.of(article.label()));
			if (provenance.mediaType().contains("/")) {
				json.writeStringField("mimeType", provenance.mediaType());
			}
			if (cited.contains(article.id())) {
				JsonDocument.text(json, "contents", article.text());
			}
			if (!provenance.sha256().isEmpty()) {
				JsonDocument.object(json, "hashes", in -> in.writeStringField("sha-256", provenance.sha256()));
			}
			JsonDocument.object(json, "properties", in -> {
				in.writeStringField("article", article.id());
				for (Field field : List.of(Field.OUTLET, Field.URL, Field.PUBLISHED)) {
					JsonDocument.known(in, field.id(), article.value(field).orElse(""));
				}
				JsonDocument.known(in, "importer", provenance.importer());
				JsonDocument.known(in, "importerVersion", provenance.importerVersion());
			});
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	/** The reference to where an article came from; its id where that is not known. */
	static String uri(Article article) {
		Provenance provenance = article.provenance();
		return provenance.location().isEmpty() ? UriReference.encoded(article.id()) : UriReference.of(provenance.location(), provenance.item());
	}

	/** A place on its own. */
	void write(Passage passage) throws IOException {
		json.writeStartObject();
		place(passage);
		json.writeEndObject();
	}

	/** A further place with a number and its words. */
	void related(Passage passage, int number) throws IOException {
		json.writeStartObject();
		json.writeNumberField("id", number);
		JsonDocument.text(json, "message", SarifText.of(passage.text()));
		place(passage);
		json.writeEndObject();
	}

	private void place(Passage passage) throws IOException {
		Article article = offsets.article(passage.article());
		JsonDocument.object(json, "physicalLocation", physical -> {
			JsonDocument.object(physical, "artifactLocation", in -> {
				in.writeStringField("uri", uri(article));
				in.writeNumberField("index", numbers.getOrDefault(article.id(), -1));
			});
			if (passage instanceof Passage.InText place) {
				region(article, place);
			}
		});
		if (passage instanceof Passage.InField field) {
			json.writeArrayFieldStart("logicalLocations");
			json.writeStartObject();
			json.writeStringField("name", field.field().id());
			json.writeStringField("fullyQualifiedName", article.id() + '#' + field.field().id());
			JsonDocument.object(json, "properties", in -> in.writeStringField("value", field.text()));
			json.writeEndObject();
			json.writeEndArray();
		}
	}

	private void region(Article article, Passage.InText place) throws IOException {
		TextPosition begin = TextPosition.of(article.text(), place.begin());
		TextPosition end = TextPosition.of(article.text(), place.end());
		int offset = offsets.codePoints(article.id(), place.begin());
		JsonDocument.object(json, "region", in -> {
			in.writeNumberField("startLine", begin.line());
			in.writeNumberField("startColumn", begin.column());
			in.writeNumberField("endLine", end.line());
			in.writeNumberField("endColumn", end.column());
			in.writeNumberField("charOffset", offset);
			in.writeNumberField("charLength", offsets.codePoints(article.id(), place.end()) - offset);
			JsonDocument.text(in, "snippet", place.text());
		});
	}
}
