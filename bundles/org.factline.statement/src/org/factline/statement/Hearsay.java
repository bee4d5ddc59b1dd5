package org.factline.statement;

import org.factline.text.Span;

/**
 * What is reported without anybody being named who says so: "dilaporkan", "disebut-sebut", "konon", "reportedly".
 *
 * @param begin    offset of the clause that is reported, in UTF-16 units
 * @param end      offset behind it
 * @param cueBegin offset of the words that say so, in UTF-16 units
 * @param cueEnd   offset behind them
 * @param cue      those words, in lower case
 */
public record Hearsay(int begin, int end, int cueBegin, int cueEnd, String cue) {

	/** The clause that is reported. */
	public Span span() {
		return new Span(begin, end);
	}
}
