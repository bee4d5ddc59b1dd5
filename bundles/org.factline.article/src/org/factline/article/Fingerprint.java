package org.factline.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.factline.text.CodePointOrder;
import org.factline.text.Sha256;

/**
 * Names a finding so that it is known again: the first 128 bits of SHA-256 over the format's version, the check, the
 * sorted articles with their normalised passages, and the values that disagree. Message text, offsets, paths and time
 * never enter. Committed decisions hang on these values: a change of any rule here is a new {@link #VERSION}.
 */
public final class Fingerprint {

	/** Version of the rules below; it enters every fingerprint. */
	public static final int VERSION = 1;

	private static final int BYTES = 16;
	private static final String QUOTES = "\"“”„«»‘’‚`´";

	private Fingerprint() {
	}

	/**
	 * The same finding: check, what was said where, and what disagrees.
	 *
	 * @param values what disagrees, in a form that does not depend on wording, such as EDTF dates; order does not matter
	 */
	public static String of(String check, Collection<Passage> passages, Collection<String> values) {
		List<String> parts = new ArrayList<>();
		for (Passage passage : passages) {
			parts.add(passage.article() + '\u0000' + normalise(passage.text()));
		}
		return digest("fingerprint", check, parts, values.stream().sorted(CodePointOrder.INSTANCE).toList());
	}

	/**
	 * The same place: check, articles, and which slot of them.
	 *
	 * @param slot what is compared, without its value, such as {@code date:pertemuan}; empty where the check has one only
	 */
	public static String locus(String check, Collection<Passage> passages, String slot) {
		return digest("locus", check, passages.stream().map(Passage::article).distinct().toList(), List.of(slot));
	}

	/** A passage without what typography may change: compatibility forms, case, white space, quotation marks. */
	static String normalise(String passage) {
		String plain = Normalizer.normalize(passage, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		// written out, since every passage of every finding passes here
		StringBuilder normal = new StringBuilder(plain.length());
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			if (isSpace(c)) {
				if (normal.isEmpty() || normal.charAt(normal.length() - 1) != ' ') {
					normal.append(' ');
				}
			} else {
				normal.append(QUOTES.indexOf(c) >= 0 ? '"' : c);
			}
		}
		return normal.toString().strip();
	}

	/** White space, separators (categories Z*) and control characters (Cc), all of which lie in the first plane. */
	private static boolean isSpace(char c) {
		if (c < 128) {
			return c <= ' ' || c == 127;
		}
		return Character.isSpaceChar(c) || Character.isISOControl(c);
	}

	private static String digest(String what, String check, List<String> parts, List<String> values) {
		StringBuilder all = new StringBuilder();
		all.append("factline ").append(what).append(' ').append(VERSION).append('\u0001').append(check);
		parts.stream().sorted(CodePointOrder.INSTANCE).forEach(part -> all.append('\u0001').append(part));
		values.forEach(value -> all.append('\u0002').append(value));
		// a lone surrogate becomes "?", which is the same every time
		return Sha256.hex(all.toString(), BYTES);
	}
}
