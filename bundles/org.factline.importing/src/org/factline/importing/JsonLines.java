package org.factline.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into lines at LF and never holds more than one of them. */
final class JsonLines {

	/**
	 * A line without its end.
	 *
	 * @param number  from 1
	 * @param bytes   empty where the line is too long
	 * @param tooLong whether it has more than {@link Source#MAX_TEXT_BYTES} bytes; it was passed over
	 */
	record One(long number, byte[] bytes, boolean tooLong) {

		boolean isBlank() {
			for (byte b : bytes) {
				if (b != ' ' && b != '\t' && b != '\r') {
					return false;
				}
			}
			return !tooLong;
		}
	}

	private static final int BUFFER = 256 * 1024;

	private final InputStream in;
	private final byte[] buffer = new byte[BUFFER];
	private int at;
	private int end;
	private long number;
	private boolean ended;

	JsonLines(InputStream in) {
		this.in = in;
	}

	/** Whether there may be another line. */
	boolean hasNext() {
		return !ended;
	}

	/** The next line; the last one is blank where the stream ends with a line feed. */
	One next() throws IOException {
		number++;
		byte[] line = {};
		boolean tooLong = false;
		while (true) {
			int behind = lineFeed(at);
			int more = behind - at;
			tooLong |= line.length + (long) more > Source.MAX_TEXT_BYTES;
			if (tooLong) {
				line = new byte[0];
			} else if (more > 0) {
				int known = line.length;
				line = Arrays.copyOf(line, known + more);
				System.arraycopy(buffer, at, line, known, more);
			}
			if (behind < end) {
				at = behind + 1;
				return new One(number, line, tooLong);
			}
			at = 0;
			end = Math.max(0, in.read(buffer, 0, BUFFER));
			if (end == 0) {
				ended = true;
				return new One(number, line, tooLong);
			}
		}
	}

	/** Where the next line feed stands; the end of what was read where there is none. */
	private int lineFeed(int from) {
		int i = from;
		while (i < end && buffer[i] != '\n') {
			i++;
		}
		return i;
	}
}
