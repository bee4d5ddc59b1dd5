package org.factline.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.factline.article.Decision;
import org.factline.article.Finding;
import org.factline.article.Passage;

/** The findings as a table: a row for each passage of each. */
public final class CsvReport implements Report {

	/** Made by the extension registry. */
	public CsvReport() {
		// holds nothing
	}

	@Override
	public void write(ReportInput input, OutputStream out) throws IOException {
		CsvTable table = new CsvTable("finding", "dossier", "severity", "family", "check", "kind", "message", "explanation", "remedy", "decision",
				"reason", "who", "when", "passage", "article", "field", "begin", "end", "text", "fingerprint", "locus");
		int number = 0;
		for (CheckedDossier dossier : input.dossiers()) {
			Offsets offsets = new Offsets(dossier.articlesById());
			for (Finding finding : dossier.findings()) {
				number++;
				List<Passage> passages = finding.passages();
				if (passages.isEmpty()) {
					row(table, number, dossier, finding, "", "", "", "", "", "");
				}
				for (int i = 0; i < passages.size(); i++) {
					String passage = Integer.toString(i + 1);
					switch (passages.get(i)) {
					case Passage.InText place -> row(table, number, dossier, finding, passage, place.article(), "",
							Integer.toString(offsets.codePoints(place.article(), place.begin())),
							Integer.toString(offsets.codePoints(place.article(), place.end())), place.text());
					case Passage.InField field -> row(table, number, dossier, finding, passage, field.article(), field.field().id(), "", "", field.text());
					}
				}
			}
		}
		table.write(out);
	}

	private static void row(CsvTable table, int number, CheckedDossier dossier, Finding finding, String passage, String article, String field,
			String begin, String end, String text) {
		Standing standing = dossier.standings().of(finding);
		Optional<Decision> decision = standing.decision();
		String state = decision.isEmpty() ? "" : standing.state() == Standing.State.REAPPEARED ? "reappeared"
				: decision.get().state().name().toLowerCase(Locale.ROOT);
		table.row(Integer.toString(number), dossier.articles().dossier(), finding.severity().name(), finding.family().id(), finding.check(),
				finding.properties().getOrDefault("kind", ""), finding.message(), finding.explanation(), finding.remedy(), state,
				decision.map(Decision::reason).orElse(""), decision.map(Decision::who).orElse(""), decision.map(Decision::when).orElse(""), passage,
				article, field, begin, end, text, finding.fingerprint(), finding.locus());
	}
}
