package org.factline.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * One page for people: no script, nothing fetched, readable on paper, on a telephone and by ear. What was found comes
 * first, then where it was found, then how.
 */
public final class HtmlReport implements Report {

	@Override
	public void write(ReportInput input, OutputStream out) throws IOException {
		out.write(new HtmlPage(input).html().getBytes(StandardCharsets.UTF_8));
		out.flush();
	}
}
