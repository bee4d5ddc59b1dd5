package org.factline.time;

/** A string that is no EDTF, with the place where it stops being so. */
public final class EdtfSyntaxException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final int position;

	/**
	 * @param position offset in UTF-16 units of the first character that cannot stand there; the length of the string
	 *                 where something is missing at its end
	 */
	public EdtfSyntaxException(String input, int position, String reason) {
		super("not EDTF at " + position + ": " + reason + " in \"" + input + '"');
		this.position = position;
	}

	/** Offset, in UTF-16 units, of the first character that cannot stand there. */
	public int position() {
		return position;
	}
}
