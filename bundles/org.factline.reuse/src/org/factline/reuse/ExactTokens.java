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

	private final String text;
	private final char[] characters;
	private int[] bounds;
	private long[] hashes;
	private int count;

	private ExactTokens(String text) {
		this.text = text;
		this.characters = text.toCharArray();
		this.bounds = new int[Math.max(16, characters.length / 3)];
		this.hashes = new long[bounds.length / 2];
	}

	static HashedTokens cut(String text) {
		return new ExactTokens(text).cut();
	}

	private HashedTokens cut() {
		int length = characters.length;
		int i = 0;
		while (i < length) {
			char character = characters[i];
			if (character < 128) {
				i = LOWER[character] == 0 ? i + 1 : token(i);
			} else {
				int codePoint = Character.codePointAt(characters, i);
				i = Tokens.isWordCharacter(codePoint) ? wideToken(i, i) : i + Character.charCount(codePoint);
			}
		}
		return new HashedTokens(bounds, hashes, count);
	}

	/** Cuts the token that begins here, as long as it is ASCII; returns where it ends. */
	private int token(int begin) {
		long hash = Hashing.SEED;
		long eight = 0;
		int i = begin;
		while (i < characters.length) {
			char character = characters[i];
			if (character >= 128) {
				return wideToken(begin, i);
			}
			byte lower = LOWER[character];
			if (lower == 0) {
				break;
			}
			eight = eight << 8 | lower;
			i++;
			if ((i - begin & 7) == 0) {
				hash = Hashing.absorb(hash, eight);
				eight = 0;
			}
		}
		add(begin, i, Hashing.absorb(hash, eight));
		return i;
	}

	/** Cuts the token that begins here and goes on at {@code i} with any character; returns where it ends. */
	private int wideToken(int begin, int i) {
		int end = i;
		while (end < characters.length) {
			int codePoint = Character.codePointAt(characters, end);
			if (!Tokens.isWordCharacter(codePoint)) {
				break;
			}
			end += Character.charCount(codePoint);
		}
		add(begin, end, Hashing.token(text.substring(begin, end).toLowerCase(Locale.ROOT)));
		return end;
	}

	private void add(int begin, int end, long hash) {
		if (count == hashes.length) {
			hashes = Arrays.copyOf(hashes, 2 * count);
			bounds = Arrays.copyOf(bounds, 4 * count);
		}
		bounds[2 * count] = begin;
		bounds[2 * count + 1] = end;
		hashes[count++] = hash;
	}
}
