package org.factline.checking.ui.findings;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.data.ISpanningDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.DataCell;
import org.factline.messages.Messages;

/** What the cells of the table hold; a heading goes over all columns. */
final class FindingCells implements ISpanningDataProvider {

	/** The label of the cell of a heading. */
	static final String HEADING = "heading";

	private static final FindingColumn[] COLUMNS = FindingColumn.values();

	private final Messages messages;
	private ShownLines shown = ShownLines.NONE;
	private Grouping grouping = Grouping.NONE;

	FindingCells(Messages messages) {
		this.messages = messages;
	}

	void show(ShownLines some, Grouping by) {
		shown = some;
		grouping = by;
	}

	ShownLines shown() {
		return shown;
	}

	/** What a line says, as it is read aloud. */
	String words(int position) {
		return shown.isHeading(position) ? heading(position) : String.join(", ", shown.row(position).texts());
	}

	private String heading(int position) {
		ShownLines.Heading heading = shown.heading(position);
		String name = heading.name().isEmpty() ? messages.get(grouping.unknownKey()) : heading.name();
		return messages.get(heading.open() ? "heading.open" : "heading.closed", name, Integer.valueOf(heading.findings()),
				Integer.valueOf(heading.undecided()));
	}

	/** Gives a cell the labels by which it is painted. */
	@NonNullByDefault({})
	void label(LabelStack labels, int column, int row) {
		if (row >= shown.size()) {
			return;
		}
		if (shown.isHeading(row)) {
			labels.addLabelOnTop(HEADING);
			return;
		}
		labels.addLabel(COLUMNS[column].name());
		if (column == FindingColumn.SEVERITY.ordinal()) {
			labels.addLabelOnTop(TableCells.label(shown.row(row).severity()));
		}
	}

	@Override
	@NonNullByDefault({})
	public Object getDataValue(int column, int row) {
		return row >= shown.size() ? "" : shown.isHeading(row) ? heading(row) : shown.row(row).text(COLUMNS[column]);
	}

	@Override
	@NonNullByDefault({})
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException();
	}

	@Override
	public DataCell getCellByPosition(int column, int row) {
		return row < shown.size() && shown.isHeading(row) ? new DataCell(0, row, COLUMNS.length, 1) : new DataCell(column, row);
	}

	@Override
	public int getColumnCount() {
		return COLUMNS.length;
	}

	@Override
	public int getRowCount() {
		return shown.size();
	}
}
