package org.factline.commandline;

/** The exit codes that scripts depend on; of several that hold, the first one in this order is given. */
final class ExitCode {

	/** A defect, of ours or of a plug-in: a check or a report failed, and results are missing. */
	static final int DEFECT = 70;
	/** The command was used wrongly. */
	static final int USAGE = 2;
	/** Some input could not be read; the rest was. */
	static final int UNREADABLE = 3;
	/** There are findings at or above the threshold. */
	static final int FINDINGS = 1;
	/** All is well. */
	static final int OK = 0;

	private ExitCode() {
	}
}
