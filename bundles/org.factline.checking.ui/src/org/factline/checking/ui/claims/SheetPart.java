package org.factline.checking.ui.claims;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.factline.messages.Messages;
import org.factline.model.bridge.ClaimSheet;
import org.factline.ui.controls.AccessibleNames;

/** A section of the sheet. */
abstract class SheetPart {

	private static final int NARROW = 120;

	final FormToolkit toolkit;
	final Messages messages;
	final ClaimEditing editing;
	final Composite body;

	/** @param key of the title */
	SheetPart(Composite parent, FormToolkit toolkit, Messages messages, ClaimEditing editing, String key, int columns) {
		this.toolkit = toolkit;
		this.messages = messages;
		this.editing = editing;
		Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR | ExpandableComposite.EXPANDED);
		section.setText(messages.get(key));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		body = toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().numColumns(columns).margins(2, 6).spacing(8, 6).applyTo(body);
		section.setClient(body);
	}

	/** Shows what is known now. */
	abstract void show(ClaimSheet sheet);

	/** Takes what was typed and not yet taken. */
	abstract void take();

	/** A label and its text in a row of two columns. */
	final Text text(String key, int lines) {
		String words = messages.get(key);
		Label label = toolkit.createLabel(body, words);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, lines > 1 ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
		Text text = toolkit.createText(body, "", SWT.BORDER | (lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		text.setEditable(editing.isPossible());
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, lines > 1 ? lines * text.getLineHeight() : SWT.DEFAULT).applyTo(text);
		AccessibleNames.name(text, words.replace("&", ""));
		return text;
	}
}
