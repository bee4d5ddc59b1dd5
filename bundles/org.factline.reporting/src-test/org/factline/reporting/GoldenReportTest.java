package org.factline.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import org.factline.article.Article;
import org.factline.article.ArticleSet;
import org.factline.article.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole reports, byte for byte. Where a change is meant, copy {@code target/golden} over the committed folder. */
class GoldenReportTest {

	private static final Path GOLDEN = Path.of(System.getProperty("basedir", ""), "src-test", "org", "factline", "reporting", "golden");

	private static Report report(String ending) {
		return switch (ending) {
		case "html" -> new HtmlReport();
		case "jsonl" -> new JsonLinesReport();
		default -> new TextReport();
		};
	}

	@ParameterizedTest
	@CsvSource({ "en,html", "id,html", "en,jsonl", "id,jsonl", "en,txt", "id,txt" })
	void isTheCommittedReport(String language, String ending) throws IOException {
		String name = "pier-" + language + '.' + ending;
		String actual = Written.by(report(ending), Pier.input(Locale.of(language), false));
		Path made = Path.of(System.getProperty("basedir", ""), "target", "golden", name);
		Files.createDirectories(made.getParent());
		Files.writeString(made, actual);
		assertEquals(Files.readString(GOLDEN.resolve(name)), actual);
	}

	@ParameterizedTest
	@CsvSource({ "html,tr-TR,Asia/Jakarta", "html,ar-EG,America/New_York", "jsonl,tr-TR,Asia/Jakarta", "txt,ar-EG,Asia/Jayapura" })
	void neitherEnvironmentNorOrderEnters(String ending, String language, String zone) {
		Locale locale = Locale.ENGLISH;
		String expected = Written.by(report(ending), Pier.input(locale, false));
		Locale localeBefore = Locale.getDefault();
		TimeZone zoneBefore = TimeZone.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag(language));
			TimeZone.setDefault(TimeZone.getTimeZone(zone));
			ReportInput input = Pier.input(locale, false);
			List<Article> articles = new ArrayList<>(input.dossiers().getFirst().articles().articles());
			List<Finding> findings = new ArrayList<>(input.dossiers().getFirst().findings());
			Collections.reverse(articles);
			Collections.reverse(findings);
			ReportInput reversed = new ReportInput(List.of(new CheckedDossier(new ArticleSet(ArticleSet.LOOSE, articles), findings)),
					input.problems(), input.run(), locale, false);
			assertEquals(expected, Written.by(report(ending), reversed));
		} finally {
			Locale.setDefault(localeBefore);
			TimeZone.setDefault(zoneBefore);
		}
	}
}
