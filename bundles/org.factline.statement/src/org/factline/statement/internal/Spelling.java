package org.factline.statement.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Spelling variants of names: one form for all. */
public final class Spelling {

	private static final Map<String, String> SAME = Map.ofEntries(Map.entry("mohammad", "muhamad"), Map.entry("mohamad", "muhamad"),
			Map.entry("mohammed", "muhamad"), Map.entry("mohamed", "muhamad"), Map.entry("muhammed", "muhamad"), Map.entry("mochamad", "muhamad"),
			Map.entry("mochammad", "muhamad"), Map.entry("moch", "muhamad"), Map.entry("moh", "muhamad"), Map.entry("muh", "muhamad"),
			Map.entry("mohd", "muhamad"), Map.entry("akhmad", "ahmad"), Map.entry("achmad", "ahmad"), Map.entry("akhmat", "ahmad"),
			Map.entry("ahmed", "ahmad"), Map.entry("kyiv", "kief"), Map.entry("kharkov", "kharkif"), Map.entry("odesa", "odesa"),
			Map.entry("shalat", "salat"), Map.entry("sholat", "salat"), Map.entry("solat", "salat"));
	private static final Set<String> TITLES = Set.of("h", "hj", "kh", "dr", "drs", "prof", "ir", "bapak", "pak", "ibu", "bu", "mr", "mrs",
			"ms", "sh", "mh", "se", "mm");
	private static final String[][] SOUNDS = { { "oe", "u" }, { "dj", "j" }, { "tj", "c" }, { "nj", "ny" }, { "sj", "sy" }, { "ch", "kh" },
			{ "hk", "kh" }, { "ph", "f" }, { "v", "f" }, { "ey", "ei" }, { "iy", "i" }, { "ie", "i" }, { "th", "t" }, { "dh", "d" }, { "sh", "sy" } };

	/** What stands before the last letter of one of them. */
	private static final String SOUND_BEGINS = "odtnschpei";

	private Spelling() {
	}

	/** The normal form of a name. */
	public static String normal(String name) {
		List<String> words = words(name);
		words.replaceAll(Spelling::word);
		return String.join(" ", words);
	}

	private static List<String> words(String name) {
		List<String> words = isAscii(name) ? plainWords(name.toLowerCase(Locale.ROOT)) : composedWords(name);
		if (!TITLES.containsAll(words)) {
			words.removeIf(TITLES::contains);
		}
		return words;
	}

	/** Runs of letters and digits; an apostrophe parts nothing. */
	private static List<String> plainWords(String name) {
		String plain = name.indexOf('\'') < 0 ? name : name.replace("'", "");
		List<String> words = new ArrayList<>(4);
		int begin = -1;
		for (int i = 0; i <= plain.length(); i++) {
			char c = i < plain.length() ? plain.charAt(i) : ' ';
			boolean inside = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
			if (inside && begin < 0) {
				begin = i;
			} else if (!inside && begin >= 0) {
				words.add(plain.substring(begin, i));
				begin = -1;
			}
		}
		return words;
	}

	/** The same of a name with letters beyond ASCII, whose accents are left out. */
	private static List<String> composedWords(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
		List<String> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		for (int i = 0; i <= plain.length(); i++) {
			char c = i < plain.length() ? plain.charAt(i) : ' ';
			if (Character.isLetterOrDigit(c)) {
				word.append(c);
			} else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '\u2019' && !word.isEmpty()) {
				words.add(word.toString());
				word.setLength(0);
			}
		}
		return words;
	}

	private static boolean isAscii(String name) {
		for (int i = 0; i < name.length(); i++) {
			if (name.charAt(i) >= 128) {
				return false;
			}
		}
		return true;
	}

	/** One word, in lower case, in its normal form. */
	static String word(String word) {
		String form = SAME.getOrDefault(word, word);
		if (mayHaveSound(form)) {
			for (String[] sound : SOUNDS) {
				if (form.contains(sound[0])) {
					form = form.replace(sound[0], sound[1]);
				}
			}
		}
		return isSingle(form) ? form : single(form);
	}

	/** Whether no letter stands twice in a row and no "y" at the end: most words need no look at each letter. */
	private static boolean isSingle(String form) {
		for (int i = 1; i < form.length(); i++) {
			if (form.charAt(i) == form.charAt(i - 1)) {
				return false;
			}
		}
		return form.length() < 2 || form.charAt(form.length() - 1) != 'y';
	}

	private static String single(String form) {
		StringBuilder single = new StringBuilder(form.length());
		for (int i = 0; i < form.length(); i++) {
			char c = form.charAt(i);
			char sound = c == 'y' && i == form.length() - 1 && i > 0 ? 'i' : c;
			if (single.isEmpty() || Character.isDigit(c) || single.charAt(single.length() - 1) != sound) {
				single.append(sound);
			}
		}
		return single.toString();
	}

	/** Whether one of the {@link #SOUNDS} may stand in a word: the last letter of each, or a letter that it begins with, does. */
	private static boolean mayHaveSound(String form) {
		for (int i = 0; i < form.length(); i++) {
			char c = form.charAt(i);
			if (c == 'v' || i > 0 && (c == 'e' || c == 'j' || c == 'h' || c == 'k' || c == 'y') && SOUND_BEGINS.indexOf(form.charAt(i - 1)) >= 0) {
				return true;
			}
		}
		return false;
	}

	/** Whether two names can be spellings of one. */
	public static boolean mayBeSame(String one, String other) {
		String[] first = normal(one).split(" ");
		String[] second = normal(other).split(" ");
		return first.length <= second.length ? stands(first, second) : stands(second, first);
	}

	private static boolean stands(String[] shorter, String[] longer) {
		int at = 0;
		for (String word : shorter) {
			while (at < longer.length && !same(word, longer[at])) {
				at++;
			}
			if (at++ >= longer.length) {
				return false;
			}
		}
		return shorter.length > 0 && !shorter[0].isEmpty();
	}

	private static boolean same(String word, String other) {
		return word.equals(other) || word.length() == 1 && other.startsWith(word) || other.length() == 1 && word.startsWith(other)
				|| isOneSlip(word, other);
	}

	/** Whether two long words differ by two letters changed about, or by one letter. */
	static boolean isOneSlip(String one, String other) {
		int shorter = Math.min(one.length(), other.length());
		if (shorter < 5 || Math.abs(one.length() - other.length()) > 1) {
			return false;
		}
		int begin = 0;
		while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
			begin++;
		}
		int end = 0;
		while (end < shorter - begin && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
			end++;
		}
		int left = one.length() - begin - end;
		int right = other.length() - begin - end;
		return left <= 1 && right <= 1
				|| left == 2 && right == 2 && one.charAt(begin) == other.charAt(begin + 1) && one.charAt(begin + 1) == other.charAt(begin);
	}
}
