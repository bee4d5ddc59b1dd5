package org.factline.timeline.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.factline.messages.Messages;
import org.factline.timeline.Extent;
import org.factline.timeline.TimeScale;
import org.factline.timeline.Timeline;
import org.factline.ui.language.Language;

/** Lines of a timeline that can be panned, zoomed and gone through, by mouse and by keyboard alike. */
final class TimelineCanvas {

	private static final int MARGIN = 40;
	private static final double STEP = 1.25;
	private static final int PAN = 60;
	private static final int LEAST_TITLES = 120;

	private final Messages messages = Language.messages(TimelinePainter.class);
	private final Canvas canvas;
	private final TimelinePainter painter;
	private final Consumer<Optional<Row>> chosen;
	private final Consumer<Row> opened;
	private List<Row> rows = List.of();
	private Timeline timeline = Timeline.EMPTY;
	private TimeScale scale = new TimeScale(0, 60);
	/** Whether the whole is shown, and goes on to be when it grows. */
	private boolean fitted = true;
	private int selected = -1;
	private int top;
	private int dragX = -1;

	/**
	 * @param chosen another line was chosen by a person
	 * @param opened a line was double-clicked, or Enter was pressed on it
	 */
	TimelineCanvas(Composite parent, Consumer<Optional<Row>> chosen, Consumer<Row> opened) {
		this.chosen = chosen;
		this.opened = opened;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.NO_BACKGROUND);
		// by this a test finds it
		canvas.setData(TimelineView.ID);
		painter = new TimelinePainter(canvas);
		canvas.addListener(SWT.Paint, event -> painter.paint(event.gc, scene()));
		canvas.addListener(SWT.Resize, event -> resized());
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.MouseDown, this::press);
		canvas.addListener(SWT.MouseUp, event -> dragX = -1);
		canvas.addListener(SWT.MouseMove, this::move);
		canvas.addListener(SWT.MouseDoubleClick, event -> current().ifPresent(opened));
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
		canvas.getVerticalBar().addListener(SWT.Selection, event -> {
			top = canvas.getVerticalBar().getSelection();
			canvas.redraw();
		});
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			@NonNullByDefault({})
			public void getName(AccessibleEvent event) {
				event.result = current().map(row -> words(row)).orElse(messages.get("name"));
			}

			@Override
			@NonNullByDefault({})
			public void getDescription(AccessibleEvent event) {
				event.result = messages.get("keys");
			}
		});
	}

	Canvas control() {
		return canvas;
	}

	/** The lines, from top to bottom. */
	List<Row> rows() {
		return rows;
	}

	/** The scale of time, as it is now. */
	TimeScale scale() {
		return scale;
	}

	Optional<Row> current() {
		return selected < 0 || selected >= rows.size() ? Optional.empty() : Optional.of(rows.get(selected));
	}

	/** Shows another timeline; what was selected, and the part that was shown, stay where they can. */
	void show(Timeline fresh) {
		if (fresh.equals(timeline)) {
			return;
		}
		Optional<Row> before = current();
		timeline = fresh;
		rows = Row.of(fresh);
		selected = before.map(row -> Integer.valueOf(index(other -> other.lane().event().equals(row.lane().event())
				&& other.mark().map(one -> one.article()).equals(row.mark().map(one -> one.article()))))).orElse(Integer.valueOf(-1)).intValue();
		resized();
	}

	/** Selects the first line of a kind and scrolls to it; tells nobody. */
	void select(Predicate<Row> kind) {
		int index = index(kind);
		if (index >= 0 && index != selected) {
			selected = index;
			reveal();
		}
	}

	private int index(Predicate<Row> kind) {
		for (int i = 0; i < rows.size(); i++) {
			if (kind.test(rows.get(i))) {
				return i;
			}
		}
		return -1;
	}

	/** Shows all of it. */
	void fit() {
		fitted = true;
		resized();
	}

	/** Shows less time larger, or more smaller, around the selected line or the middle. */
	void zoom(double factor) {
		int width = canvas.getClientArea().width - titles();
		int middle = current().flatMap(Row::extent).map(extent -> Integer.valueOf((scale.x(extent.begin()) + scale.x(extent.end())) / 2))
				.filter(x -> x.intValue() >= 0 && x.intValue() <= width).orElse(Integer.valueOf(width / 2)).intValue();
		zoom(factor, middle);
	}

	private void zoom(double factor, int x) {
		fitted = false;
		scale = scale.zoomed(factor, x);
		canvas.redraw();
	}

	private void pan(int pixels) {
		fitted = false;
		scale = scale.panned(pixels);
		canvas.redraw();
	}

	private void resized() {
		Rectangle area = canvas.getClientArea();
		if (fitted) {
			timeline.extent().ifPresent(extent -> scale = TimeScale.fit(extent, Math.max(1, area.width - titles()), MARGIN));
		}
		ScrollBar bar = canvas.getVerticalBar();
		int height = rows.size() * TimelinePainter.ROW;
		int room = Math.max(1, area.height - TimelinePainter.HEADER);
		bar.setVisible(height > room);
		bar.setValues(Math.min(top, Math.max(0, height - room)), 0, Math.max(height, 1), Math.min(room, Math.max(height, 1)), TimelinePainter.ROW,
				Math.max(1, room - TimelinePainter.ROW));
		top = height > room ? bar.getSelection() : 0;
		canvas.redraw();
	}

	private int titles() {
		return Math.max(LEAST_TITLES, canvas.getClientArea().width * 30 / 100);
	}

	private TimelinePainter.Scene scene() {
		return new TimelinePainter.Scene(rows, scale, titles(), top, selected, canvas.isFocusControl());
	}

	private void key(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> choose(selected + 1);
			case SWT.ARROW_UP -> choose(selected < 0 ? 0 : selected - 1);
			case SWT.PAGE_DOWN -> choose(selected + page());
			case SWT.PAGE_UP -> choose(selected - page());
			case SWT.HOME -> choose(0);
			case SWT.END -> choose(rows.size() - 1);
			case SWT.ARROW_LEFT -> pan(PAN);
			case SWT.ARROW_RIGHT -> pan(-PAN);
			case SWT.CR, SWT.KEYPAD_CR -> current().ifPresent(opened);
			default -> {
				switch (event.character) {
					case '+', '=' -> zoom(STEP);
					case '-' -> zoom(1 / STEP);
					default -> {
						// another key is somebody else's
					}
				}
			}
		}
	}

	private int page() {
		return Math.max(1, (canvas.getClientArea().height - TimelinePainter.HEADER) / TimelinePainter.ROW - 1);
	}

	/** Selects a line as a person does. */
	void choose(int index) {
		int at = Math.max(0, Math.min(rows.size() - 1, index));
		if (!rows.isEmpty() && at != selected) {
			selected = at;
			reveal();
			chosen.accept(current());
			canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
		}
	}

	/** Scrolls to the selected line, and pans to its date where that is out of sight. */
	private void reveal() {
		int room = canvas.getClientArea().height - TimelinePainter.HEADER;
		int y = selected * TimelinePainter.ROW;
		top = Math.max(0, Math.min(Math.max(top, y + TimelinePainter.ROW - room), y));
		canvas.getVerticalBar().setSelection(top);
		int width = canvas.getClientArea().width - titles();
		current().flatMap(Row::extent).filter(extent -> scale.x(extent.end()) < 0 || scale.x(extent.begin()) > width)
				.ifPresent(extent -> center(extent, width));
		canvas.redraw();
	}

	private void center(Extent extent, int width) {
		fitted = false;
		scale = scale.panned(width / 2.0 - (scale.x(extent.begin()) + scale.x(extent.end())) / 2.0);
	}

	private int rowAt(int y) {
		int row = (y - TimelinePainter.HEADER + top) / TimelinePainter.ROW;
		return y >= TimelinePainter.HEADER && row < rows.size() ? row : -1;
	}

	private void press(Event event) {
		canvas.setFocus();
		dragX = event.x;
		int row = rowAt(event.y);
		if (row >= 0) {
			choose(row);
		}
	}

	private void move(Event event) {
		if (dragX >= 0 && event.x != dragX) {
			pan(event.x - dragX);
			dragX = event.x;
		}
		int row = rowAt(event.y);
		String words = row < 0 ? null : words(rows.get(row));
		if (words == null ? canvas.getToolTipText() != null : !words.equals(canvas.getToolTipText())) {
			canvas.setToolTipText(words == null ? null : words.replace("&", "&&"));
		}
	}

	private void wheel(Event event) {
		event.doit = false;
		if ((event.stateMask & SWT.MOD1) != 0) {
			zoom(event.count > 0 ? STEP : 1 / STEP, event.x - titles());
		} else if ((event.stateMask & SWT.SHIFT) != 0) {
			pan(event.count * PAN / 3);
		} else {
			ScrollBar bar = canvas.getVerticalBar();
			bar.setSelection(bar.getSelection() - event.count * TimelinePainter.ROW);
			top = bar.isVisible() ? bar.getSelection() : 0;
			canvas.redraw();
		}
	}

	/** What a line says, whole: title, date and how sure, outlet, sentence. */
	private String words(Row row) {
		String certainty = row.extent().map(extent -> messages.get("certainty." + extent.certainty().name().toLowerCase(java.util.Locale.ROOT)))
				.orElse("");
		String kind = row.lane().proposed() ? messages.get("proposed") : messages.get("confirmed");
		String when = row.when().isEmpty() ? messages.get("undated") : row.when();
		String first = row.mark().map(mark -> messages.get("words.mark", mark.outlet(), when, certainty))
				.orElseGet(() -> messages.get("words.event", row.lane().title(), when, certainty, kind));
		String dispute = row.mark().isEmpty() && row.lane().isDisputed() ? "\n" + messages.get("words.disputed") : "";
		return first + dispute + row.mark().map(mark -> "\n“" + mark.says() + "”").orElse("");
	}
}
