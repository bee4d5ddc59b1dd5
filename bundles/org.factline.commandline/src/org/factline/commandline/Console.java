package org.factline.commandline;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of the process, in UTF-8 whatever the environment says.
 *
 * @param in            standard input
 * @param out           results
 * @param err           progress and problems
 * @param outIsTerminal whether a person looks at the results
 * @param errIsTerminal whether a person looks at the progress
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal) {

	private static final int BUFFER = 64 * 1024;

	/** The streams of this process; whether they are terminals is told by the script that starts it. */
	static Console ofProcess() {
		return new Console(System.in, stream(FileDescriptor.out, false), stream(FileDescriptor.err, true),
				Boolean.getBoolean("factline.terminal.out"), Boolean.getBoolean("factline.terminal.err"));
	}

	private static PrintStream stream(FileDescriptor descriptor, boolean flush) {
		return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), flush, StandardCharsets.UTF_8);
	}

	/** Whether results may be coloured (https://no-color.org is honoured). */
	boolean colour() {
		String noColour = System.getenv("NO_COLOR");
		return outIsTerminal && (noColour == null || noColour.isEmpty());
	}

	/** A line about the run itself; names of files and the like may hold anything, so nothing in it steers a terminal. */
	void note(String text) {
		err.println("factline: " + Terminal.plain(text));
	}
}
