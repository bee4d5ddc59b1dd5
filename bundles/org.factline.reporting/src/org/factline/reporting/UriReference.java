package org.factline.reporting;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Paths as URI references (RFC 3986): relative ones stay relative, absolute ones become {@code file:} addresses. */
final class UriReference {

	private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$&'()*+,;=@";
	private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*");
	private static final Pattern WEB = Pattern.compile("https?://[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+", Pattern.CASE_INSENSITIVE);

	private UriReference() {
	}

	/** The reference to a place that was named on the command line, with {@code #n} for the n-th item of a file. */
	static String of(String location, String item) {
		String path = item.isEmpty() ? location : location.substring(0, location.length() - item.length() - 1);
		path = path.replace('\\', '/');
		String root = path.startsWith("/") ? "file://" : DRIVE.matcher(path).matches() ? "file:///" : "";
		return root + encoded(path) + (item.isEmpty() ? "" : '#' + item);
	}

	/** Whether a text is an address of the web that can stand where a URI is asked for. */
	static boolean isWeb(String text) {
		return WEB.matcher(text).matches();
	}

	/** A text as a part of a URI. A lone surrogate becomes a question mark, which is encoded, too. */
	static String encoded(String text) {
		StringBuilder encoded = new StringBuilder(text.length());
		for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
			if (one > 0 && PLAIN.indexOf(one) >= 0) {
				encoded.append((char) one);
			} else {
				encoded.append(String.format(Locale.ROOT, "%%%02X", one & 0xFF));
			}
		}
		return encoded.toString();
	}
}
