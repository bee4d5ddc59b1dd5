package org.factline.reuse;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import org.factline.text.Tokens;

/**
 * The tokens of the reading layer: words as a reader takes them for the same. Marks belong to their word and count for
 * nothing, compatibility forms are what they stand for (Unicode Standard Annex 15, NFKD), spellings of one word are one.
 * Figures are never touched: a digit more is another figure.
 */
final class ReadingTokens {

	/** Spellings of names and words that newspapers mix, by the one that is taken; written for this class. */
	private static final Map<String, String> VARIANTS = Map.ofEntries(Map.entry("mohammad", "muhammad"),
			Map.entry("mohamad", "muhammad"), Map.entry("muhamad", "muhammad"), Map.entry("mohammed", "muhammad"),
			Map.entry("mohamed", "muhammad"), Map.entry("moh", "muh"), Map.entry("achmad", "ahmad"),
			Map.entry("akhmad", "ahmad"), Map.entry("sergey", "sergei"), Map.entry("kyiv", "kiev"),
			Map.entry("zelenskyy", "zelensky"), Map.entry("zelenskiy", "zelensky"), Map.entry("zelenskyi", "zelensky"),
			Map.entry("shalat", "salat"), Map.entry("sholat", "salat"),
			Map.entry("solat", "salat"), Map.entry("ramadhan", "ramadan"), Map.entry("ustadz", "ustaz"),
			Map.entry("ustad", "ustaz"), Map.entry("praktek", "praktik"),
			Map.entry("resiko", "risiko"), Map.entry("ijin", "izin"), Map.entry("nopember", "november"),
			Map.entry("pebruari", "februari"), Map.entry("aktifitas", "aktivitas"), Map.entry("analisa", "analisis"));

	private final String text;
	private int[] bounds = new int[64];
	private long[] hashes = new long[32];
	private int count;

	private ReadingTokens(String text) {
		this.text = text;
	}

	static HashedTokens cut(String text) {
		return new ReadingTokens(text).cut();
	}

	private HashedTokens cut() {
		for (int i = 0; i < text.length();) {
			int codePoint = text.codePointAt(i);
			int begin = i;
			i += Character.charCount(codePoint);
			if (Tokens.isWordCharacter(codePoint)) {
				while (i < text.length() && goesOn(text.codePointAt(i))) {
					i += Character.charCount(text.codePointAt(i));
				}
				add(begin, i);
			}
		}
		return new HashedTokens(bounds, hashes, count);
	}

	private void add(int begin, int end) {
		String form = form(text.substring(begin, end));
		if (form.isEmpty()) {
			return;
		}
		if (count == hashes.length) {
			hashes = Arrays.copyOf(hashes, 2 * count);
			bounds = Arrays.copyOf(bounds, 4 * count);
		}
		bounds[2 * count] = begin;
		bounds[2 * count + 1] = end;
		hashes[count++] = Hashing.token(form);
	}

	private static boolean goesOn(int codePoint) {
		return Tokens.isWordCharacter(codePoint) || isMark(codePoint);
	}

	private static boolean isMark(int codePoint) {
		return switch (Character.getType(codePoint)) {
		case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
		default -> false;
		};
	}

	/** What a word is taken for. */
	static String form(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		if (lower.chars().anyMatch(c -> c >= 128)) {
			lower = Normalizer.normalize(lower, Normalizer.Form.NFKD).codePoints().filter(c -> !isMark(c))
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
		}
		// the spelling of before 1972, which names keep: Soetjipto, Djakarta
		String today = lower.length() > 4 ? lower.replace("oe", "u").replace("dj", "j").replace("tj", "c") : lower;
		return VARIANTS.getOrDefault(today, today);
	}
}
