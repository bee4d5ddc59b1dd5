package org.factline.ui.reader.marks;

import java.util.List;
import java.util.stream.Collectors;

import org.factline.text.Sentences;
import org.factline.text.Span;

/**
 * A text with a line for each sentence and an empty line between paragraphs, so that what compares lines compares sentences:
 * a line break that depended on a width would make one changed word move all lines behind it.
 */
public final class ProseLines {

	private static final int LONG = 72;

	private final Sentences sentences = new Sentences();

	/** The lines of a text. */
	public String of(String text) {
		return text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(this::paragraph).collect(Collectors.joining("\n\n")) + "\n";
	}

	private String paragraph(String paragraph) {
		List<Span> parts = sentences.split(paragraph);
		return parts.stream().map(part -> clauses(part.in(paragraph))).collect(Collectors.joining("\n"));
	}

	/** A long sentence is broken behind a comma, semicolon or colon, else at a space; each sentence by itself. */
	private static String clauses(String sentence) {
		StringBuilder lines = new StringBuilder();
		int begin = 0;
		while (sentence.length() - begin > LONG) {
			int end = clause(sentence, begin);
			lines.append(sentence, begin, end).append('\n');
			begin = end + 1;
		}
		return lines.append(sentence.substring(begin)).toString();
	}

	/** Where a line that begins somewhere ends: the space behind the last clause that fits, else the last space that does. */
	private static int clause(String sentence, int begin) {
		int last = -1;
		for (int i = begin + 1; i < sentence.length() && (i <= begin + LONG || last < 0); i++) {
			if (sentence.charAt(i) == ' ') {
				if (i > begin + LONG / 2 && ",;:".indexOf(sentence.charAt(i - 1)) >= 0) {
					return i;
				}
				last = i;
			}
		}
		return last < 0 ? sentence.length() - 1 : last;
	}
}
