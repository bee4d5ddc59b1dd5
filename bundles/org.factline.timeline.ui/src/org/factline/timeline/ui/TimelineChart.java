package org.factline.timeline.ui;

import java.util.BitSet;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.factline.timeline.Flag;
import org.factline.timeline.layout.Layout;
import org.factline.ui.language.Language;

/** Canvas, overview and legend, or the table in their place: two ways to look at the same items with the same selection. */
final class TimelineChart {

	private static final int LEAST_FOR_OVERVIEW = 210;
	private static final int LEAST_FOR_LEGEND = 260;

	private final Composite control;
	private final StackLayout stack = new StackLayout();
	private final Composite drawing;
	private final TimelineCanvas canvas;
	private final Minimap minimap;
	private final TimelineTable table;

	TimelineChart(Composite parent, TimelineCanvas.Listener listener) {
		control = new Composite(parent, SWT.NONE);
		control.setLayout(stack);
		drawing = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(drawing);
		canvas = new TimelineCanvas(drawing, Language.locale(), new Both(listener));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
		minimap = new Minimap(drawing, canvas);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, Minimap.HEIGHT).applyTo(minimap.control());
		Legend legend = new Legend(drawing);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, Legend.HEIGHT).applyTo(legend.control());
		drawing.addListener(SWT.Resize, event -> makeRoom(legend));
		table = new TimelineTable(control, canvas.layout(), this::tableSelected, listener::opened);
		stack.topControl = drawing;
	}

	/** Where there is little height, the dates have it. */
	private void makeRoom(Legend legend) {
		int height = drawing.getClientArea().height;
		show(minimap.control(), height > LEAST_FOR_OVERVIEW);
		show(legend.control(), height > LEAST_FOR_LEGEND);
		drawing.layout();
	}

	private static void show(Control part, boolean visible) {
		part.setVisible(visible);
		((GridData) part.getLayoutData()).exclude = !visible;
	}

	/** Keeps the table and the overview in step. */
	private final class Both implements TimelineCanvas.Listener {

		private final TimelineCanvas.Listener listener;

		Both(TimelineCanvas.Listener listener) {
			this.listener = listener;
		}

		@Override
		public void selected() {
			listener.selected();
		}

		@Override
		public void opened() {
			listener.opened();
		}

		@Override
		public void conflict(Flag flag) {
			listener.conflict(flag);
		}

		@Override
		public void dragged(int item, long seconds) {
			listener.dragged(item, seconds);
		}

		@Override
		public void moved() {
			minimap.control().redraw();
			listener.moved();
		}
	}

	private void tableSelected() {
		BitSet chosen = table.selected();
		canvas.choose(Cursor.of(canvas.layout(), table.focused()));
		chosen.stream().filter(item -> !canvas.chosen().get(item)).forEach(canvas::mark);
	}

	Composite control() {
		return control;
	}

	TimelineCanvas canvas() {
		return canvas;
	}

	TimelineTable table() {
		return table;
	}

	boolean isTable() {
		return stack.topControl == table.control();
	}

	/** Shows the one or the other. */
	void showTable(boolean asTable) {
		stack.topControl = asTable ? table.control() : drawing;
		if (asTable) {
			table.show(canvas.layout(), canvas.chosen());
		}
		control.layout();
		focus();
	}

	void focus() {
		if (isTable()) {
			table.control().setFocus();
		} else {
			canvas.control().setFocus();
		}
	}

	/** Shows another layout. */
	void show(Layout layout) {
		canvas.show(layout);
		minimap.control().redraw();
		if (isTable()) {
			table.show(layout, canvas.chosen());
		}
	}
}
