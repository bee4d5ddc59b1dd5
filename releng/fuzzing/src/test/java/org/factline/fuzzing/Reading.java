package org.factline.fuzzing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.factline.article.Article;
import org.factline.article.Provenance;
import org.factline.importing.Draft;
import org.factline.importing.DraftSink;
import org.factline.importing.Importer;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;

/**
 * Reads bytes with an importer itself, not contained: what it throws beside the two exceptions of its contract is a finding, and
 * so is a draft that makes no article. Whether an importer claims the bytes is asked and does not decide.
 */
final class Reading implements DraftSink {

	private static final int MOST_PARTS = 50;

	private final List<Article> articles = new ArrayList<>();
	private final List<Source> parts = new ArrayList<>();
	private final Provenance provenance;

	private Reading(String name) {
		provenance = new Provenance(name, "", "0".repeat(64), "fuzzing", "1", "");
	}

	/** What came out: articles and parts. */
	static List<Article> of(byte[] bytes, String name, Importer... importers) {
		List<Article> all = new ArrayList<>();
		for (Importer importer : importers) {
			Reading reading = new Reading(name);
			reading.read(Source.of(name, bytes), importer);
			all.addAll(reading.articles);
		}
		return all;
	}

	/** Reads an archive, and its parts with other importers. */
	static void archive(byte[] bytes, String name, Importer archive, Importer... inner) {
		Reading reading = new Reading(name);
		reading.read(Source.of(name, bytes), archive);
		for (Source part : reading.parts) {
			for (Importer importer : inner) {
				new Reading(part.location()).read(part, importer);
			}
		}
	}

	private void read(Source source, Importer importer) {
		try {
			importer.confidence(source);
		} catch (IOException | UnreadableException e) {
			check(e);
		}
		try {
			importer.read(source, this);
		} catch (IOException | UnreadableException e) {
			check(e);
		}
	}

	private static void check(Exception e) {
		String reason = e.getMessage();
		if (reason == null || reason.isBlank()) {
			throw new AssertionError("refused without a reason", e);
		}
	}

	@Override
	public void accept(Draft draft) {
		articles.add(draft.toArticle("a" + articles.size(), provenance));
	}

	@Override
	public void part(Source part) {
		if (parts.size() < MOST_PARTS) {
			parts.add(part);
		}
	}

	@Override
	public void problem(String place, String reason) {
		if (reason.isBlank()) {
			throw new AssertionError("a problem without a reason at " + place);
		}
	}
}
