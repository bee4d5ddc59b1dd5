package org.factline.reporting;

import java.util.ArrayList;
import java.util.List;

/** Breaks a sentence into lines at its spaces; a word longer than a line stays whole, so that paths can be copied. */
final class Wrap {

	private Wrap() {
	}

	/** The lines of one paragraph, each at most so many code points wide; none where there are no words. */
	static List<String> lines(String paragraph, int width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		int used = 0;
		for (String word : paragraph.split(" +")) {
			int length = word.codePointCount(0, word.length());
			if (used > 0 && used + 1 + length > width) {
				lines.add(line.toString());
				line.setLength(0);
				used = 0;
			}
			if (used > 0) {
				line.append(' ');
				used++;
			}
			line.append(word);
			used += length;
		}
		if (used > 0) {
			lines.add(line.toString());
		}
		return lines;
	}
}
