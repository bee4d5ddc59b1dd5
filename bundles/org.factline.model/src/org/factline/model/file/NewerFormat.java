package org.factline.model.file;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factline.model.FactlinePackage;

/**
 * A file that a newer Factline wrote: what is known of it can be read, and nothing may be written, since the rest would be lost.
 *
 * @param name  the name of its format
 * @param bytes the same content under the name of our format
 */
record NewerFormat(String name, byte[] bytes) {

	/** The names of all versions of the format. */
	private static final Pattern FORMAT = Pattern.compile("http://factline\\.org/model/([0-9]{1,9})");
	private static final int HEAD = 1024;

	/** Whether a file is of a newer format, told by its first lines. */
	static Optional<NewerFormat> of(byte[] file) {
		Matcher format = FORMAT.matcher(new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1));
		if (!format.find() || Integer.parseInt(format.group(1)) <= ours()) {
			return Optional.empty();
		}
		// a byte for a character, so that everything else stays as it is
		String content = new String(file, StandardCharsets.ISO_8859_1);
		return Optional.of(new NewerFormat(format.group(), content.replace('"' + format.group() + '"', '"' + FactlinePackage.eNS_URI + '"')
				.getBytes(StandardCharsets.ISO_8859_1)));
	}

	private static int ours() {
		return Integer.parseInt(FactlinePackage.eNS_URI.substring(FactlinePackage.eNS_URI.lastIndexOf('/') + 1));
	}

	/** What people are told. */
	String reason() {
		return "it was written by a newer Factline (format " + name + "): what is known of it is shown, and it cannot be changed here";
	}
}
