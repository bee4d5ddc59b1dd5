package org.factline.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for every report that this bundle registers. */
class EveryReportTest {

	private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.of("id"));

	private static Stream<DynamicTest> each(Consumer<Report> test) {
		return RegisteredReports.all().stream().map(one -> DynamicTest.dynamicTest(one.id(), () -> test.accept(one.factory().get())));
	}

	@TestFactory
	Stream<DynamicTest> neitherEnvironmentNorOrderEnters() {
		return each(report -> {
			for (Locale locale : LOCALES) {
				String expected = Written.by(report, Harbour.input(locale));
				Locale localeBefore = Locale.getDefault();
				TimeZone zoneBefore = TimeZone.getDefault();
				String lines = System.getProperty("line.separator");
				try {
					for (String other : List.of("tr-TR,Asia/Jakarta", "ar-EG,America/New_York", "th-TH-u-nu-thai,Asia/Jayapura")) {
						Locale.setDefault(Locale.forLanguageTag(other.split(",")[0]));
						TimeZone.setDefault(TimeZone.getTimeZone(other.split(",")[1]));
						System.setProperty("line.separator", "\r\n");
						assertEquals(expected, Written.by(report, Harbour.input(locale, true)));
					}
				} finally {
					Locale.setDefault(localeBefore);
					TimeZone.setDefault(zoneBefore);
					System.setProperty("line.separator", lines);
				}
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> theStreamStaysOpen() {
		return each(report -> {
			ByteArrayOutputStream out = new ByteArrayOutputStream() {
				@Override
				public void close() {
					throw new AssertionError("closed");
				}
			};
			try {
				report.write(Harbour.input(Locale.ENGLISH), out);
			} catch (IOException e) {
				throw new AssertionError(e);
			}
			assertTrue(out.size() > 0);
		});
	}

	@TestFactory
	Stream<DynamicTest> nothingIsNoFault() {
		return each(report -> LOCALES.forEach(locale -> {
			Written.by(report, Written.empty(locale));
			Written.by(report, Written.clean(locale));
			Written.by(report, new ReportInput(List.of(), List.of(), Pier.run(locale), locale, false));
		}));
	}

	/** Whatever stands in an article: no character reaches an output that hides, steers a terminal, or has no form in UTF-8. */
	@TestFactory
	Stream<DynamicTest> noTextHidesAnything() {
		return each(report -> {
			Random random = new Random(11);
			for (int round = 0; round < 40; round++) {
				String words = Nasty.string(random);
				String written = Written.by(report, EscapingTest.everywhere(words, false));
				String shown = written.replaceFirst("^\uFEFF", "").replace("\r\n", "\n");
				assertTrue(shown.codePoints().noneMatch(HiddenCharacters::isHidden), words);
			}
		});
	}
}
