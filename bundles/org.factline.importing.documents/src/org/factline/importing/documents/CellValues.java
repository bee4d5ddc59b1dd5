package org.factline.importing.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;

import org.factline.importing.UnreadableException;

/** What the cells of a workbook mean: texts that they share, and numbers that are days. */
final class CellValues {

	/** A cell may hold 32,767 characters, by the format. */
	private static final int LONGEST = 32_767;
	/** Formats of numbers that are days or hours without saying so (18.8.30). */
	private static final int FIRST_DATE = 14;
	private static final int LAST_DATE = 22;
	private static final int FIRST_OWN = 164;
	private static final double SECONDS = 86_400;
	/** The last day that a cell can hold is the 31st of December 9999. */
	private static final double LAST_DAY = 2_958_466;
	/** In the older count 1900 was a leap year, so that days from March on are one too many. */
	private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
	private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);

	private final List<String> shared = new ArrayList<>();
	private final List<Boolean> dates = new ArrayList<>();
	private final LocalDate dayZero;

	private CellValues(boolean from1904) {
		dayZero = from1904 ? FROM_1904 : FROM_1900;
	}

	static CellValues of(OfficePackage book, boolean from1904) throws UnreadableException {
		CellValues values = new CellValues(from1904);
		StringBuilder text = new StringBuilder();
		int[] depth = new int[2];
		book.parse("xl/sharedStrings.xml", (xml, event) -> {
			String name = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT ? xml.getLocalName() : "";
			if (name.equals("t")) {
				depth[0] += event == XMLStreamConstants.START_ELEMENT ? 1 : -1;
			} else if (name.equals("rPh")) {
				// how a word is read aloud is no part of it
				depth[1] += event == XMLStreamConstants.START_ELEMENT ? 1 : -1;
			} else if (name.equals("si") && event == XMLStreamConstants.END_ELEMENT) {
				values.shared.add(text.substring(0, Math.min(LONGEST, text.length())));
				text.setLength(0);
			} else if (event == XMLStreamConstants.CHARACTERS && depth[0] > 0 && depth[1] == 0) {
				text.append(xml.getText());
			}
		});
		Map<String, Boolean> own = new HashMap<>();
		boolean[] inCells = new boolean[1];
		book.parse("xl/styles.xml", (xml, event) -> {
			String name = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT ? xml.getLocalName() : "";
			if (name.equals("cellXfs")) {
				inCells[0] = event == XMLStreamConstants.START_ELEMENT;
			} else if (name.equals("numFmt") && event == XMLStreamConstants.START_ELEMENT) {
				own.put(OfficePackage.attribute(xml, "numFmtId"), Boolean.valueOf(isDate(OfficePackage.attribute(xml, "formatCode"))));
			} else if (name.equals("xf") && event == XMLStreamConstants.START_ELEMENT && inCells[0]) {
				values.dates.add(Boolean.valueOf(isDate(OfficePackage.attribute(xml, "numFmtId"), own)));
			}
		});
		return values;
	}

	private static boolean isDate(String number, Map<String, Boolean> own) {
		int id = number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
		return id >= FIRST_OWN ? own.getOrDefault(number, Boolean.FALSE).booleanValue() : id >= FIRST_DATE && id <= LAST_DATE;
	}

	/** {@code dd/mm/yyyy}; what stands in quotation marks or brackets is shown as it is or tells a colour. */
	private static boolean isDate(String format) {
		String letters = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
		return letters.contains("y") || letters.contains("d") && letters.contains("m");
	}

	/**
	 * The text that a cell shows.
	 *
	 * @param type  of the cell: {@code s}, {@code b}, {@code n} and others (18.18.11)
	 * @param style number of its style
	 */
	String text(String type, String style, String value) {
		if (type.equals("s")) {
			return value.matches("\\d{1,9}") && Integer.parseInt(value) < shared.size() ? shared.get(Integer.parseInt(value)) : "";
		}
		boolean number = type.isEmpty() || type.equals("n");
		if (number && style.matches("\\d{1,6}") && Integer.parseInt(style) < dates.size() && dates.get(Integer.parseInt(style)).booleanValue()) {
			return date(value);
		}
		return type.equals("e") ? "" : value;
	}

	private String date(String value) {
		try {
			double days = Double.parseDouble(value);
			if (!(days >= 1 && days < LAST_DAY)) {
				return value;
			}
			long whole = (long) Math.floor(days);
			long seconds = Math.round((days - whole) * SECONDS);
			LocalDateTime moment = dayZero.plusDays(whole).atStartOfDay().plusSeconds(seconds);
			String time = String.format(Locale.ROOT, "T%02d:%02d", Integer.valueOf(moment.getHour()), Integer.valueOf(moment.getMinute()));
			return moment.toLocalDate() + (seconds == 0 ? "" : time);
		} catch (NumberFormatException e) {
			return value;
		}
	}
}
