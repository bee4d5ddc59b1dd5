package org.factline.importing;

/** Takes what an importer reads, one article after the other, so that large sources need not be held. */
public interface DraftSink {

	/** One article. */
	void accept(Draft draft);

	/**
	 * Whether nothing of an article will be looked at but its id, its dossier and its text. An importer may then leave out the
	 * rest, which costs it more than the text does; it names the same problems either way.
	 */
	default boolean isTextOnly() {
		return false;
	}

	/**
	 * A source inside the source, such as a page in an archive: the surest importer reads it. Its articles follow those
	 * accepted before; what cannot be read becomes a problem at the part's location.
	 */
	default void part(Source part) {
		problem(part.location(), "sources inside sources are not read here");
	}

	/**
	 * A part of the source that cannot be read; the rest goes on.
	 *
	 * @param place  where, such as {@code line 12}
	 * @param reason why, in words for people
	 */
	void problem(String place, String reason);
}
