package org.factline.evaluation.time;

import java.util.List;

/**
 * A text with the time expressions that people marked in it.
 *
 * @param published day of publication; empty where it is not known
 * @param gold      in order; offsets in UTF-16 units
 */
record Document(String id, String language, String published, String text, List<Timex> gold) {

	/** An expression; type and value as TIMEX3. */
	record Timex(int begin, int end, String type, String value) {

		boolean overlaps(Timex other) {
			return begin < other.end && other.begin < end;
		}
	}
}
