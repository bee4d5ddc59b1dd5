package org.factline.importing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

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

	private static final int BUFFER = 64 * 1024;

	private final InputStream in;
	private long number;
	private boolean ended;

	JsonLines(InputStream in) {
		this.in = new BufferedInputStream(in, BUFFER);
	}

	/** Whether there may be another line. */
	boolean hasNext() {
		return !ended;
	}

	/** The next line; the last one is blank where the stream ends with a line feed. */
	One next() throws IOException {
		number++;
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		boolean tooLong = false;
		int b = in.read();
		while (b >= 0 && b != '\n') {
			tooLong |= line.size() >= Source.MAX_TEXT_BYTES;
			if (!tooLong) {
				line.write(b);
			}
			b = in.read();
		}
		ended = b < 0;
		return new One(number, tooLong ? new byte[0] : line.toByteArray(), tooLong);
	}
}
