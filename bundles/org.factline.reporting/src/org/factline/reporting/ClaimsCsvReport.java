package org.factline.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalInt;

import org.factline.article.ClaimReview;

/** Claims that have a verdict as a table. */
public final class ClaimsCsvReport implements Report {

	/** Made by the extension registry. */
	public ClaimsCsvReport() {
		// holds nothing
	}

	@Override
	public void write(ReportInput input, OutputStream out) throws IOException {
		CsvTable table = new CsvTable("dossier", "claim", "speaker", "made", "appearance", "verdict", "rating", "best", "worst", "review", "url", "who",
				"when");
		for (CheckedDossier dossier : input.dossiers()) {
			for (ClaimReview review : dossier.allReviews()) {
				ClaimReview.Verdict verdict = review.verdict();
				table.row(dossier.articles().dossier(), review.claim(), review.speaker(), review.made(), review.appearance(), verdict.words(),
						number(verdict.value()), number(verdict.best()), number(verdict.worst()), verdict.body(), verdict.url(), verdict.who(),
						verdict.when());
			}
		}
		table.write(out);
	}

	private static String number(OptionalInt value) {
		return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
	}
}
