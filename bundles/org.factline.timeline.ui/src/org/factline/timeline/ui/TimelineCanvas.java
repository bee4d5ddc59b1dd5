package org.factline.timeline.ui;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.factline.timeline.Extent;
import org.factline.timeline.Flag;
import org.factline.timeline.TimeScale;
import org.factline.timeline.Timeline;
import org.factline.timeline.layout.Arrangement;
import org.factline.timeline.layout.Frame;
import org.factline.timeline.layout.Layout;

/** The window on a timeline: what part of it is seen, and where the keyboard is. What mouse and keys do with it stands in {@link CanvasInput}. */
final class TimelineCanvas {

	/** Who hears of what people do. */
	interface Listener {

		/** The keyboard is elsewhere, or other items are chosen. */
		void selected();

		/** An item was double-clicked, or Enter was pressed on it. */
		void opened();

		/** A conflict was chosen. */
		void conflict(Flag flag);

		/** An event was dragged by so many seconds. */
		void dragged(int item, long seconds);

		/** Another part of the timeline is seen. */
		void moved();
	}

	private static final int MARGIN = 40;
	private static final int LEAST_TITLES = 120;
	private static final int MOST_TITLES = 420;

	private final Canvas canvas;
	private final Listener listener;
	private final TimelinePainter painter;
	private final CanvasInput input;
	private Layout layout = Layout.of(Timeline.EMPTY, Arrangement.PLAIN);
	private TimeScale scale = new TimeScale(0, 60);
	private Cursor cursor = Cursor.NOWHERE;
	private BitSet marked = new BitSet();
	private Frame frame = new Frame(List.of(), List.of(), List.of(), List.of(), List.of());
	/** Whether the whole is shown, and goes on to be when it grows. */
	private boolean fitted = true;
	private int top;
	private int[] range = {};
	private int[] dragged = {};

	/** @param locale language of titles and dates */
	TimelineCanvas(Composite parent, Locale locale, Listener listener) {
		painter = new TimelinePainter(locale);
		this.listener = listener;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.NO_BACKGROUND);
		// by this a test finds it
		canvas.setData(TimelineView.ID);
		canvas.addListener(SWT.Paint, event -> frame = painter.paint(event.gc, scene(), canvas, canvas.getClientArea()));
		canvas.addListener(SWT.Resize, event -> resized());
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.getVerticalBar().addListener(SWT.Selection, event -> {
			top = canvas.getVerticalBar().getSelection();
			canvas.redraw();
		});
		input = new CanvasInput(this, locale);
	}

	Canvas control() {
		return canvas;
	}

	Listener listener() {
		return listener;
	}

	Layout layout() {
		return layout;
	}

	TimeScale scale() {
		return scale;
	}

	/** What a screen reader says. */
	String spoken() {
		return input.name();
	}

	/** What was drawn last. */
	Frame frame() {
		return frame;
	}

	Cursor cursor() {
		return cursor;
	}

	/** The items that are chosen: those that are marked, and the one that the keyboard is on. */
	BitSet chosen() {
		BitSet chosen = (BitSet) marked.clone();
		if (cursor.item() >= 0) {
			chosen.set(cursor.item());
		}
		return chosen;
	}

	/** Shows another layout; where the keyboard is, and the part that is seen, stay where they can. */
	void show(Layout fresh) {
		Optional<String> event = lane(cursor);
		Optional<String> article = article(cursor);
		boolean same = fresh.timeline() == layout.timeline();
		int item = cursor.item();
		layout = fresh;
		if (!same) {
			marked.clear();
			item = event.map(id -> Integer.valueOf(find(id, article))).orElse(Integer.valueOf(-1)).intValue();
		}
		cursor = Cursor.of(layout, item);
		resized();
	}

	private Optional<String> lane(Cursor at) {
		return at.item() < 0 ? Optional.empty() : Optional.of(layout.timeline().item(at.item()).event().id());
	}

	private Optional<String> article(Cursor at) {
		return at.item() < 0 ? Optional.empty() : layout.timeline().item(at.item()).source().map(source -> source.article());
	}

	private int find(String event, Optional<String> article) {
		int number = layout.timeline().eventOf(event);
		if (number < 0) {
			return -1;
		}
		for (int item = layout.timeline().first(number); item < layout.timeline().last(number); item++) {
			if (layout.timeline().item(item).source().map(source -> source.article()).equals(article)) {
				return item;
			}
		}
		return layout.timeline().first(number) < layout.timeline().last(number) ? layout.timeline().first(number) : -1;
	}

	/** Puts the keyboard somewhere and tells nobody. */
	void reveal(Cursor at) {
		if (!at.equals(Cursor.NOWHERE) && !at.equals(cursor)) {
			cursor = at;
			scrollToCursor();
		}
	}

	/** Puts the keyboard somewhere as a person does; what was chosen is so no longer. */
	void choose(Cursor at) {
		if (!at.equals(Cursor.NOWHERE) && (!at.equals(cursor) || !marked.isEmpty())) {
			marked.clear();
			cursor = at;
			scrollToCursor();
			listener.selected();
			canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
			canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
		}
	}

	/** Adds an item to what is chosen, or takes it out; the keyboard goes there. */
	void mark(int item) {
		if (item >= 0) {
			if (marked.isEmpty() && cursor.item() >= 0) {
				marked.set(cursor.item());
			}
			if (item != cursor.item() || marked.cardinality() > 1 || !marked.get(item)) {
				marked.flip(item);
			}
			cursor = Cursor.of(layout, item);
			canvas.redraw();
			listener.selected();
		}
	}

	/** Marks everything that is shown. */
	void markAll() {
		for (int row = 0; row < layout.rows(); row++) {
			for (int place = 0; place < layout.size(row); place++) {
				marked.set(layout.item(row, place));
			}
		}
		canvas.redraw();
		listener.selected();
	}

	/** Shows all of it. */
	void fit() {
		fitted = true;
		resized();
	}

	/** Shows a stretch of time as large as it can. */
	void fit(Extent extent) {
		fitted = false;
		scale = TimeScale.fit(extent, Math.max(1, room()), MARGIN);
		moved();
	}

	/** Shows less time larger, or more smaller, around the item that the keyboard is on, or the middle. */
	void zoom(double factor) {
		int middle = room() / 2;
		if (cursor.item() >= 0) {
			int x = scale.x(middle(cursor.item()));
			middle = x >= 0 && x <= room() ? x : middle;
		}
		zoom(factor, middle);
	}

	/** Shows less time larger, or more smaller, around a pixel right of the titles. */
	void zoom(double factor, int x) {
		fitted = false;
		scale = scale.zoomed(factor, x);
		moved();
	}

	void pan(double pixels) {
		fitted = false;
		scale = scale.panned(pixels);
		moved();
	}

	/** Shows a second in the middle. */
	void center(long second) {
		pan(room() / 2.0 - scale.x(second));
	}

	/** Scrolls by so many pixels. */
	void scroll(int pixels) {
		ScrollBar bar = canvas.getVerticalBar();
		bar.setSelection(bar.getSelection() + pixels);
		top = bar.isVisible() ? bar.getSelection() : 0;
		canvas.redraw();
	}

	/** Shows what is being brushed or dragged: pixels from and to, or an item and pixels; empty arrays for neither. */
	void drag(int[] brushed, int[] moving) {
		range = brushed;
		dragged = moving;
		canvas.redraw();
	}

	private void moved() {
		canvas.redraw();
		listener.moved();
	}

	/** The middle of an item's date. */
	long middle(int item) {
		return layout.timeline().begin(item) + (layout.timeline().end(item) - layout.timeline().begin(item)) / 2;
	}

	/** The second in the middle of the window. */
	long middle() {
		return scale.second(room() / 2.0);
	}

	/** Width of the part with the dates, in pixels. */
	int room() {
		return canvas.getClientArea().width - titles();
	}

	/** Width of the part with the titles, in pixels. */
	int titles() {
		return Math.max(LEAST_TITLES, Math.min(MOST_TITLES, canvas.getClientArea().width * 28 / 100));
	}

	/** How many rows fit. */
	int page() {
		return Math.max(1, (canvas.getClientArea().height - TimelinePainter.HEADER) / TimelinePainter.ROW - 1);
	}

	/** The row at a height; -1 where there is none. */
	int rowAt(int y) {
		int row = (y - TimelinePainter.HEADER + top) / TimelinePainter.ROW;
		return y >= TimelinePainter.HEADER && row < layout.rows() ? row : -1;
	}

	private void resized() {
		Rectangle area = canvas.getClientArea();
		if (fitted) {
			layout.focus().ifPresent(extent -> scale = TimeScale.fit(extent, Math.max(1, room()), MARGIN));
		}
		ScrollBar bar = canvas.getVerticalBar();
		int height = layout.rows() * TimelinePainter.ROW;
		int room = Math.max(1, area.height - TimelinePainter.HEADER);
		bar.setVisible(height > room);
		bar.setValues(Math.min(top, Math.max(0, height - room)), 0, Math.max(height, 1), Math.min(room, Math.max(height, 1)), TimelinePainter.ROW,
				Math.max(1, room - TimelinePainter.ROW));
		top = height > room ? bar.getSelection() : 0;
		moved();
	}

	/** Scrolls to the row that the keyboard is in, and pans to its item where that is out of sight. */
	private void scrollToCursor() {
		int room = canvas.getClientArea().height - TimelinePainter.HEADER;
		int y = cursor.row() * TimelinePainter.ROW;
		top = Math.max(0, Math.min(Math.max(top, y + TimelinePainter.ROW - room), y));
		canvas.getVerticalBar().setSelection(top);
		int item = cursor.item();
		if (item >= 0 && (scale.x(layout.timeline().end(item)) < 0 || scale.x(layout.timeline().begin(item)) > room())) {
			center(middle(item));
		}
		canvas.redraw();
	}

	private TimelinePainter.Scene scene() {
		return new TimelinePainter.Scene(layout, scale, titles(), top, cursor.row(), cursor.item(), marked, canvas.isFocusControl(), range, dragged);
	}

	/** Draws what is seen into another place, such as a picture. */
	void paint(org.eclipse.swt.graphics.GC gc, Rectangle area) {
		painter.paint(gc, scene(), canvas, area);
	}

	/** Draws what is seen of another layout of the same moments; what is shown stays as it is. */
	void paint(org.eclipse.swt.graphics.GC gc, Rectangle area, Layout other) {
		Layout shown = layout;
		layout = other;
		try {
			paint(gc, area);
		} finally {
			layout = shown;
		}
	}
}
