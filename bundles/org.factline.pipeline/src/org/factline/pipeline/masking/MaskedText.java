package org.factline.pipeline.masking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text without the masked names. Offsets of the text as it was become offsets of the text as it is; one inside a name becomes
 * the begin or the end of what stands in its place.
 */
final class MaskedText {

	/** Something in the place of a name. */
	record Change(int begin, int end, String replacement) {
	}

	/** By begin, the longer first. */
	private static final Comparator<Change> IN_TEXT = Comparator.comparingInt(Change::begin).thenComparing(Change::end, Comparator.reverseOrder());

	private final String masked;
	private final List<Change> changes;

	/** @param changes in order, without overlaps */
	MaskedText(String text, List<Change> changes) {
		this.changes = List.copyOf(changes);
		StringBuilder all = new StringBuilder();
		int at = 0;
		for (Change change : changes) {
			all.append(text, at, change.begin).append(change.replacement);
			at = change.end;
		}
		masked = all.append(text, at, text.length()).toString();
	}

	/** What is left. */
	String text() {
		return masked;
	}

	/** Where something begins now. */
	int begin(int offset) {
		return map(offset, false);
	}

	/** Where something ends now. */
	int end(int offset) {
		return map(offset, true);
	}

	private int map(int offset, boolean isEnd) {
		int shift = 0;
		for (Change change : changes) {
			if (offset <= change.begin) {
				break;
			}
			if (offset < change.end) {
				return change.begin + shift + (isEnd ? change.replacement.length() : 0);
			}
			shift += change.replacement.length() - (change.end - change.begin);
		}
		return offset + shift;
	}

	/** Changes of several names as one list: where they overlap, the first stands for all. */
	static List<Change> merged(List<Change> all) {
		List<Change> merged = new ArrayList<>();
		for (Change change : all.stream().sorted(IN_TEXT).toList()) {
			if (!merged.isEmpty() && change.begin < merged.getLast().end) {
				Change last = merged.removeLast();
				merged.add(new Change(last.begin, Math.max(last.end, change.end), last.replacement));
			} else {
				merged.add(change);
			}
		}
		return merged;
	}
}
