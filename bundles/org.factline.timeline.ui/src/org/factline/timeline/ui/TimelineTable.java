package org.factline.timeline.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.factline.messages.Messages;
import org.factline.timeline.Flag;
import org.factline.timeline.Item;
import org.factline.timeline.Timeline;
import org.factline.timeline.layout.Layout;
import org.factline.timeline.output.TimelineWords;
import org.factline.ui.language.Language;

/** The timeline as a table: the same items, the same selection, for those who would rather read it. Lines are made when they are seen. */
final class TimelineTable {

	private static final List<String> COLUMNS = List.of("when", "event", "outlet", "certainty", "kind", "conflict", "passage");
	private static final int[] WIDTHS = { 190, 300, 140, 110, 110, 220, 320 };

	private final Messages messages = Language.messages(TimelinePainter.class);
	private final TimelineWords words = new TimelineWords(Language.locale());
	private final Table table;
	private Layout shown;
	private int[] items = {};
	private int sorted;
	private boolean down;

	/** @param selected called when a person selects other lines */
	TimelineTable(Composite parent, Layout first, Runnable selected, Runnable opened) {
		shown = first;
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		for (int i = 0; i < COLUMNS.size(); i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(messages.get("column." + COLUMNS.get(i)));
			column.setWidth(WIDTHS[i]);
			column.setMoveable(true);
			int number = i;
			column.addListener(SWT.Selection, event -> sort(number));
		}
		table.addListener(SWT.SetData, event -> ((TableItem) event.item).setText(cells(items[event.index]).toArray(String[]::new)));
		table.addListener(SWT.Selection, event -> selected.run());
		table.addListener(SWT.DefaultSelection, event -> opened.run());
		table.addListener(SWT.KeyDown, event -> {
			if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
				copy();
			}
		});
	}

	Table control() {
		return table;
	}

	/** Shows the items of a layout; what was selected stays so. */
	void show(Layout layout, BitSet chosen) {
		shown = layout;
		BitSet all = new BitSet();
		for (int row = 0; row < layout.rows(); row++) {
			for (int place = 0; place < layout.size(row); place++) {
				all.set(layout.item(row, place));
			}
		}
		items = all.stream().toArray();
		order();
		select(chosen);
	}

	/** Selects items; tells nobody. */
	void select(BitSet chosen) {
		int[] lines = IntStream.range(0, items.length).filter(line -> chosen.get(items[line])).toArray();
		if (!Arrays.equals(lines, sortedLines())) {
			table.setSelection(lines);
		}
	}

	private int[] sortedLines() {
		int[] lines = table.getSelectionIndices();
		Arrays.sort(lines);
		return lines;
	}

	/** The items of the selected lines. */
	BitSet selected() {
		BitSet chosen = new BitSet();
		for (int line : table.getSelectionIndices()) {
			chosen.set(items[line]);
		}
		return chosen;
	}

	/** The item of the line that the keyboard is on; -1 for none. */
	int focused() {
		int line = table.getSelectionIndex();
		return line < 0 ? -1 : items[line];
	}

	private void sort(int column) {
		BitSet chosen = selected();
		down = sorted == column && !down;
		sorted = column;
		table.setSortColumn(table.getColumn(column));
		table.setSortDirection(down ? SWT.DOWN : SWT.UP);
		order();
		select(chosen);
	}

	private void order() {
		Timeline timeline = shown.timeline();
		if (sorted == 0) {
			items = Arrays.stream(items).boxed().sorted(directed(Comparator.<Integer>comparingLong(item -> timeline.begin(item.intValue()))
					.thenComparingLong(item -> timeline.end(item.intValue())))).mapToInt(Integer::intValue).toArray();
		} else {
			record Line(int item, String cell) {
			}
			items = Arrays.stream(items).mapToObj(item -> new Line(item, cells(item).get(sorted))).sorted(directed(Comparator.comparing(Line::cell)))
					.mapToInt(Line::item).toArray();
		}
		table.setItemCount(items.length);
		table.clearAll();
	}

	private <T> Comparator<T> directed(Comparator<T> order) {
		return down ? order.reversed() : order;
	}

	private List<String> cells(int number) {
		Timeline timeline = shown.timeline();
		Item item = timeline.item(number);
		String conflict = timeline.isConflicting(number)
				? String.join("; ", timeline.flags(number).stream().filter(Flag::isConflict).map(words::conflict).toList())
				: "";
		return List.of(words.date(item.when()), item.event().title(), item.outlet().isEmpty() ? words.get("own") : item.outlet(), words.certainty(item),
				messages.get(item.event().proposed() ? "proposed" : "confirmed"), conflict, item.passage().map(passage -> passage.text()).orElse(""));
	}

	/** Puts the selected lines, or all, onto the clipboard, cells divided by tabs. */
	void copy() {
		int[] lines = table.getSelectionIndices();
		StringBuilder text = new StringBuilder();
		for (int line : lines.length > 0 ? lines : IntStream.range(0, items.length).toArray()) {
			text.append(String.join("\t", cells(items[line]).stream().map(cell -> cell.replaceAll("\\s+", " ")).toList())).append('\n');
		}
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(table.getDisplay());
			clipboard.setContents(new Object[] { text.toString() }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	/** All lines as comma-separated values (RFC 4180), the titles of the columns first. */
	String csv() {
		List<List<String>> lines = new ArrayList<>();
		List<String> titles = new ArrayList<>(COLUMNS.stream().map(column -> messages.get("column." + column)).toList());
		titles.add("EDTF");
		lines.add(titles);
		for (int item : items) {
			List<String> cells = new ArrayList<>(cells(item));
			cells.add(shown.timeline().when(item));
			lines.add(cells);
		}
		StringBuilder csv = new StringBuilder();
		lines.forEach(cells -> csv.append(String.join(",", cells.stream().map(TimelineTable::quoted).toList())).append("\r\n"));
		return csv.toString();
	}

	/** A cell that a spreadsheet would take for a formula is text here. */
	private static String quoted(String cell) {
		String safe = !cell.isEmpty() && "=+-@\t".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
		return '"' + safe.replace("\"", "\"\"") + '"';
	}
}
