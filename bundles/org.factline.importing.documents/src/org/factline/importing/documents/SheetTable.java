package org.factline.importing.documents;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.factline.importing.Source;

/** The cells of a sheet as a table of comma-separated values (RFC 4180). */
final class SheetTable implements OfficePackage.Handler {

	private static final int MOST_COLUMNS = 200;
	/** Characters of other scripts take up to three bytes. */
	private static final int MOST_CHARACTERS = Source.MAX_TEXT_BYTES / 3;
	private static final int LETTERS = 26;

	private final CellValues values;
	private final StringBuilder csv = new StringBuilder();
	private final List<String> row = new ArrayList<>();
	private final StringBuilder value = new StringBuilder();
	private String type = "";
	private String style = "";
	private int column;
	private boolean inValue;
	private boolean cut;

	SheetTable(CellValues values) {
		this.values = values;
	}

	@Override
	public void event(XMLStreamReader xml, int event) {
		if (event == XMLStreamConstants.START_ELEMENT) {
			begin(xml);
		} else if (event == XMLStreamConstants.END_ELEMENT) {
			end(xml.getLocalName());
		} else if (event == XMLStreamConstants.CHARACTERS && inValue) {
			value.append(xml.getText());
		}
	}

	private void begin(XMLStreamReader xml) {
		switch (xml.getLocalName()) {
		case "row" -> row.clear();
		case "c" -> {
			type = OfficePackage.attribute(xml, "t");
			style = OfficePackage.attribute(xml, "s");
			column = column(OfficePackage.attribute(xml, "r"), row.size());
			value.setLength(0);
		}
		case "v", "t" -> inValue = true;
		default -> {
			// formulas and the like are of no account
		}
		}
	}

	private void end(String name) {
		switch (name) {
		case "v", "t" -> inValue = false;
		case "c" -> cell();
		case "row" -> write();
		default -> {
			// formulas and the like are of no account
		}
		}
	}

	private void cell() {
		if (column >= MOST_COLUMNS) {
			cut = true;
			return;
		}
		while (row.size() < column) {
			row.add("");
		}
		row.add(values.text(type, style, value.toString()));
	}

	/** {@code B7} is in the second column; a cell that does not say where it is stands behind the one before. */
	private static int column(String place, int next) {
		int column = 0;
		for (int i = 0; i < place.length() && place.charAt(i) >= 'A' && place.charAt(i) <= 'Z' && i < 3; i++) {
			column = column * LETTERS + place.charAt(i) - 'A' + 1;
		}
		return column - 1 < next ? next : column - 1;
	}

	private void write() {
		if (row.stream().allMatch(String::isBlank)) {
			return;
		}
		int length = row.stream().mapToInt(String::length).sum();
		if (csv.length() + length > MOST_CHARACTERS) {
			cut = true;
			return;
		}
		for (int i = 0; i < row.size(); i++) {
			csv.append(i == 0 ? "" : ",").append('"').append(row.get(i).replace("\"", "\"\"")).append('"');
		}
		csv.append("\r\n");
	}

	boolean isEmpty() {
		return csv.isEmpty();
	}

	/** Whether there was more than is taken. */
	boolean isCut() {
		return cut;
	}

	String csv() {
		return csv.toString();
	}
}
