package org.factline.text;

import java.util.Set;

/**
 * Which language a text is most likely written in, from the share of its words that are function words of Indonesian or
 * of English, or words of calendar and count that news has everywhere. Function words make up a third to a half of running text in both languages and the two lists have no word
 * in common, so a few sentences are enough; short texts and other languages stay {@value #UNKNOWN}.
 *
 * @param tag       BCP 47 tag: {@code id}, {@code en}, or {@value #UNKNOWN}
 * @param certainty from 0 to 1: how much more often the language's function words stand there than the other's
 */
public record LanguageGuess(String tag, double certainty) {

	/** The tag of a language that is not known (BCP 47 section 2.2.1, ISO 639-2 "undetermined"). */
	public static final String UNKNOWN = "und";

	private static final Set<String> INDONESIAN = Set.of("yang", "dan", "di", "dari", "untuk", "dengan", "pada", "ini", "itu",
			"dalam", "tidak", "akan", "adalah", "oleh", "ke", "juga", "telah", "sebagai", "bahwa", "karena", "atau", "kepada",
			"para", "sudah", "tersebut", "saat", "ia", "dia", "mereka", "kami", "kita", "tetapi", "namun", "serta", "hingga",
			"agar", "bagi", "antara", "lebih", "masih", "dapat", "bisa", "menjadi", "setelah", "seperti", "secara", "terhadap",
			"kata", "belum", "lalu", "tak", "ada", "sementara", "sebelum", "ketika", "sejak", "maupun", "bukan", "saya", "senin",
			"selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "januari", "februari", "maret", "juni", "juli", "agustus",
			"oktober", "desember", "tahun", "bulan", "hari", "warga", "mulai", "orang", "satu", "dua", "tiga");
	private static final Set<String> ENGLISH = Set.of("the", "of", "and", "to", "in", "a", "is", "that", "for", "was", "on",
			"with", "as", "are", "by", "at", "from", "it", "be", "has", "have", "had", "will", "were", "its", "this", "which",
			"an", "not", "or", "said", "but", "their", "his", "her", "they", "he", "she", "who", "been", "after", "would", "about",
			"there", "when", "than", "more", "no", "we", "you", "into", "over", "also", "could", "before", "while", "these", "i",
			"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "june",
			"july", "october", "december", "year", "month", "day", "people", "one", "two", "three");

	private static final Words INDONESIAN_WORDS = new Words(INDONESIAN);
	private static final Words ENGLISH_WORDS = new Words(ENGLISH);

	/** Enough to know; a text of many megabytes need not be counted to its end. */
	private static final int LOOKED_AT = 20_000;
	/** Fewer function words than these say nothing: a name or a headline may hold one by chance. */
	private static final int FEWEST = 3;
	/** Running text of either language has far more; a third language shares a stray word or two. */
	private static final double SMALLEST_SHARE = 0.1;
	private static final double SMALLEST_CERTAINTY = 0.75;

	/**
	 * A set of short words, each as a number of five bits a letter, since every word of every article is looked up.
	 */
	private static final class Words {

		private static final int BITS = 5;
		private static final int LONGEST = 12;
		/** Longer than any, or with other letters than those of the alphabet. */
		private static final long OTHER = -1;
		private static final int SLOTS = 512;

		/** Open addressing; 0 is free. */
		private final long[] slots = new long[SLOTS];

		Words(Set<String> words) {
			for (String word : words) {
				long packed = 0;
				for (int i = 0; i < word.length(); i++) {
					packed = withNext(packed, word.charAt(i));
				}
				if (packed == OTHER) {
					throw new IllegalArgumentException(word);
				}
				slots[slot(packed)] = packed;
			}
		}

		/** A word with another letter behind it, upper or lower case. */
		static long withNext(long word, char letter) {
			int lower = letter | 0x20;
			boolean fits = lower >= 'a' && lower <= 'z' && letter < 128 && word >>> BITS * (LONGEST - 1) == 0;
			return fits ? word << BITS | lower - 'a' + 1 : OTHER;
		}

		boolean has(long word) {
			return slots[slot(word)] == word;
		}

		private int slot(long word) {
			int slot = (int) (word * 0x9E3779B97F4A7C15L >>> 55);
			while (slots[slot] != 0 && slots[slot] != word) {
				slot = slot + 1 & SLOTS - 1;
			}
			return slot;
		}
	}

	/** The guess for a text. */
	public static LanguageGuess of(CharSequence text) {
		int words = 0;
		int indonesian = 0;
		int english = 0;
		int end = Math.min(text.length(), LOOKED_AT);
		char[] characters = text.subSequence(0, end).toString().toCharArray();
		for (int i = 0; i < end;) {
			char first = characters[i];
			if (first < 'A' || !Character.isLetter(first)) {
				i++;
				continue;
			}
			words++;
			long word = 0;
			do {
				word = Words.withNext(word, characters[i]);
				i++;
			} while (i < end && Character.isLetter(characters[i]));
			indonesian += INDONESIAN_WORDS.has(word) ? 1 : 0;
			english += ENGLISH_WORDS.has(word) ? 1 : 0;
		}
		int most = Math.max(indonesian, english);
		if (most < FEWEST || most < SMALLEST_SHARE * words) {
			return new LanguageGuess(UNKNOWN, 0);
		}
		double certainty = (double) most / (indonesian + english);
		if (certainty < SMALLEST_CERTAINTY) {
			return new LanguageGuess(UNKNOWN, 0);
		}
		return new LanguageGuess(indonesian > english ? "id" : "en", certainty);
	}

	/** Whether the language is known at all. */
	public boolean isKnown() {
		return !tag.equals(UNKNOWN);
	}
}
