package org.factline.pipeline.masking;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.factline.statement.NormalForm;

/** Words that, standing by themselves, name nobody in particular. Compiled for Factline from common knowledge of the two languages. */
final class CommonWords {

	/** First names that so many people have that one alone points at nobody; in normal form. */
	private static final Set<String> FIRST_NAMES = normal("muhammad", "ahmad", "abdul", "abdullah", "nur", "siti", "sri", "dwi", "tri", "eka", "putri", "putra",
			"dewi", "agus", "budi", "made", "wayan", "nyoman", "ketut", "dian", "john", "mary", "david", "michael", "maria", "anak");

	/** Words of everyday language that are parts of names, too; in lower case. */
	private static final Set<String> EVERYDAY = Set.of("bunga", "indah", "cahaya", "putri", "putra", "dewi", "jaya", "mulia", "setia", "bintang",
			"mentari", "bulan", "embun", "melati", "mawar", "kasih", "damai", "fajar", "surya", "langit", "bumi", "guntur", "intan", "permata", "mutiara",
			"lestari", "utama", "perdana", "pertiwi", "puspa", "sari", "ayu", "bagus", "agung", "baru", "satria", "harapan", "abadi", "sejati",
			"made", "anak", "grace", "hope", "rose", "may", "mark", "will", "bill", "faith", "joy", "summer", "young", "brown", "white", "black", "green",
			"king", "long", "rich", "smith", "baker", "cook", "stone", "wood", "hill", "field", "page", "day", "love");

	/** What follows a name with a capital of its own and is no name. */
	private static final Set<String> DAYS = Set.of("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "ahad", "januari", "februari", "maret",
			"april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember", "monday", "tuesday", "wednesday", "thursday", "friday",
			"saturday", "sunday", "january", "february", "march", "may", "june", "july", "august", "october", "december", "wib", "wita", "wit");

	/** What stands inside names and names nobody; in lower case. */
	private static final Set<String> PARTICLES = Set.of("bin", "binti", "binte", "bint", "ibn", "van", "von", "der", "den", "de", "da", "dos", "del", "al",
			"el", "ter", "la", "le", "si", "alias", "als");

	private CommonWords() {
	}

	private static Set<String> normal(String... names) {
		return Stream.of(names).map(NormalForm::of).collect(Collectors.toUnmodifiableSet());
	}

	static boolean isFirstName(String normal) {
		return FIRST_NAMES.contains(normal);
	}

	static boolean isEveryday(String lower) {
		return EVERYDAY.contains(lower);
	}

	static boolean isDay(String lower) {
		return DAYS.contains(lower);
	}

	static boolean isParticle(String lower) {
		return PARTICLES.contains(lower);
	}
}
