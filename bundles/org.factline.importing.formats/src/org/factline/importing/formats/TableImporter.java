package org.factline.importing.formats;

import java.io.IOException;
import java.util.List;

import org.factline.importing.Confidence;
import org.factline.importing.DraftSink;
import org.factline.importing.Importer;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;

/** Reads tables of articles or of links (CSV, RFC 4180; TSV); what its columns are is guessed by their names. */
public final class TableImporter implements Importer {

	private static final double CERTAINTY = 0.25;

	/** Made by the extension registry. */
	public TableImporter() {
		// holds nothing
	}

	@Override
	public Confidence confidence(Source source) throws IOException, UnreadableException {
		String kind = source.kind();
		if (!kind.equals("text/csv") && !kind.equals("text/tab-separated-values")) {
			return Confidence.NONE;
		}
		Columns columns = Columns.of(new Rows(source.text().text(), kind.endsWith("values")).next());
		return new Confidence(CERTAINTY, "a table; its columns are " + columns.words());
	}

	@Override
	public void read(Source source, DraftSink sink) throws IOException, UnreadableException {
		Rows rows = new Rows(source.text().text(), source.kind().endsWith("values"));
		Columns columns = Columns.of(rows.next());
		int found = 0;
		for (List<String> row = rows.next(); !row.isEmpty(); row = rows.next()) {
			if (rows.isOpen()) {
				sink.problem("line " + rows.line(), "a quotation mark is never closed; the rest of the table is left out");
				return;
			}
			Told told = columns.told(row);
			if (told.isEmpty() && told.url.isEmpty()) {
				if (row.stream().anyMatch(cell -> !cell.isBlank())) {
					sink.problem("line " + rows.line(), "the row has neither text nor title nor link");
				}
			} else {
				sink.accept(told.draft("row"));
				found++;
			}
		}
		if (found == 0) {
			throw new UnreadableException("the table has no rows");
		}
	}
}
