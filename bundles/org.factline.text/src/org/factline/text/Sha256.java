package org.factline.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), by which evidence, findings and files are known again. Digits are hexadecimal, in lower case. */
public final class Sha256 {

	private static final int BUFFER = 64 * 1024;

	private Sha256() {
	}

	/** Takes bytes bit by bit. */
	public static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	/** The 32 bytes for a text in UTF-8; a lone surrogate counts as a question mark. */
	public static byte[] of(String text) {
		return digest().digest(text.getBytes(StandardCharsets.UTF_8));
	}

	/** The 32 bytes for all that is left in a stream, which stays open. */
	public static byte[] of(InputStream in) throws IOException {
		MessageDigest digest = digest();
		byte[] buffer = new byte[BUFFER];
		for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
			digest.update(buffer, 0, read);
		}
		return digest.digest();
	}

	/** The 64 digits for some bytes. */
	public static String hex(byte[] bytes) {
		return HexFormat.of().formatHex(digest().digest(bytes));
	}

	/** The first digits for a text, two for each byte. */
	public static String hex(String text, int bytes) {
		return HexFormat.of().formatHex(of(text), 0, bytes);
	}
}
