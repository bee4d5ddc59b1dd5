package org.factline.importing;

/** Something of the input cannot be read. The message is one sentence for people and says why. */
public final class UnreadableException extends Exception {

	private static final long serialVersionUID = 1;

	private final String place;

	/** The whole source cannot be read. */
	public UnreadableException(String reason) {
		this("", reason);
	}

	/**
	 * A place of the source cannot be read.
	 *
	 * @param place  where in the source, such as {@code line 12}; empty for the whole of it
	 * @param reason why, in words for people
	 */
	public UnreadableException(String place, String reason) {
		super(reason);
		this.place = place;
	}

	/** Where in the source; empty for the whole of it. */
	public String place() {
		return place;
	}
}
