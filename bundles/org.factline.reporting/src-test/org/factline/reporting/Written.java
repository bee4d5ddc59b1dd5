package org.factline.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.factline.article.ArticleSet;

/** What a report writes, as a string. */
final class Written {

	private Written() {
	}

	static String by(Report report, ReportInput input) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			report.write(input, bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toString(StandardCharsets.UTF_8);
	}

	/** The dossier about the pier with nothing found and nothing wrong. */
	static ReportInput clean(Locale locale) {
		return new ReportInput(List.of(new CheckedDossier(Pier.dossier(locale).articles(), List.of())), List.of(), Pier.run(locale),
				locale, false);
	}

	/** Nothing at all. */
	static ReportInput empty(Locale locale) {
		return new ReportInput(List.of(new CheckedDossier(new ArticleSet(ArticleSet.LOOSE, List.of()), List.of())), List.of(),
				Pier.run(locale), locale, false);
	}
}
