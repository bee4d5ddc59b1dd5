package org.factline.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what speaks for a page being an outlet's. One trait alone is not enough, since other pages quote and mention
 * the outlet: two are needed at least.
 */
public final class Traits {

	private static final int FEWEST = 2;
	private static final double SUREST = 0.95;

	private final List<String> found = new ArrayList<>();
	private double weight;

	/**
	 * A trait.
	 *
	 * @param present whether the page has it
	 * @param weight  how much it says, from 0 to 1
	 * @param words   what was seen, going on "the page …", such as {@code ends with ANTARA's copyright line}
	 */
	public Traits when(boolean present, double weight, String words) {
		if (present) {
			found.add(words);
			this.weight += weight;
		}
		return this;
	}

	/** What the traits say together; {@link Confidence#NONE} where they are too few or too weak. */
	public Confidence confidence() {
		if (found.size() < FEWEST || weight <= Confidence.GENERIC) {
			return Confidence.NONE;
		}
		String last = found.getLast();
		return new Confidence(Math.min(SUREST, weight),
				"the page " + String.join(", ", found.subList(0, found.size() - 1)) + " and " + last);
	}
}
