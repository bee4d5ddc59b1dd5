package org.factline.spark.archive;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.factline.article.Article;
import org.factline.article.Attribute;
import org.factline.article.Field;
import org.factline.article.Provenance;
import org.factline.importing.Draft;
import org.factline.importing.JsonLinesImporter;

/** The articles of a partition, one after the other, as the command line has them. */
final class PieceArticles implements Iterator<Article> {

	private static final String IMPORTER = "org.factline.importing.jsonlines";
	private static final String IMPORTER_VERSION = "1";
	private static final String MEDIA_TYPE = "application/jsonl";

	private final int partition;
	private final Iterator<ArchiveLine> lines;
	private final Numbering numbering;
	private final String language;
	private final boolean textOnly;
	private final JsonLinesImporter importer = new JsonLinesImporter();
	private int articles;
	private Optional<Article> next = Optional.empty();

	/**
	 * @param language of all; empty where it is to be found out
	 * @param textOnly whether nothing will be looked at but ids and texts
	 */
	PieceArticles(int partition, Iterator<ArchiveLine> lines, Numbering numbering, String language, boolean textOnly) {
		this.partition = partition;
		this.lines = lines;
		this.numbering = numbering;
		this.language = language;
		this.textOnly = textOnly;
	}

	@Override
	public boolean hasNext() {
		while (next.isEmpty() && lines.hasNext()) {
			ArchiveLine line = lines.next();
			if (!line.isBlank()) {
				for (Draft draft : ReadLine.of(importer, line, textOnly).drafts()) {
					next = article(line.file(), draft, articles++);
				}
			}
		}
		return next.isPresent();
	}

	@Override
	public Article next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		Article article = next.orElseThrow();
		next = Optional.empty();
		return article;
	}

	private Optional<Article> article(InputFile file, Draft draft, int number) {
		if (!numbering.leftOut(partition, number).isEmpty()) {
			return Optional.empty();
		}
		if (!language.isEmpty()) {
			draft.attribute(Field.LANGUAGE, Attribute.stated(language, "given with the command"));
		}
		// the hash of a file that lies on many machines is not known to any of them, and no result tells it
		return Optional.of(draft.toArticle(numbering.id(file, partition, number, draft.id()),
				new Provenance(file.location() + numbering.item(partition, number), MEDIA_TYPE, "", IMPORTER, IMPORTER_VERSION, file.recognised())));
	}
}
