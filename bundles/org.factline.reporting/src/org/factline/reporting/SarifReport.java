package org.factline.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.factline.article.ArticleSet;

/**
 * SARIF 2.1.0 (OASIS, 2020, with errata 01) for views that show what tools found in files. A run for each dossier; regions count
 * code points of the text that the run carries with it.
 */
public final class SarifReport implements Report {

	private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

	/** Made by the extension registry. */
	public SarifReport() {
		// holds nothing
	}

	@Override
	public void write(ReportInput input, OutputStream out) throws IOException {
		JsonDocument.write(out, json -> {
			json.writeStartObject();
			json.writeStringField("$schema", SCHEMA);
			json.writeStringField("version", "2.1.0");
			json.writeArrayFieldStart("runs");
			boolean first = true;
			List<CheckedDossier> dossiers = input.dossiers().isEmpty()
					? List.of(new CheckedDossier(new ArticleSet(ArticleSet.LOOSE, List.of()), List.of())) : input.dossiers();
			for (CheckedDossier dossier : dossiers) {
				// what could not be read belongs to no dossier, and is told once
				new SarifRun(json, input, dossier).write(first);
				first = false;
			}
			json.writeEndArray();
			json.writeEndObject();
		});
	}
}
