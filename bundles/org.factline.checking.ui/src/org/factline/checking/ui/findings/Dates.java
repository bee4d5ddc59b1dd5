package org.factline.checking.ui.findings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.factline.ui.language.Language;

/** Dates for people. */
final class Dates {

	private Dates() {
	}

	/** A day as people write it; what is no plain day stays as it is. */
	static String of(String edtf) {
		try {
			return DateTimeFormatter.ofPattern("d MMM yyyy", Language.locale()).format(LocalDate.parse(edtf.length() > 10 ? edtf.substring(0, 10) : edtf));
		} catch (DateTimeException e) {
			return edtf;
		}
	}
}
