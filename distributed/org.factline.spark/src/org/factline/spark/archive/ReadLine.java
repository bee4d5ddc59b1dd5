package org.factline.spark.archive;

import java.util.ArrayList;
import java.util.List;

import org.factline.article.ArticleSet;
import org.factline.importing.Draft;
import org.factline.importing.DraftSink;
import org.factline.importing.JsonLinesImporter;
import org.factline.importing.UnreadableException;

/**
 * What stands in a line: an article, or a reason why there is none, or both.
 *
 * @param drafts   one or none
 * @param problems what in it cannot be read
 */
record ReadLine(List<Draft> drafts, List<Trouble> problems) {

	/** The importer counts lines of a file, which is what a piece of one does not know. */
	private static final String LINE = "line 0";

	/**
	 * Something that cannot be read.
	 *
	 * @param where within the line; empty for all of it
	 */
	record Trouble(String where, String reason) {
	}

	static ReadLine of(JsonLinesImporter importer, ArchiveLine line, boolean textOnly) {
		ReadLine read = new ReadLine(new ArrayList<>(), new ArrayList<>());
		try {
			importer.readLine(line.bytes(), 0, new DraftSink() {

				@Override
				public void accept(Draft draft) {
					read.take(draft);
				}

				@Override
				public void problem(String place, String reason) {
					read.problems().add(new Trouble(place.startsWith(LINE) ? place.substring(LINE.length()) : ", " + place, reason));
				}

				@Override
				public boolean isTextOnly() {
					return textOnly;
				}
			});
		} catch (UnreadableException e) {
			read.problems().add(new Trouble(e.place().isEmpty() ? "" : ", " + e.place(), String.valueOf(e.getMessage())));
		}
		return read;
	}

	private void take(Draft draft) {
		if (draft.dossier().equals(ArticleSet.LOOSE)) {
			drafts.add(draft);
		} else if (problems.isEmpty()) {
			problems.add(new Trouble("", "a line with \"articles\" is a dossier of its own, which one machine reads: factline"));
		}
	}
}
