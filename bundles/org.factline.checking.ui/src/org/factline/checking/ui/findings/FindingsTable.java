package org.factline.checking.ui.findings;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.SpanningDataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultRowSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.factline.article.Severity;
import org.factline.messages.Messages;
import org.factline.ui.dossiers.FindingRef;

/**
 * The table: one line a finding, under headings where they are grouped. It keeps what is selected and where it is scrolled to when its
 * lines are exchanged.
 */
final class FindingsTable {

	private static final int ROW_HEIGHT = 24;

	/** Who hears of the table. */
	interface Listener {

		/** Another line, or none, is selected by a person. */
		void selected();

		/** A line was double-clicked, or Enter was pressed on it. */
		void opened();

		/** The order was changed, or a heading was closed or opened. */
		void reordered();
	}

	private final Messages messages;
	private final FindingCells cells;
	private final Set<String> closed = new HashSet<>();
	private final FindingOrder order;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private final NatTable table;
	private final Listener listener;
	private Optional<Wish> shownWish = Optional.empty();
	private boolean exchanging;
	private Color themedBack;
	private Color themedFore;

	/** @param icons pictures of severities, owned by somebody else */
	FindingsTable(Composite parent, Messages messages, Function<Severity, Image> icons, Listener listener) {
		this.messages = messages;
		this.cells = new FindingCells(messages);
		this.listener = listener;
		this.order = new FindingOrder(listener::reordered);
		DataLayer body = new SpanningDataLayer(cells);
		body.setDefaultRowHeight(ROW_HEIGHT);
		for (FindingColumn column : FindingColumn.values()) {
			if (column != FindingColumn.MESSAGE) {
				body.setColumnWidthByPosition(column.ordinal(), column.width());
			}
		}
		// the message takes what the others leave
		body.setColumnPercentageSizing(FindingColumn.MESSAGE.ordinal(), true);
		body.setMinColumnWidth(FindingColumn.MESSAGE.ordinal(), FindingColumn.MESSAGE.width());
		body.setConfigLabelAccumulator(cells::label);
		selection = new SelectionLayer(body, false);
		selection.addConfiguration(new DefaultRowSelectionLayerConfiguration());
		viewport = new ViewportLayer(selection);
		table = table(parent, icons);
		themedBack = table.getBackground();
		themedFore = table.getForeground();
		theme();
		listen();
	}

	private NatTable table(Composite parent, Function<Severity, Image> icons) {
		FindingColumn[] columns = FindingColumn.values();
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
		made.addConfiguration(new TableCells(icons, this::open));
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
				open();
			}
		});
		table.addListener(SWT.KeyDown, this::fold);
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
				int position = position();
				event.result = position < 0 ? messages.get("table") : cells.words(position);
			}

			@Override
			@NonNullByDefault({})
			public void getDescription(AccessibleEvent event) {
				event.result = messages.get("table.keys");
			}
		});
	}

	/** Left closes a heading, right opens it. */
	private void fold(Event event) {
		int position = position();
		if (position >= 0 && shown().isHeading(position) && (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT)
				&& shown().heading(position).open() == (event.keyCode == SWT.ARROW_LEFT)) {
			event.doit = false;
			fold(position);
		}
	}

	private void fold(int position) {
		String name = shown().heading(position).name();
		if (!closed.remove(name)) {
			closed.add(name);
		}
		listener.reordered();
		// headings above stay as they are
		select(position, false);
	}

	private void open() {
		int position = position();
		if (position >= 0 && shown().isHeading(position)) {
			fold(position);
		} else {
			listener.opened();
		}
	}

	private void theme() {
		if (!table.isDisposed()) {
			table.setTheme(new TableTheme(table));
		}
	}

	NatTable control() {
		return table;
	}

	ShownLines shown() {
		return cells.shown();
	}

	FindingOrder order() {
		return order;
	}

	/** What the table was told to show. */
	private record Wish(FindingLines lines, FindingFilter filter, Grouping grouping, Optional<FindingColumn> column, boolean descending, Set<String> closed) {
	}

	/** Shows what a filter lets through; who was selected stays so where it is still there, and what stood on top stays on top. */
	void show(FindingLines lines, FindingFilter filter, Grouping grouping) {
		Wish wish = new Wish(lines, filter, grouping, order.column(), order.isDescending(), Set.copyOf(closed));
		if (shownWish.equals(Optional.of(wish))) {
			return;
		}
		shownWish = Optional.of(wish);
		Optional<FindingRow> before = selected();
		int top = viewport.getOriginRowPosition();
		exchanging = true;
		try {
			cells.show(ShownLines.of(lines, filter, order, grouping, closed), grouping);
			selection.clear(false);
			table.refresh();
			viewport.setOriginY(viewport.getStartYOfRowPosition(Math.max(0, Math.min(top, shown().size() - 1))));
			before.ifPresent(one -> select(shown().position(one), false));
		} finally {
			exchanging = false;
		}
	}

	/** Selects a finding and scrolls to it, and tells nobody, since no person did; does nothing where it is not shown. */
	boolean select(FindingRef ref) {
		int position = shown().position(ref);
		exchanging = true;
		try {
			select(position);
		} finally {
			exchanging = false;
		}
		return position >= 0;
	}

	/** Selects a position and scrolls to it; none where it is below zero. */
	void select(int position) {
		select(position, true);
	}

	private void select(int position, boolean reveal) {
		if (position < 0 || position >= shown().size()) {
			return;
		}
		if (reveal) {
			viewport.moveRowPositionIntoViewport(position);
		}
		selection.selectRow(0, position, false, false);
		table.getAccessible().selectionChanged();
		table.getAccessible().setFocus(ACC.CHILDID_SELF);
	}

	/** What is selected; -1 where nothing is. */
	int position() {
		int position = selection.getSelectedRowPositions().stream().mapToInt(rows -> rows.start).min().orElse(-1);
		return position < shown().size() ? position : -1;
	}

	/** The selected finding; none where nothing or a heading is selected. */
	Optional<FindingRow> selected() {
		int position = position();
		return position < 0 || shown().isHeading(position) ? Optional.empty() : Optional.of(shown().row(position));
	}
}
