package org.factline.importing.formats;

import java.util.ArrayList;
import java.util.List;

/** The rows of a table (RFC 4180): cells in quotation marks may hold separators, line ends and doubled marks. */
final class Rows {

	private final String text;
	private final char separator;
	private int at;
	private int nextLine = 1;
	private int line;
	private boolean open;

	/** @param tabs whether tabs part the cells; else the most frequent of comma, semicolon and tab in the first line */
	Rows(String text, boolean tabs) {
		this.text = text;
		this.separator = tabs ? '\t' : separator(text);
	}

	private static char separator(String text) {
		int end = text.indexOf('\n');
		String first = end < 0 ? text : text.substring(0, end);
		char best = ',';
		for (char candidate : new char[] { ';', '\t', '|' }) {
			if (first.chars().filter(c -> c == candidate).count() > first.chars().filter(c -> c == ',').count()) {
				best = candidate;
			}
		}
		return best;
	}

	/** The line in which the row read last begins, from 1. */
	int line() {
		return line;
	}

	/** Whether a quotation mark of the row read last was never closed. */
	boolean isOpen() {
		return open;
	}

	/** The cells of the next row; empty at the end. Blank lines are skipped. */
	List<String> next() {
		while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
			nextLine += text.charAt(at++) == '\n' ? 1 : 0;
		}
		line = nextLine;
		List<String> cells = new ArrayList<>();
		boolean more = at < text.length();
		while (more) {
			cells.add(cell());
			more = at < text.length() && text.charAt(at) == separator;
			at += more ? 1 : 0;
		}
		return cells;
	}

	private String cell() {
		StringBuilder cell = new StringBuilder();
		boolean quoted = at < text.length() && text.charAt(at) == '"';
		if (quoted) {
			at++;
		}
		while (at < text.length()) {
			char c = text.charAt(at);
			if (quoted && c == '"') {
				if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
					at++;
				} else {
					quoted = false;
					at++;
					continue;
				}
			} else if (!quoted && (c == separator || c == '\n' || c == '\r')) {
				break;
			}
			nextLine += c == '\n' ? 1 : 0;
			cell.append(c);
			at++;
		}
		open = quoted;
		return cell.toString();
	}
}
