package org.factline.statement;

import java.util.Set;

import org.factline.statement.internal.WordFiles;

/** Single words that make another matter of what a sentence tells, in both languages, as the files of words have them. */
public final class CueWords {

	private static final CueWords STANDARD = new CueWords(WordFiles.plain("other-event"), WordFiles.plain("range"));

	private final Set<String> otherEvent;
	private final Set<String> range;

	private CueWords(Set<String> otherEvent, Set<String> range) {
		this.otherEvent = otherEvent;
		this.range = range;
	}

	/** The words of the product. */
	public static CueWords standard() {
		return STANDARD;
	}

	/** Whether a word in lower case says that it did not happen, happened again, or was only planned. */
	public boolean isOtherEvent(String word) {
		return otherEvent.contains(word);
	}

	/** Whether a word in lower case, before a date, makes it one end of a stretch of time. */
	public boolean isEndOfRange(String word) {
		return range.contains(word);
	}
}
