package org.factline.spark.reuse;

import java.io.Serializable;

import org.factline.reuse.ReuseOptions;

/**
 * What counts as reuse, in a form that can be sent.
 *
 * @param minContainment the part of one of two articles that must stand in the other, 0 to 1
 * @param minRepeat      tokens of a repeat inside one article
 * @param crowd          what stands in more articles than this brings each together with the first of them only
 */
public record ReuseSettings(double minContainment, int minRepeat, int crowd) implements Serializable {

	/**
	 * The same for the engine.
	 *
	 * @throws IllegalArgumentException where a value is out of its bounds
	 */
	public ReuseOptions options() {
		return ReuseOptions.DEFAULT.withMinContainment(minContainment).withMinRepeat(minRepeat).withCrowd(crowd);
	}
}
