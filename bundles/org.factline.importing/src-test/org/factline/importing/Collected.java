package org.factline.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.factline.article.Article;
import org.factline.article.Provenance;

/** What came out of a source. */
final class Collected implements Importers.Sink {

	final List<Article> articles = new ArrayList<>();
	final List<Draft> drafts = new ArrayList<>();
	final List<String> problems = new ArrayList<>();

	@Override
	public void accept(Draft draft, Provenance provenance, int item) {
		drafts.add(draft);
		articles.add(draft.toArticle("a#" + item, provenance));
	}

	@Override
	public void problem(String place, String reason) {
		problems.add(place + ": " + reason);
	}

	static ImporterDescriptor descriptor(String id, Importer importer) {
		return new ImporterDescriptor(id, id, "", List.of(), List.of(), List.of(), "1", () -> importer);
	}

	static Source source(String name, String text) {
		return Source.of(name, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Reads with the generic readers alone. */
	static Collected read(Source source) throws IOException, UnreadableException {
		Collected collected = new Collected();
		new Importers(List.of(descriptor("text", new PlainTextImporter()), descriptor("jsonlines", new JsonLinesImporter())))
				.read(source, collected);
		return collected;
	}
}
