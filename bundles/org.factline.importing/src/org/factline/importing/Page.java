package org.factline.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.factline.text.Blank;

/** A saved page as lines with their offsets. Lines end at LF, CR LF or CR; blank ones are left out. */
public final class Page {

	/** A line that is matched as a whole is never longer: furniture is short, and a pattern must not run over megabytes. */
	static final int LONGEST_MATCHED = 1000;

	private final String text;
	private final String plain;
	private final List<Line> lines;

	private Page(String text, String plain, List<Line> lines) {
		this.text = text;
		this.plain = plain;
		this.lines = lines;
	}

	/** The page that a text is. */
	public static Page of(String text) {
		char[] characters = text.toCharArray();
		String plain = withPlainSpaces(text, characters);
		List<Line> lines = new ArrayList<>();
		int number = 1;
		int begin = 0;
		for (int i = 0; i <= characters.length; i++) {
			char c = i == characters.length ? '\n' : characters[i];
			if (c == '\n' || c == '\r') {
				add(lines, plain, number++, begin, i);
				if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
					i++;
				}
				begin = i + 1;
			}
		}
		return new Page(text, plain, List.copyOf(lines));
	}

	/** The same text, at the same offsets, with every tab and no-break space as a plain one: pages use them at random. */
	private static String withPlainSpaces(String text, char[] characters) {
		boolean changed = false;
		for (int i = 0; i < characters.length; i++) {
			if (isOtherSpace(characters[i])) {
				characters[i] = ' ';
				changed = true;
			}
		}
		return changed ? new String(characters) : text;
	}

	private static boolean isOtherSpace(char c) {
		return (c < ' ' || c > '~') && c != '\n' && c != '\r' && Blank.is(c);
	}

	private static void add(List<Line> lines, String text, int number, int begin, int end) {
		int from = Blank.skip(text, begin, end);
		int to = Blank.trim(text, from, end);
		if (from < to) {
			lines.add(new Line(number, from, to, text.substring(from, to)));
		}
	}

	/** The whole text, which the offsets count in. */
	public String text() {
		return text;
	}

	/** The text that patterns look at: as long as the text, with every kind of space as a plain one. */
	String plain() {
		return plain;
	}

	/** The lines that are not blank, in order. */
	public List<Line> lines() {
		return lines;
	}

	/** The first lines that are not blank, at most so many. */
	public List<Line> top(int most) {
		return lines.subList(0, Math.min(most, lines.size()));
	}

	/** The first line that matches as a whole; lines of more than 1,000 characters never do. */
	public Optional<Line> find(Pattern whole) {
		return lines.stream().filter(line -> matches(whole, line)).findFirst();
	}

	/** Whether a line matches as a whole; lines of more than 1,000 characters never do. */
	public boolean has(Pattern whole) {
		return find(whole).isPresent();
	}

	/** How many lines match as a whole; lines of more than 1,000 characters never do. */
	public long count(Pattern whole) {
		return lines.stream().filter(line -> matches(whole, line)).count();
	}

	/** Whether one of the first lines begins as the pattern says. */
	public boolean opens(int amongFirst, Pattern opening) {
		return top(amongFirst).stream().anyMatch(line -> opening.matcher(line.text()).lookingAt());
	}

	static boolean matches(Pattern whole, Line line) {
		return line.text().length() <= LONGEST_MATCHED && whole.matcher(line.text()).matches();
	}
}
