package org.factline.text;

import java.util.Comparator;

/** The order of ids in files and reports: by code point. {@link String#compareTo} compares UTF-16 units, which is another. */
public final class CodePointOrder {

	/** Orders strings by code point, which is also the order of their UTF-8 bytes; a lone surrogate counts as one. */
	public static final Comparator<String> INSTANCE = CodePointOrder::compare;

	private CodePointOrder() {
	}

	private static int compare(String a, String b) {
		int at = 0;
		int end = Math.min(a.length(), b.length());
		while (at < end && a.charAt(at) == b.charAt(at)) {
			at++;
		}
		if (at == end) {
			return a.length() - b.length();
		}
		return rank(a.charAt(at)) - rank(b.charAt(at));
	}

	/** UTF-16 sorts surrogates below U+E000 to U+FFFF, though what they stand for comes above. */
	private static int rank(char unit) {
		return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
	}
}
