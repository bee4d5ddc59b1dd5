package org.factline.reporting;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes what was found in one form. A report holds no state, and of the same input it writes the same bytes, under any
 * time zone, locale, folder and number of threads.
 */
public interface Report {

	/**
	 * Writes the report; the stream is flushed and stays open.
	 *
	 * @throws IOException where the stream cannot be written
	 */
	void write(ReportInput input, OutputStream out) throws IOException;
}
