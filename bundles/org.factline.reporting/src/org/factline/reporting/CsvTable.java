package org.factline.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table of comma-separated values (RFC 4180), in UTF-8 with the mark that spreadsheets look for. No cell can become a formula:
 * what a spreadsheet would take for the beginning of one has an apostrophe before it, as OWASP advises against CSV injection.
 */
final class CsvTable {

	private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");
	/** Signs that begin a formula, also in their full width and behind blanks that some programs strip. */
	private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Z}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].|^[\\t\\r\\n]", Pattern.DOTALL);

	private final StringBuilder text = new StringBuilder("\uFEFF");

	/** @param names of the columns */
	CsvTable(String... names) {
		row(names);
	}

	/** A row, with as many cells as there are columns. */
	CsvTable row(String... cells) {
		text.append(Arrays.stream(cells).map(CsvTable::cell).collect(Collectors.joining(","))).append("\r\n");
		return this;
	}

	/** Writes the table; the stream stays open. */
	void write(OutputStream out) throws IOException {
		out.write(text.toString().getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	private static String cell(String value) {
		String shown = HiddenCharacters.shown(value);
		String harmless = FORMULA.matcher(shown).find() ? '\'' + shown : shown;
		return QUOTED.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
	}
}
