package org.factline.reuse;

import java.util.List;

/**
 * What stands in more than one place.
 *
 * @param pairs   in the order of {@link ReusePair#IN_ORDER}, each two articles once, repetition inside one article as a pair
 *                of equal ids
 * @param crowds  passages that too many articles hold for all their pairs to be listed; see {@link ReuseOptions#crowd}
 * @param options what was looked for
 */
public record ReuseResult(List<ReusePair> pairs, List<Crowd> crowds, ReuseOptions options) {

	public ReuseResult {
		pairs = List.copyOf(pairs);
		crowds = List.copyOf(crowds);
	}
}
