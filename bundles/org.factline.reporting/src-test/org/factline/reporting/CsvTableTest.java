package org.factline.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

	private static String written(CsvTable table) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		table.write(out);
		return out.toString(StandardCharsets.UTF_8);
	}

	/** A plain reader of RFC 4180. */
	private static List<List<String>> read(String csv) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int i = 1; i < csv.length(); i++) {
			char c = csv.charAt(i);
			if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
				cell.append('"');
				i++;
			} else if (c == '"') {
				quoted = !quoted;
			} else if (!quoted && c == ',') {
				row.add(cell.toString());
				cell.setLength(0);
			} else if (!quoted && c == '\r') {
				row.add(cell.toString());
				cell.setLength(0);
				rows.add(row);
				row = new ArrayList<>();
				i++;
			} else {
				cell.append(c);
			}
		}
		return rows;
	}

	@Test
	void cellsAreReadAsTheyWereWritten() throws IOException {
		String csv = written(new CsvTable("a", "b").row("x,\"y\"\nz", "").row("-", "1-2"));
		assertEquals("\uFEFFa,b\r\n\"x,\"\"y\"\"\nz\",\r\n-,1-2\r\n", csv);
		assertEquals(List.of(List.of("a", "b"), List.of("x,\"y\"\nz", ""), List.of("-", "1-2")), read(csv));
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", " =1", "\u00A0=1", "\uFF1D1", "\n=1", "-Rina", "=cmd|' /C calc'!A0" })
	void noCellIsAFormula(String words) throws IOException {
		assertEquals('\'' + words, read(written(new CsvTable(words))).getFirst().getFirst());
	}

	@Test
	void everyRowOfEveryTableHasACellForEachColumn() {
		List<ReportInput> inputs = new ArrayList<>(List.of(Harbour.input(Locale.ENGLISH)));
		Random random = new Random(6);
		for (int round = 0; round < 50; round++) {
			inputs.add(EscapingTest.everywhere(Nasty.string(random), false));
		}
		for (ReportInput input : inputs) {
			for (Report report : List.of(new CsvReport(), new ArticlesCsvReport(), new EventsCsvReport(), new ClaimsCsvReport())) {
				List<List<String>> rows = read(Written.by(report, input));
				assertEquals(1, rows.stream().map(List::size).distinct().count());
				assertTrue(rows.stream().flatMap(List::stream).noneMatch(cell -> cell.matches("(?s)[=+@-].+")));
			}
		}
	}
}
