package org.factline.reuse;

import java.util.Comparator;

/** The order of ids: by code point, as everywhere in files and reports. */
final class CodePoints {

	static final Comparator<String> ORDER = CodePoints::compare;

	private CodePoints() {
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
