package org.factline.checking.ui.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** By which column the table is sorted; by none, lines stand in the order of reports. */
final class FindingOrder implements ISortModel {

	private final Runnable changed;
	private Optional<FindingColumn> column = Optional.empty();
	private SortDirectionEnum direction = SortDirectionEnum.NONE;

	/** @param changed called after each change */
	FindingOrder(Runnable changed) {
		this.changed = changed;
	}

	/** The column; empty for the order of reports. */
	Optional<FindingColumn> column() {
		return column;
	}

	boolean isDescending() {
		return direction == SortDirectionEnum.DESC;
	}

	/** Sorts by a column, or by none; tells nobody. */
	void set(Optional<FindingColumn> by, boolean descending) {
		column = by;
		direction = by.isEmpty() ? SortDirectionEnum.NONE : descending ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
	}

	@Override
	public List<Integer> getSortedColumnIndexes() {
		return column.stream().map(one -> Integer.valueOf(one.ordinal())).toList();
	}

	@Override
	public boolean isColumnIndexSorted(int columnIndex) {
		return column.isPresent() && column.get().ordinal() == columnIndex;
	}

	@Override
	public SortDirectionEnum getSortDirection(int columnIndex) {
		return isColumnIndexSorted(columnIndex) ? direction : SortDirectionEnum.NONE;
	}

	@Override
	public int getSortOrder(int columnIndex) {
		return isColumnIndexSorted(columnIndex) ? 0 : -1;
	}

	@Override
	@NonNullByDefault({})
	@SuppressWarnings("rawtypes")
	public List<Comparator> getComparatorsForColumnIndex(int columnIndex) {
		return List.of();
	}

	@Override
	public Comparator<?> getColumnComparator(int columnIndex) {
		// lines are sorted by numbers, not by what cells hold
		return String.CASE_INSENSITIVE_ORDER;
	}

	@Override
	@NonNullByDefault({})
	public void sort(int columnIndex, SortDirectionEnum sortDirection, boolean accumulate) {
		direction = sortDirection;
		column = sortDirection == SortDirectionEnum.NONE ? Optional.empty() : Optional.of(FindingColumn.values()[columnIndex]);
		changed.run();
	}

	@Override
	public void clear() {
		column = Optional.empty();
		direction = SortDirectionEnum.NONE;
	}
}
