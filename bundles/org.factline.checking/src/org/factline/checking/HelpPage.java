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

	/** The page below its title for whom marks would disturb: a paragraph or an item of a list is one line, with one between paragraphs. */
	public String plain() {
		StringBuilder plain = new StringBuilder();
		boolean paragraph = true;
		for (String line : text.lines().filter(one -> !one.startsWith("# ")).toList()) {
			boolean item = line.startsWith("- ");
			if (line.isBlank()) {
				paragraph = true;
			} else if (!plain.isEmpty()) {
				plain.append(paragraph ? "\n\n" : item ? "\n" : " ");
			}
			if (!line.isBlank()) {
				plain.append(line.strip().replaceFirst("^#+ ", "").replaceFirst("^- ", "\u2022 ").replaceAll("[*`]", ""));
				paragraph = false;
			}
		}
		return plain.toString();
	}
}
