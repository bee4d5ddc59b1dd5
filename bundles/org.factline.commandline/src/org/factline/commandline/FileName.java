package org.factline.commandline;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** File names made of ids that come from inputs, which must not leave the output folder. */
final class FileName {

	private static final String PLAIN = "-_.";

	private FileName() {
	}

	/** Letters, digits, {@code - _ .} stay; every other byte of the UTF-8 form becomes {@code %XX}, and so does a leading dot. */
	static String of(String id) {
		StringBuilder name = new StringBuilder();
		for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
			boolean plain = b > 0 && Character.isLetterOrDigit(b) || PLAIN.indexOf(b) >= 0 && !(b == '.' && name.isEmpty());
			if (plain) {
				name.append((char) b);
			} else {
				name.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
			}
		}
		return name.toString();
	}
}
