package org.factline.time;

import java.util.List;
import java.util.stream.Collectors;

/** What is read in a text published on Tuesday, 11 March 2031, and a line that tells it. */
final class Told {

	private static final TimeReader READER = TimeReader.standard();

	private Told() {
	}

	static List<TimeExpression> read(String language, String text) {
		return READER.read(text, TimeContext.of(language).withPublished(Edtf.parse("2031-03-11")));
	}

	/** Extents and values, {@code Senin = 2031-03-10; …}; the modifier behind the value. */
	static String of(List<TimeExpression> expressions) {
		return expressions.stream().map(e -> e.text() + " = " + e.value() + (e.mod().isEmpty() ? "" : " " + e.mod())).collect(Collectors.joining("; "));
	}
}
