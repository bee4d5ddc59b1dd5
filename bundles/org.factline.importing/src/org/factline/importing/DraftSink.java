package org.factline.importing;

/** Takes what an importer reads, one article after the other, so that large sources need not be held. */
public interface DraftSink {

	/** One article. */
	void accept(Draft draft);

	/**
	 * A part of the source that cannot be read; the rest goes on.
	 *
	 * @param place  where, such as {@code line 12}
	 * @param reason why, in words for people
	 */
	void problem(String place, String reason);
}
