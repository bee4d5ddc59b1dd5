package org.factline.ui.controls;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.factline.messages.Messages;

/**
 * A line in which one types and chooses to see less. Its words have the keys {@code filter.text} for the text and, for each choice,
 * its own key for the name and that with {@code .all} for seeing all.
 */
public final class FilterLine {

	/** Milliseconds after the last letter that was typed. */
	private static final int PAUSE = 150;

	private final Messages messages;
	private final Composite line;
	private final Runnable changed;

	/**
	 * An empty line, which is filled from the left.
	 *
	 * @param columns how many controls it will have
	 * @param changed called a moment after something was typed, and at once after something was chosen
	 */
	public FilterLine(Composite parent, int columns, Messages messages, Runnable changed) {
		this.messages = messages;
		this.changed = changed;
		line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).margins(6, 4).applyTo(line);
		line.addListener(SWT.Resize, event -> share());
	}

	/** The line itself, for its place and for controls of other kinds. */
	public Composite control() {
		return line;
	}

	/** Where there is not room for all as wide as they want to be, every one gives some of it; else the text takes what is left. */
	private void share() {
		boolean narrow = line.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > line.getSize().x;
		for (Control control : line.getChildren()) {
			if (control instanceof Combo && control.getLayoutData() instanceof GridData data) {
				data.grabExcessHorizontalSpace = narrow;
				data.minimumWidth = control.computeSize(data.widthHint, SWT.DEFAULT).x / 2;
			}
		}
	}

	/** Adds a text to search for, which takes the room that is left. */
	public Text addText(int width) {
		Text text = new Text(line, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(messages.get("filter.text"));
		AccessibleNames.name(text, messages.get("filter.text"));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(width, SWT.DEFAULT).minSize(width, SWT.DEFAULT).applyTo(text);
		Runnable typed = () -> {
			if (!line.isDisposed()) {
				changed.run();
			}
		};
		text.addListener(SWT.Modify, event -> line.getDisplay().timerExec(PAUSE, typed));
		return text;
	}

	/** Adds a choice without anything to choose. */
	public Combo addChoice(String key, int width) {
		Combo combo = new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN);
		AccessibleNames.name(combo, messages.get(key));
		combo.setToolTipText(messages.get(key));
		combo.addListener(SWT.Selection, event -> changed.run());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(width, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	/** Adds a choice that begins with seeing all. */
	public Combo addFilter(String key, int width) {
		Combo combo = addChoice(key, width);
		combo.add(messages.get(key + ".all"));
		combo.select(0);
		return combo;
	}

	/** Puts the cursor into a text. */
	public static void focus(Text text) {
		text.setFocus();
		text.selectAll();
	}
}
