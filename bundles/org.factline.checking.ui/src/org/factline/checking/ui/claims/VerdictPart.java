package org.factline.checking.ui.claims;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.factline.messages.Messages;
import org.factline.model.bridge.ClaimSheet;
import org.factline.model.bridge.RatingScale;
import org.factline.model.bridge.SheetEdits;
import org.factline.ui.controls.AccessibleNames;

/** What the check came to: a step of a scale, why, and where it stands. */
final class VerdictPart extends SheetPart {

	private static final int LINES = 7;
	private static final int FEW_LINES = 3;

	private final Combo scale;
	private final Combo rating;
	private final SheetField explanation;
	private final SheetField address;
	private final SheetField links;
	private List<RatingScale> scales = List.of();

	VerdictPart(Composite parent, Messages messages, ClaimEditing editing) {
		super(parent, messages, editing, "verdict", 2);
		label(messages.get("verdict.scale"));
		Composite row = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		scale = combo(row, "verdict.scale");
		button(row, "verdict.editScale", this::editScale).setEnabled(editing.isPossible());
		label(messages.get("verdict.rating"));
		rating = combo(body, "verdict.rating");
		scale.addListener(SWT.Selection, event -> steps(""));
		rating.addListener(SWT.Selection, event -> rate());
		explanation = new SheetField(text("verdict.explanation", LINES), editing::isClean, words -> editing.change("explanation", edits -> edits.explanation(words)));
		address = new SheetField(text("verdict.address", 1), editing::isClean, url -> editing.change("address", edits -> edits.address(url)));
		links = new SheetField(text("verdict.links", FEW_LINES), editing::isClean,
				lines -> editing.change("links", edits -> edits.links(lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList())));
	}

	private Combo combo(Composite parent, String key) {
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setEnabled(editing.isPossible());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		AccessibleNames.name(combo, messages.get(key));
		return combo;
	}

	@Override
	void show(ClaimSheet sheet) {
		String before = chosen().map(RatingScale::name).orElse("");
		scales = RatingScale.of(editing.dossier().session().dossier(), messages.locale());
		String wanted = sheet.scale().isEmpty() ? before : sheet.scale();
		scale.setItems(scales.stream().map(RatingScale::name).toArray(String[]::new));
		scale.select(Math.max(0, scale.indexOf(wanted)));
		steps(sheet.verdict().words());
		explanation.show(sheet.verdict().body());
		address.show(sheet.verdict().url());
		links.show(String.join("\n", sheet.links()));
	}

	/** The steps of the scale that is chosen; a verdict that is none of them, as one that was imported, is offered, too. */
	private void steps(String chosen) {
		rating.removeAll();
		rating.add(messages.get("verdict.none"));
		chosen().ifPresent(one -> one.steps().forEach(step -> rating.add(step.name())));
		if (!chosen.isEmpty() && rating.indexOf(chosen) < 0) {
			rating.add(chosen);
		}
		rating.select(chosen.isEmpty() ? 0 : rating.indexOf(chosen));
	}

	private Optional<RatingScale> chosen() {
		int at = scale.getSelectionIndex();
		return at < 0 || at >= scales.size() ? Optional.empty() : Optional.of(scales.get(at));
	}

	private void rate() {
		if (rating.getSelectionIndex() == 0) {
			editing.change("rating", SheetEdits::noRating);
		} else {
			chosen().ifPresent(of -> of.find(rating.getText())
					.ifPresent(step -> editing.change("rating", edits -> edits.rating(of, step))));
		}
	}

	private void editScale() {
		chosen().ifPresent(one -> {
			ScaleDialog dialog = new ScaleDialog(body.getShell(), one);
			if (dialog.open() == Window.OK) {
				editing.dossier().execute(messages.get("verdict.editScale.command"), edit -> dialog.scale().keep(editing.dossier().session().dossier(), edit));
			}
		});
	}

	@Override
	void take() {
		List.of(explanation, address, links).forEach(SheetField::take);
	}
}
