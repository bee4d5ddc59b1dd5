package org.factline.reuse;


import org.factline.text.Tokens;

/** The tokens of the exact layer with their numbers. */
final class ExactTokens {

	private ExactTokens() {
	}

	static HashedTokens cut(String text) {
		Tokens tokens = Tokens.of(text);
		int[] bounds = new int[2 * tokens.count()];
		long[] hashes = new long[tokens.count()];
		for (int i = 0; i < hashes.length; i++) {
			int begin = tokens.begin(i);
			int end = tokens.end(i);
			bounds[2 * i] = begin;
			bounds[2 * i + 1] = end;
			hashes[i] = isAscii(text, begin, end) ? Hashing.asciiToken(text, begin, end) : other(tokens.form(i));
		}
		return new HashedTokens(bounds, hashes, hashes.length);
	}

	private static long other(String form) {
		return Hashing.token(form, 0, form.length());
	}

	private static boolean isAscii(String text, int begin, int end) {
		int all = 0;
		for (int i = begin; i < end; i++) {
			all |= text.charAt(i);
		}
		return all < 128;
	}
}
