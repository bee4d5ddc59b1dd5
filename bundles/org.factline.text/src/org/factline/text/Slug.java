package org.factline.text;

import java.text.Normalizer;
import java.util.Locale;

/** Words as part of an id or a name of a file. */
public final class Slug {

	private Slug() {
	}

	/**
	 * Small letters a to z and digits, joined by hyphens; letters lose their marks, what has no such letter is left out.
	 *
	 * @param most how many characters at most
	 * @return without hyphens at its ends; empty where the words hold nothing of the kind
	 */
	public static String of(String words, int most) {
		String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("\\p{M}+", "")
				.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+", "");
		return plain.substring(0, Math.min(most, plain.length())).replaceAll("-+$", "");
	}
}
