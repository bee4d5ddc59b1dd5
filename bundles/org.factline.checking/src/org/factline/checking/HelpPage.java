package org.factline.checking;

import java.util.Objects;

/**
 * The help page of a check: Markdown whose first line is its title and whose first paragraph says in a sentence or two what
 * it looks for.
 *
 * @param title   the check's name for people
 * @param summary the first paragraph, as one line
 * @param text    the whole page
 */
public record HelpPage(String title, String summary, String text) {

	public HelpPage {
		Objects.requireNonNull(title);
		Objects.requireNonNull(summary);
		Objects.requireNonNull(text);
	}

	/**
	 * Reads a page.
	 *
	 * @throws IllegalArgumentException where it has no title or no first paragraph
	 */
	public static HelpPage parse(String markdown) {
		String title = "";
		StringBuilder summary = new StringBuilder();
		for (String line : markdown.lines().toList()) {
			if (title.isEmpty() && line.startsWith("# ")) {
				title = line.substring(2).strip();
			} else if (!line.isBlank()) {
				summary.append(summary.isEmpty() ? "" : " ").append(line.strip());
			} else if (!summary.isEmpty()) {
				break;
			}
		}
		if (title.isEmpty() || summary.isEmpty()) {
			throw new IllegalArgumentException("a help page begins with a title and a paragraph");
		}
		return new HelpPage(title, summary.toString(), markdown);
	}
}
