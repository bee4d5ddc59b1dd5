package org.factline.checking.standard;

import java.util.Set;

import org.factline.text.Tokens;

/** Values that move by the hour, or come again with each shock: one outlet's is not another's. */
final class Series {

	private static final Set<String> WORDS = Set.of("saham", "ihsg", "indeks", "kurs", "rupiah", "emas", "dolar", "hotspot", "titik",
			"magnitudo", "gempa", "suhu", "ispu", "bursa", "ditutup", "dibuka", "menguat", "melemah", "barel", "minyak", "shares", "index",
			"gold", "dollar", "forecast", "cuaca", "bloomberg", "earthquake", "quake");

	private static final Set<String> VICTIMS = Set.of("tewas", "menewaskan", "meninggal", "korban", "luka", "hilang", "pengungsi", "mengungsi",
			"terinfeksi", "penderita", "tersangka", "dead", "killed", "died", "injured", "missing", "displaced", "infected", "casualties");

	private Series() {
	}

	/** Whether a sentence tells of such a value. */
	static boolean isIn(SentencePair pair) {
		return holds(pair, WORDS);
	}

	/** Whether a sentence counts what goes on being counted: victims, the ill, the arrested. */
	static boolean isCountThatGrows(SentencePair pair) {
		return holds(pair, VICTIMS);
	}

	private static boolean holds(SentencePair pair, Set<String> words) {
		Tokens tokens = pair.a().tokens();
		for (int i = 0; i < tokens.count(); i++) {
			if (words.contains(tokens.form(i))) {
				return true;
			}
		}
		return false;
	}
}
