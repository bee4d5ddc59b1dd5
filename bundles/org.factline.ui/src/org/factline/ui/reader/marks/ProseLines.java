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

	private static final int LONG = 90;

	private final Sentences sentences = new Sentences();

	/** The lines of a text. */
	public String of(String text) {
		return text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(this::paragraph).collect(Collectors.joining("\n\n")) + "\n";
	}

	private String paragraph(String paragraph) {
		List<Span> parts = sentences.split(paragraph);
		return parts.stream().map(part -> clauses(part.in(paragraph))).collect(Collectors.joining("\n"));
	}

	/** A long sentence is broken behind a comma, semicolon or colon; each sentence by itself. */
	private static String clauses(String sentence) {
		StringBuilder lines = new StringBuilder();
		int begin = 0;
		for (int i = 0; i < sentence.length() - 1; i++) {
			if (",;:".indexOf(sentence.charAt(i)) >= 0 && sentence.charAt(i + 1) == ' ' && i - begin >= LONG / 2
					&& sentence.length() - begin > LONG) {
				lines.append(sentence, begin, i + 1).append('\n');
				begin = i + 2;
			}
		}
		return lines.append(sentence.substring(Math.min(begin, sentence.length()))).toString();
	}
}
