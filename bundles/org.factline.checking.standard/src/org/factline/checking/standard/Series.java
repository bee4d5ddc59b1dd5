package org.factline.checking.standard;

import java.util.Set;

import org.factline.text.Tokens;

/** Values that move by the hour, or come again with each shock: one outlet's is not another's. */
final class Series {

	private static final Set<String> WORDS = Set.of("saham", "ihsg", "indeks", "kurs", "rupiah", "emas", "dolar", "hotspot", "titik",
			"magnitudo", "gempa", "suhu", "ispu", "bursa", "ditutup", "dibuka", "menguat", "melemah", "barel", "minyak", "shares", "index",
			"gold", "dollar", "forecast", "cuaca", "bloomberg", "earthquake", "quake");

	private Series() {
	}

	/** Whether a sentence tells of such a value. */
	static boolean isIn(SentencePair pair) {
		Tokens tokens = pair.a().tokens();
		for (int i = 0; i < tokens.count(); i++) {
			if (WORDS.contains(tokens.form(i))) {
				return true;
			}
		}
		return false;
	}
}
