package org.factline.model.text;

import java.util.List;

/** A text as the lines of a file: divided at each LF, so that a change shows as lines and nothing is lost. */
public final class TextLines {

	private TextLines() {
	}

	/** The lines of a text; one empty line for an empty text. What else may end a line, such as CR, stays in it. */
	public static List<String> split(String text) {
		return List.of(text.split("\n", -1));
	}

	/** The text of lines: what {@link #split} was given. */
	public static String join(List<String> lines) {
		return String.join("\n", lines);
	}
}
