package org.factline.reporting;

import java.io.IOException;
import java.io.OutputStream;

import org.factline.article.Event;

/** What happened as a table. */
public final class EventsCsvReport implements Report {

	/** Made by the extension registry. */
	public EventsCsvReport() {
		// holds nothing
	}

	@Override
	public void write(ReportInput input, OutputStream out) throws IOException {
		CsvTable table = new CsvTable("dossier", "event", "when", "title", "places", "people", "proposed", "articles", "independent_sources", "passages");
		for (CheckedDossier dossier : input.dossiers()) {
			for (Event event : dossier.events()) {
				table.row(dossier.articles().dossier(), event.id(), event.when(), event.title(), String.join("; ", event.places()),
						String.join("; ", event.people()), Boolean.toString(event.proposed()), Integer.toString(event.articles().size()),
						event.independent() == 0 ? "" : Integer.toString(event.independent()), Integer.toString(event.claims().size()));
			}
		}
		table.write(out);
	}
}
