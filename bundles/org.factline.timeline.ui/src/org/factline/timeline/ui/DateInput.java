package org.factline.timeline.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

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
		String other = locale.getLanguage().equals("id") ? "en" : "id";
		return words(typed, locale.getLanguage()).or(() -> words(typed, other));
	}

	private static Optional<String> words(String typed, String language) {
		return READER.read(typed, TimeContext.of(language).withPublished(Edtf.of(LocalDate.now()))).stream().map(TimeExpression::edtf).filter(Edtf::isKnown)
				.map(Edtf::toString).findFirst();
	}
}
