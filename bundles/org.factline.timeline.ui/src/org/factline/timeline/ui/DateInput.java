package org.factline.timeline.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.factline.time.Edtf;
import org.factline.time.TimeContext;
import org.factline.time.TimeExpression;
import org.factline.time.TimeReader;
import org.factline.ui.language.TimeWords;

/** Dates as people type them: EDTF, {@code 24/2/2025}, or words such as "awal Februari 2025" and "yesterday". */
final class DateInput {

	private static final TimeReader READER = TimeReader.standard();

	private DateInput() {
	}

	/** As EDTF; nothing where it is no date. Words without a year are counted from today. */
	static Optional<String> parse(String typed, Locale locale) {
		Optional<String> plain = TimeWords.parse(typed);
		if (plain.isPresent()) {
			return plain;
		}
		// what an English reader finds in "awal Februari 2025" is the year; the language that reads most of it is meant
		return Stream.of(locale.getLanguage(), "id", "en").distinct().flatMap(language -> words(typed, language))
				.reduce((one, other) -> other.text().length() > one.text().length() ? other : one).map(found -> found.edtf().toString());
	}

	private static Stream<TimeExpression> words(String typed, String language) {
		return READER.read(typed, TimeContext.of(language).withPublished(Edtf.of(LocalDate.now()))).stream().filter(one -> one.edtf().isKnown());
	}
}
