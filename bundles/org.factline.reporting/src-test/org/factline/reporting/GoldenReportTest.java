package org.factline.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole reports, byte for byte. Where a change is meant, copy {@code target/golden} over the committed folder. */
class GoldenReportTest {

	private static final Path GOLDEN = Path.of(System.getProperty("basedir", ""), "src-test", "org", "factline", "reporting", "golden");

	@ParameterizedTest
	@CsvSource({ "en,html", "id,html", "en,json", "id,json", "en,text", "id,text" })
	void isTheCommittedReport(String language, String id) throws IOException {
		compare("pier-" + language, id, Pier.input(Locale.of(language), false));
	}

	/** With decisions, a baseline, events, verdicts and settings. */
	@TestFactory
	Stream<DynamicTest> everyReportIsTheCommittedOne() {
		return RegisteredReports.all().stream().map(ReportDescriptor::id)
				.map(id -> DynamicTest.dynamicTest(id, () -> compare("harbour", id, Harbour.input(Locale.ENGLISH))));
	}

	@Test
	void aPullRequestIsToldInIndonesian() throws IOException {
		compare("harbour-id", "markdown", Harbour.input(Locale.of("id")));
	}

	private static void compare(String prefix, String id, ReportInput input) throws IOException {
		ReportDescriptor report = RegisteredReports.of(id);
		String name = report.fileName().replaceFirst("^factline", prefix);
		String actual = Written.by(report.factory().get(), input);
		Path made = Path.of(System.getProperty("basedir", ""), "target", "golden", name);
		Files.createDirectories(made.getParent());
		Files.writeString(made, actual);
		assertEquals(Files.exists(GOLDEN.resolve(name)) ? Files.readString(GOLDEN.resolve(name)) : "", actual);
	}
}
