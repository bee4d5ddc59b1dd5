package org.factline.article;

/** How much a finding matters, most first. */
public enum Severity {
	/** They cannot both be true, and that is at least .95 sure. */
	ERROR,
	/** Probably something is wrong. */
	WARNING,
	/** Worth knowing; never called a flag. */
	INFO,
	/** Could not be checked; never changes an exit code. */
	NONE;

	/** Whether this severity counts where everything from {@code threshold} upwards counts. */
	public boolean isAtLeast(Severity threshold) {
		return compareTo(threshold) <= 0;
	}
}
