package org.factline.timeline.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.factline.messages.Messages;
import org.factline.timeline.Extent;
import org.factline.timeline.Flag;
import org.factline.timeline.layout.Frame;
import org.factline.timeline.layout.Layout;
import org.factline.timeline.output.TimelineWords;
import org.factline.ui.controls.AccessibleNames;

/** What mouse, keys and screen readers do with a timeline. */
final class CanvasInput {

	private static final double STEP = 1.25;
	private static final int PAN = 60;
	private static final int NEAR = 6;
	private static final int STILL = 4;
	private static final int MOST_NAMED = 30;

	private final Messages messages;
	private final TimelineWords words;
	private final TimelineCanvas view;
	private final Canvas canvas;
	private Drag drag = Drag.NONE;
	private int fromX;
	private int lastX;
	private int held = -1;

	/** What a pressed button does while the mouse moves. */
	private enum Drag {
		NONE, PAN, BRUSH, DATE
	}

	CanvasInput(TimelineCanvas view, Locale locale) {
		messages = Messages.of(TimelinePainter.class, locale);
		words = new TimelineWords(locale);
		this.view = view;
		canvas = view.control();
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.MouseDown, this::press);
		canvas.addListener(SWT.MouseUp, this::release);
		canvas.addListener(SWT.MouseMove, this::move);
		canvas.addListener(SWT.MouseDoubleClick, event -> view.listener().opened());
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
		AccessibleNames.name(canvas, this::name);
		AccessibleNames.describe(canvas, () -> messages.get("keys"));
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

			@Override
			@NonNullByDefault({})
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_LIST;
			}
		});
	}

	/** What the keyboard is on, whole; the timeline where it is nowhere. */
	String name() {
		Cursor at = view.cursor();
		return at.item() >= 0 ? String.join("\n", words.lines(view.layout().timeline(), at.item()))
				: at.row() >= 0 ? words.row(view.layout(), at.row()) + "\n" + words.get("undated") : messages.get("name");
	}

	private void key(Event event) {
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		if ((event.stateMask & (SWT.MOD1 | SWT.ALT)) != 0 && event.character != ' ') {
			return;
		}
		Layout layout = view.layout();
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> view.choose(view.cursor().down(layout, 1, view.middle()));
			case SWT.ARROW_UP -> view.choose(view.cursor().down(layout, -1, view.middle()));
			case SWT.PAGE_DOWN -> view.choose(view.cursor().down(layout, view.page(), view.middle()));
			case SWT.PAGE_UP -> view.choose(view.cursor().down(layout, -view.page(), view.middle()));
			case SWT.HOME -> view.choose(Cursor.NOWHERE.step(layout, 1));
			case SWT.END -> view.choose(Cursor.NOWHERE.step(layout, -1));
			case SWT.ARROW_LEFT -> sideways(shift, -1);
			case SWT.ARROW_RIGHT -> sideways(shift, 1);
			case SWT.CR, SWT.KEYPAD_CR -> view.listener().opened();
			default -> sign(event.character);
		}
	}

	private void sideways(boolean pan, int direction) {
		if (pan) {
			view.pan(-direction * PAN);
		} else {
			view.choose(view.cursor().step(view.layout(), direction));
		}
	}

	private void sign(char sign) {
		switch (sign) {
			case '+', '=' -> view.zoom(STEP);
			case '-' -> view.zoom(1 / STEP);
			case ' ' -> view.mark(view.cursor().item());
			default -> {
				// another key is somebody else's
			}
		}
	}

	private void press(Event event) {
		canvas.setFocus();
		fromX = event.x;
		lastX = event.x;
		held = -1;
		if (event.button != 1) {
			if (event.button == 3) {
				contextPress(event);
			}
			return;
		}
		List<Flag> conflicts = conflictsAt(event);
		if (!conflicts.isEmpty()) {
			view.listener().conflict(conflicts.getFirst());
			return;
		}
		int item = itemAt(event.x, event.y);
		int row = view.rowAt(event.y);
		if ((event.stateMask & SWT.MOD1) != 0) {
			view.mark(item);
		} else if (item >= 0) {
			view.choose(Cursor.of(view.layout(), item));
			held = item;
		} else if (row >= 0) {
			view.choose(new Cursor(row, event.x < view.titles() && view.layout().size(row) > 0 ? view.layout().item(row, 0) : -1));
		}
		drag = (event.stateMask & SWT.SHIFT) != 0 ? Drag.BRUSH : held >= 0 && isMovable(held) ? Drag.DATE : Drag.PAN;
	}

	/** A menu is about what lies under the pointer, unless that is chosen already with others. */
	private void contextPress(Event event) {
		int item = itemAt(event.x, event.y);
		if (item >= 0 && !view.chosen().get(item)) {
			view.choose(Cursor.of(view.layout(), item));
		}
	}

	/** An article's date is what it says; the event's own is what people make of it. */
	private boolean isMovable(int item) {
		int row = view.layout().row(item);
		return view.layout().laneEvent(view.layout().lane(row)) >= 0 && view.layout().firstRow(view.layout().lane(row)) == row;
	}

	private void move(Event event) {
		switch (drag) {
			case PAN -> {
				if (event.x != lastX) {
					view.pan(event.x - lastX);
				}
			}
			case BRUSH -> view.drag(new int[] { fromX, event.x }, new int[0]);
			case DATE -> view.drag(new int[0], Math.abs(event.x - fromX) < STILL ? new int[0] : new int[] { held, event.x - fromX });
			case NONE -> hover(event);
		}
		lastX = event.x;
	}

	private void release(Event event) {
		Drag done = drag;
		drag = Drag.NONE;
		if (done == Drag.BRUSH && Math.abs(event.x - fromX) >= STILL) {
			long from = view.scale().second(Math.min(fromX, event.x) - view.titles());
			long to = view.scale().second(Math.max(fromX, event.x) - view.titles());
			view.fit(new Extent(from, Math.max(from + 1, to), false, false, Extent.Certainty.CERTAIN));
		} else if (done == Drag.DATE && Math.abs(event.x - fromX) >= STILL) {
			view.listener().dragged(held, Math.round((event.x - fromX) * view.scale().secondsForPixel()));
		}
		if (done == Drag.BRUSH || done == Drag.DATE) {
			view.drag(new int[0], new int[0]);
		}
	}

	private void hover(Event event) {
		String told = told(event).orElse("");
		String shown = canvas.getToolTipText() == null ? "" : canvas.getToolTipText();
		if (!told.equals(shown)) {
			canvas.setToolTipText(told.isEmpty() ? null : told);
		}
	}

	private Optional<String> told(Event event) {
		List<Flag> conflicts = conflictsAt(event);
		if (!conflicts.isEmpty()) {
			return Optional.of(named(conflicts.stream().map(words::conflict).toList()));
		}
		int row = view.rowAt(event.y);
		if (row >= 0 && event.x < view.titles()) {
			return Optional.of(words.row(view.layout(), row).replace("&", "&&"));
		}
		List<Integer> items = itemsAt(event.x, event.y);
		if (items.size() == 1) {
			return Optional.of(named(words.lines(view.layout().timeline(), items.getFirst().intValue())));
		}
		return items.isEmpty() ? Optional.empty()
				: Optional.of(named(items.stream().map(item -> words.lines(view.layout().timeline(), item.intValue()).getFirst()).toList()));
	}

	/** A line for each; SWT takes an ampersand for a mark of a letter. */
	private String named(List<String> lines) {
		List<String> some = new ArrayList<>(lines.subList(0, Math.min(MOST_NAMED, lines.size())));
		if (lines.size() > MOST_NAMED) {
			some.add(messages.get("more", Integer.valueOf(lines.size() - MOST_NAMED)));
		}
		return String.join("\n", some).replace("&", "&&");
	}

	/** The conflicts of a mark on the axis, or of a line, under the pointer. */
	private List<Flag> conflictsAt(Event event) {
		int x = event.x - view.titles();
		if (event.y >= TimelinePainter.PIPS && event.y < TimelinePainter.HEADER && x >= 0) {
			return view.frame().pips().stream().filter(pip -> pip.x() <= x && x < pip.x() + pip.width())
					.flatMap(pip -> view.layout().conflicts(pip, view.scale(), view.room()).stream()).distinct().toList();
		}
		return view.rowAt(event.y) < 0 ? List.of()
				: view.frame().links().stream().filter(link -> isNear(link, x, event.y)).map(link -> view.layout().conflicts().get(link.conflict()))
						.distinct().toList();
	}

	/** The badge in the middle of a line is what can be hit; the line itself crosses too much else. */
	private boolean isNear(Frame.Link link, int x, int y) {
		int middleY = TimelinePainter.HEADER + (link.fromRow() + link.toRow()) * TimelinePainter.ROW / 2 + TimelinePainter.ROW / 2
				- view.control().getVerticalBar().getSelection();
		return Math.abs((link.fromX() + link.toX()) / 2 - x) <= NEAR + 1 && Math.abs(middleY - y) <= NEAR + 1;
	}

	private int itemAt(int x, int y) {
		List<Integer> items = itemsAt(x, y);
		return items.isEmpty() ? -1 : items.getFirst().intValue();
	}

	private List<Integer> itemsAt(int x, int y) {
		List<Integer> items = new ArrayList<>();
		int row = view.rowAt(y);
		if (row >= 0 && x >= view.titles()) {
			IntConsumer add = item -> items.add(Integer.valueOf(item));
			view.layout().visit(row, view.scale().second(x - view.titles() - 1.0), view.scale().second(x - view.titles() + 1.0) + 1, add);
			if (items.isEmpty()) {
				view.layout().visit(row, view.scale().second(x - view.titles() - 3.0), view.scale().second(x - view.titles() + 2.0) + 1, add);
			}
		}
		return items;
	}

	private void wheel(Event event) {
		event.doit = false;
		if ((event.stateMask & SWT.MOD1) != 0) {
			view.zoom(event.count > 0 ? STEP : 1 / STEP, event.x - view.titles());
		} else if ((event.stateMask & SWT.SHIFT) != 0) {
			view.pan(event.count * PAN / 3.0);
		} else {
			view.scroll(-event.count * TimelinePainter.ROW);
		}
	}
}
