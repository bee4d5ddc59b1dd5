package org.factline.reuse;

import java.util.Arrays;
import java.util.Locale;

import org.factline.text.Tokens;

/**
 * The tokens of the exact layer with their numbers: the very tokens of {@link Tokens}, cut and numbered in one go, since every
 * character of a corpus comes through here.
 */
final class ExactTokens {

	/** For each ASCII character, what it is lower-cased; 0 where it does not belong into a token. */
	private static final byte[] LOWER = new byte[128];

	static {
		for (int c = 0; c < LOWER.length; c++) {
			LOWER[c] = (byte) (Tokens.isWordCharacter(c) ? Character.toLowerCase(c) : 0);
		}
	}

	private ExactTokens() {
	}

	/** Cuts a text. */
	static HashedTokens cut(String text) {
		return cut(text, HashedTokens.NONE);
	}

	/** Cuts a text, in one loop over local variables: twice as fast as methods and fields. */
	static HashedTokens cut(String text, HashedTokens room) {
		int length = text.length();
		// a character behind the text that belongs to no token
		char[] characters = new char[length + 1];
		text.getChars(0, length, characters, 0);
		boolean fits = room.hashes().length >= length / 6 && room.hashes().length > 0;
		long[] hashes = fits ? room.hashes() : new long[Math.max(16, length / 6)];
		int[] bounds = fits ? room.bounds() : new int[2 * hashes.length];
		int count = 0;
		for (int i = 0; i < length;) {
			char character = characters[i];
			byte lower = character < 128 ? LOWER[character] : 0;
			if (lower == 0 && (character < 128 || !isWord(characters, i, length))) {
				i++;
				continue;
			}
			int begin = i;
			long hash = Hashing.SEED;
			while (lower != 0) {
				hash = Hashing.absorb(hash, lower);
				character = characters[++i];
				lower = character < 128 ? LOWER[character] : 0;
			}
			if (character >= 128 && isWord(characters, i, length)) {
				i = end(characters, i, length);
				hash = Hashing.token(text.substring(begin, i).toLowerCase(Locale.ROOT));
			} else {
				hash = Hashing.finished(hash);
			}
			if (count == hashes.length) {
				hashes = Arrays.copyOf(hashes, 2 * count);
				bounds = Arrays.copyOf(bounds, 4 * count);
			}
			bounds[2 * count] = begin;
			bounds[2 * count + 1] = i;
			hashes[count++] = hash;
		}
		return new HashedTokens(bounds, hashes, count);
	}

	private static boolean isWord(char[] characters, int at, int length) {
		char character = characters[at];
		return Tokens.isWordCharacter(Character.isSurrogate(character) ? Character.codePointAt(characters, at, length) : character);
	}

	/** Where the token ends that goes on here with any character. */
	private static int end(char[] characters, int from, int length) {
		int end = from;
		while (end < length && isWord(characters, end, length)) {
			end += Character.charCount(Character.codePointAt(characters, end, length));
		}
		return end;
	}
}
