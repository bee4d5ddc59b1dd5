package org.factline.checking.ui.claims;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.factline.messages.Messages;
import org.factline.model.bridge.ClaimSheet;
import org.factline.model.bridge.ClaimSheets;
import org.factline.model.bridge.SheetEdits;
import org.factline.ui.controls.AccessibleNames;
import org.factline.ui.dossiers.Person;
import org.factline.ui.language.TimeWords;

/** Who found the sheet right, and what was changed of it, the latest first. */
final class ReviewPart extends SheetPart {

	private static final int ROWS = 6;
	private static final int MOST_NAMES = 9;
	private static final int[] WIDTHS = { 140, 110, 160 };
	private static final List<String> COLUMNS = List.of("when", "who", "what");

	private final Label approved;
	private final Button approve;
	private final Spinner required;
	private final Table changes;
	private final TimeWords times;

	ReviewPart(Composite parent, Messages messages, ClaimEditing editing) {
		super(parent, messages, editing, "review", 2);
		times = new TimeWords(messages.locale());
		approved = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(NARROW, SWT.DEFAULT).applyTo(approved);
		approve = button(body, "review.approve", () -> editing.change("approved", SheetEdits::approve));
		approve.setToolTipText(messages.get("review.approve.tip"));
		label(messages.get("review.required"));
		required = new Spinner(body, SWT.BORDER);
		required.setMaximum(MOST_NAMES);
		required.setEnabled(editing.isPossible());
		required.setToolTipText(messages.get("review.required.tip"));
		required.addListener(SWT.Selection, event -> editing.require(required.getSelection()));
		AccessibleNames.name(required, messages.get("review.required"));
		changes = table(messages.get("review.changes"), SWT.NONE, COLUMNS.stream().map(key -> messages.get("review." + key)).toList(), WIDTHS, 2);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(NARROW, ROWS * changes.getItemHeight()).applyTo(changes);
	}

	@Override
	void show(ClaimSheet sheet) {
		List<String> names = sheet.approvedBy();
		approved.setText(names.isEmpty() ? messages.get("review.nobody") : messages.get("review.by", String.join(", ", names)));
		approved.requestLayout();
		required.setSelection(ClaimSheets.requiredNames(editing.dossier().session().dossier()));
		approve.setEnabled(editing.isPossible() && !names.contains(Person.name()));
		changes.setRedraw(false);
		changes.removeAll();
		for (ClaimSheet.Change one : sheet.changes().reversed()) {
			TableItem item = new TableItem(changes, SWT.NONE);
			String field = messages.get("change." + one.field());
			item.setText(new String[] { times.inList(one.when()), one.who(), one.value().isEmpty() ? field : field + ": " + value(one) });
		}
		changes.setRedraw(true);
	}

	/** A side in the log is a fixed word before the passage. */
	private String value(ClaimSheet.Change change) {
		String value = change.value().replaceAll("\\s+", " ");
		for (ClaimSheet.Side side : ClaimSheet.Side.values()) {
			if ((change.field().equals("added") || change.field().equals("side")) && value.startsWith(side + " ")) {
				return messages.get(EvidencePart.key(side)).replace("&", "") + " \u2013 " + value.substring(side.name().length() + 1);
			}
		}
		return value;
	}

	@Override
	void take() {
		// nothing is typed here
	}
}
