package org.factline.checking.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.data.IColumnAccessor;
import org.eclipse.nebula.widgets.nattable.data.ListDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultRowSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.style.theme.DefaultNatTableThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.factline.messages.Messages;
import org.factline.ui.dossiers.FindingRef;
import org.factline.ui.language.Language;

/** The table: one line a finding. It keeps what is selected and where it is scrolled to when its lines are exchanged. */
final class FindingsTable {

	private static final int ROW_HEIGHT = 24;

	/** Who hears of the table. */
	interface Listener {

		/** Another line, or none, is selected by a person. */
		void selected();

		/** A line was double-clicked, or Enter was pressed on it. */
		void opened();

		/** The order was changed. */
		void reordered();
	}

	private final Messages messages = Language.messages(FindingsTable.class);
	private final List<FindingRow> rows = new ArrayList<>();
	private final ListDataProvider<FindingRow> data = new ListDataProvider<>(rows, new Cells());
	private final FindingOrder order;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private final NatTable table;
	private final Listener listener;
	private boolean exchanging;
	private Color themedBack;
	private Color themedFore;

	/** What a cell shows. */
	private static final class Cells implements IColumnAccessor<FindingRow> {

		@Override
		@NonNullByDefault({})
		public Object getDataValue(FindingRow row, int column) {
			return row.text(FindingColumn.values()[column]);
		}

		@Override
		@NonNullByDefault({})
		public void setDataValue(FindingRow row, int column, Object value) {
			throw new UnsupportedOperationException();
		}

		@Override
		public int getColumnCount() {
			return FindingColumn.values().length;
		}
	}

	FindingsTable(Composite parent, Listener listener) {
		this.listener = listener;
		this.order = new FindingOrder(listener::reordered);
		DataLayer body = new DataLayer(data);
		body.setDefaultRowHeight(ROW_HEIGHT);
		FindingColumn[] columns = FindingColumn.values();
		for (FindingColumn column : columns) {
			if (column != FindingColumn.MESSAGE) {
				body.setColumnWidthByPosition(column.ordinal(), column.width());
			}
		}
		// the message takes what the others leave
		body.setColumnPercentageSizing(FindingColumn.MESSAGE.ordinal(), true);
		body.setMinColumnWidth(FindingColumn.MESSAGE.ordinal(), FindingColumn.MESSAGE.width());
		body.setConfigLabelAccumulator((labels, column, row) -> {
			labels.addLabel(columns[column].name());
			if (column == FindingColumn.SEVERITY.ordinal() && row < rows.size()) {
				labels.addLabelOnTop(TableCells.label(rows.get(row).severity()));
			}
		});
		selection = new SelectionLayer(body, false);
		selection.addConfiguration(new DefaultRowSelectionLayerConfiguration());
		selection.setSelectionModel(new RowSelectionModel<>(selection, data, row -> row.dossier().path() + " " + row.fingerprint(), false));
		viewport = new ViewportLayer(selection);
		table = table(parent, columns);
		themedBack = table.getBackground();
		themedFore = table.getForeground();
		theme();
		listen();
	}

	private NatTable table(Composite parent, FindingColumn[] columns) {
		String[] titles = new String[columns.length];
		for (FindingColumn column : columns) {
			titles[column.ordinal()] = messages.get(column.key());
		}
		ColumnHeaderLayer header = new ColumnHeaderLayer(new DefaultColumnHeaderDataLayer(new DefaultColumnHeaderDataProvider(titles)), viewport,
				selection);
		CompositeLayer all = new CompositeLayer(1, 2);
		all.setChildLayer(GridRegion.COLUMN_HEADER, new SortHeaderLayer<>(header, order, false), 0, 0);
		all.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		NatTable made = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, all,
				false);
		made.addConfiguration(new DefaultNatTableStyleConfiguration());
		made.addConfiguration(new SingleClickSortConfiguration());
		made.addConfiguration(new TableCells(listener::opened));
		made.configure();
		return made;
	}

	private void listen() {
		table.addLayerListener(event -> {
			if (event instanceof ISelectionEvent && !exchanging) {
				listener.selected();
			}
		});
		table.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_RETURN && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
				event.doit = false;
				listener.opened();
			}
		});
		// the style sheets reach the control late, and again when the theme is switched
		table.addListener(SWT.Paint, event -> {
			if (!themedBack.equals(table.getBackground()) || !themedFore.equals(table.getForeground())) {
				themedBack = table.getBackground();
				themedFore = table.getForeground();
				table.getDisplay().asyncExec(this::theme);
			}
		});
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			@NonNullByDefault({})
			public void getName(AccessibleEvent event) {
				event.result = selected().map(row -> String.join(", ", row.texts())).orElse(messages.get("table"));
			}

			@Override
			@NonNullByDefault({})
			public void getDescription(AccessibleEvent event) {
				event.result = messages.get("table.keys");
			}
		});
	}

	private void theme() {
		if (!table.isDisposed()) {
			DefaultNatTableThemeConfiguration theme = new TableTheme(table);
			table.setTheme(theme);
		}
	}

	NatTable control() {
		return table;
	}

	List<FindingRow> rows() {
		return List.copyOf(rows);
	}

	/** Shows these lines; who was selected stays so where it is still there, and what stood on top stays on top. */
	void show(List<FindingRow> fresh) {
		if (fresh.equals(rows)) {
			return;
		}
		Optional<FindingRow> before = selected();
		int top = viewport.getOriginRowPosition();
		exchanging = true;
		try {
			rows.clear();
			rows.addAll(fresh);
			order.sort(rows);
			selection.clear(false);
			table.refresh();
			viewport.setOriginY(viewport.getStartYOfRowPosition(Math.max(0, Math.min(top, rows.size() - 1))));
			before.flatMap(one -> index(one.ref())).ifPresent(index -> select(index.intValue(), false));
		} finally {
			exchanging = false;
		}
	}

	/** Selects a finding and scrolls to it; does nothing where it is not shown. */
	boolean select(FindingRef ref) {
		Optional<Integer> index = index(ref);
		index.ifPresent(one -> select(one.intValue(), true));
		return index.isPresent();
	}

	/** Selects a line and scrolls to it. */
	void select(int index) {
		if (index >= 0 && index < rows.size()) {
			select(index, true);
		}
	}

	private void select(int index, boolean reveal) {
		if (reveal) {
			viewport.moveRowPositionIntoViewport(index);
		}
		selection.selectRow(0, index, false, false);
		table.getAccessible().selectionChanged();
		table.getAccessible().setFocus(ACC.CHILDID_SELF);
	}

	/** Where the selected line is; -1 where none is. */
	int selectedIndex() {
		return selected().map(rows::indexOf).orElse(Integer.valueOf(-1)).intValue();
	}

	Optional<FindingRow> selected() {
		int[] positions = selection.getFullySelectedRowPositions();
		return positions.length == 0 || positions[0] >= rows.size() ? Optional.empty() : Optional.of(rows.get(positions[0]));
	}

	private Optional<Integer> index(FindingRef ref) {
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).is(ref)) {
				return Optional.of(Integer.valueOf(i));
			}
		}
		return Optional.empty();
	}
}
