package org.factline.importing.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;

import org.factline.importing.Confidence;
import org.factline.importing.DraftSink;
import org.factline.importing.Importer;
import org.factline.importing.Source;
import org.factline.importing.UnreadableException;

/** Reads the sheets of workbooks of Excel and its relatives (SpreadsheetML, ECMA-376 part 1, 18) as tables. */
public final class SheetImporter implements Importer {

	private static final String WORKBOOK = "xl/workbook.xml";
	private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
	private static final String RELATION_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final double CERTAINTY = 0.9;

	/** A sheet as the workbook lists it. */
	private record Sheet(String name, String relation) {
	}

	/** Made by the extension registry. */
	public SheetImporter() {
		// holds nothing
	}

	@Override
	public Confidence confidence(Source source) throws IOException {
		return source.kind().equals("application/zip") && OfficePackage.has(source, WORKBOOK) ? new Confidence(CERTAINTY, "a workbook of spreadsheets")
				: Confidence.NONE;
	}

	@Override
	public void read(Source source, DraftSink sink) throws IOException, UnreadableException {
		OfficePackage book = OfficePackage.read(source, name -> name.endsWith(".xml") && name.startsWith("xl/") || name.equals(RELATIONS));
		List<Sheet> sheets = new ArrayList<>();
		boolean[] from1904 = new boolean[1];
		book.parse(WORKBOOK, (xml, event) -> {
			if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("sheet")) {
				String relation = xml.getAttributeValue(RELATION_NAMESPACE, "id");
				sheets.add(new Sheet(OfficePackage.attribute(xml, "name"), relation == null ? "" : relation));
			} else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("workbookPr")) {
				from1904[0] = OfficePackage.attribute(xml, "date1904").matches("1|true");
			}
		});
		Map<String, String> targets = targets(book);
		CellValues values = CellValues.of(book, from1904[0]);
		int found = 0;
		for (int i = 0; i < sheets.size(); i++) {
			String part = targets.getOrDefault(sheets.get(i).relation(), "xl/worksheets/sheet" + (i + 1) + ".xml");
			SheetTable table = new SheetTable(values);
			book.parse(part, table);
			if (table.isCut()) {
				sink.problem(sheets.get(i).name(), "the sheet has more than can be read; the rest of it is left out");
			}
			if (!table.isEmpty()) {
				found++;
				sink.part(Source.part(sheets.get(i).name() + ".csv", "text/csv", table.csv().getBytes(StandardCharsets.UTF_8)));
			}
		}
		if (found == 0) {
			throw new UnreadableException("there is nothing in the sheets of the workbook");
		}
	}

	/** The parts that relations lead to, inside the package. */
	private static Map<String, String> targets(OfficePackage book) throws UnreadableException {
		Map<String, String> targets = new HashMap<>();
		book.parse(RELATIONS, (xml, event) -> {
			if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Relationship")) {
				String target = OfficePackage.attribute(xml, "Target");
				targets.put(OfficePackage.attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
			}
		});
		return targets;
	}
}
