package org.factline.spark.reuse;

import java.io.Serializable;

import org.factline.text.CodePointOrder;

/**
 * A shingle that stands in very many articles.
 *
 * @param first    the first article that holds it, in code point order of ids
 * @param articles how many hold it
 */
record Crowd(String first, int articles) implements Serializable {

	/** What several partitions know of it. */
	Crowd with(Crowd other) {
		boolean earlier = CodePointOrder.INSTANCE.compare(first, other.first) <= 0;
		return new Crowd(earlier ? first : other.first, articles + other.articles);
	}
}
