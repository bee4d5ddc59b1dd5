package org.factline.checking.ui.claims;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.factline.messages.Messages;
import org.factline.model.bridge.ClaimSheet;
import org.factline.ui.controls.AccessibleNames;

/** A section of the sheet. */
abstract class SheetPart {

	/** Whoever has more room gives more. */
	static final int NARROW = 120;

	final Messages messages;
	final ClaimEditing editing;
	final Composite body;

	/** @param key of the title */
	SheetPart(Composite parent, Messages messages, ClaimEditing editing, String key, int columns) {
		this.messages = messages;
		this.editing = editing;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 6).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		Label title = new Label(body, SWT.NONE);
		title.setText(messages.get(key));
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().span(columns, 1).applyTo(title);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(new Label(body, SWT.SEPARATOR | SWT.HORIZONTAL));
	}

	/** Shows what is known now. */
	abstract void show(ClaimSheet sheet);

	/** Takes what was typed and not yet taken. */
	abstract void take();

	/** A label in the body. */
	final Label label(String words) {
		Label label = new Label(body, SWT.NONE);
		label.setText(words);
		return label;
	}

	/** A button that does something. */
	final Button button(Composite parent, String key, Runnable deed) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(messages.get(key));
		button.addListener(SWT.Selection, event -> deed.run());
		return button;
	}

	/** A table of which one column takes the room that the others leave. */
	final Table table(String name, int style, List<String> columns, int[] widths, int growing) {
		Table table = new Table(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | style);
		table.setHeaderVisible(true);
		for (int i = 0; i < widths.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(columns.get(i));
			column.setWidth(widths[i]);
		}
		table.addListener(SWT.Resize, event -> {
			int others = 0;
			for (int i = 0; i < widths.length; i++) {
				others += i == growing ? 0 : widths[i];
			}
			table.getColumn(growing).setWidth(Math.max(widths[growing], table.getClientArea().width - others));
		});
		AccessibleNames.name(table, name);
		return table;
	}

	/** A label and its text in a row of two columns. */
	final Text text(String key, int lines) {
		String words = messages.get(key);
		Label label = label(words);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, lines > 1 ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
		Text text = new Text(body, SWT.BORDER | (lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		text.setEditable(editing.isPossible());
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, lines > 1 ? lines * text.getLineHeight() : SWT.DEFAULT).applyTo(text);
		AccessibleNames.name(text, words.replace("&", ""));
		return text;
	}
}
