package org.factline.commandline;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes of memory as Java's own options write them: {@code 512m}, {@code 2g}. */
final class MemorySize {

	private static final Pattern SIZE = Pattern.compile("(\\d{1,12})([kmg]?)b?");
	private static final int KIBI = 10;

	private MemorySize() {
	}

	/**
	 * Bytes.
	 *
	 * @throws IllegalArgumentException where the text is no size
	 */
	static long parse(String text) {
		Matcher matcher = SIZE.matcher(text.strip().toLowerCase(Locale.ROOT));
		if (!matcher.matches()) {
			throw new IllegalArgumentException("--memory takes a size such as 512m or 2g, not: " + text);
		}
		int shift = matcher.group(2).isEmpty() ? 0 : KIBI * ("kmg".indexOf(matcher.group(2)) + 1);
		long number = Long.parseLong(matcher.group(1));
		if (number > Long.MAX_VALUE >> shift) {
			throw new IllegalArgumentException("--memory: no machine has " + text);
		}
		return number << shift;
	}
}
