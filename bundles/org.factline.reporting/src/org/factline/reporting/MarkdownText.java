package org.factline.reporting;

import java.util.regex.Pattern;

/**
 * Words as Markdown (CommonMark, and what GitHub and GitLab add) that reads as it stands: no mark, link, reference to a person or
 * an issue, and no HTML comes out of it.
 */
final class MarkdownText {

	private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]<>|~$&^]");
	/** What begins a heading, a list, a quotation or a rule where it stands first in a line. */
	private static final Pattern FIRST = Pattern.compile("^([#+\\-=]|\\d{1,9}(?=[.)]))");
	private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])");
	/** Addresses become links by themselves. */
	private static final Pattern ADDRESS = Pattern.compile("(?i)(?<=\\b(?:https?|ftp|mailto|xmpp)):|(?<=\\bwww)\\.");
	/** A name after the sign, or a number after it, would call somebody or point somewhere. */
	private static final Pattern MENTION = Pattern.compile("(@(?=[\\p{L}\\p{N}])|[#!](?=\\p{N}))");

	private MarkdownText() {
	}

	/** On one line. */
	static String of(String words) {
		String line = MARKS.matcher(HiddenCharacters.shownOnOneLine(words)).replaceAll("\\\\$0");
		line = ADDRESS.matcher(line).replaceAll("\\\\$0");
		line = NUMBERED.matcher(line).replaceFirst("$1\\\\$2");
		line = line.isEmpty() || Character.isDigit(line.charAt(0)) ? line : FIRST.matcher(line).replaceFirst("\\\\$0");
		return MENTION.matcher(line).replaceAll("$1<!-- -->");
	}

	/** As code, which shows every character as it stands. */
	static String code(String words) {
		String line = HiddenCharacters.shownOnOneLine(words);
		int longest = 0;
		int run = 0;
		for (int i = 0; i < line.length(); i++) {
			run = line.charAt(i) == '`' ? run + 1 : 0;
			longest = Math.max(longest, run);
		}
		String fence = "`".repeat(longest + 1);
		String gap = line.startsWith("`") || line.endsWith("`") ? " " : "";
		// a bar would end a cell of a table even in code
		return line.isEmpty() ? "" : fence + gap + line.replace("|", "\\|") + gap + fence;
	}
}
