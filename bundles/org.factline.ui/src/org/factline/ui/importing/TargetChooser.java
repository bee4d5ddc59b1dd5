package org.factline.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.factline.messages.Messages;
import org.factline.ui.language.Language;
import org.factline.ui.navigator.DossiersOfWorkspace;

/** Asks into which dossier something goes: one of the workspace, or a new one with a title. */
public final class TargetChooser {

	private final Messages messages = Language.messages(TargetChooser.class);
	private final List<Path> dossiers;
	private final Combo combo;
	private final Label titleLabel;
	private final Text title;

	/**
	 * Fills a row or two of a grid with two columns.
	 *
	 * @param into    the dossier that is proposed; empty for a new one, or for the only one that there is
	 * @param changed is told of every change
	 */
	public TargetChooser(Composite parent, Optional<Path> into, String newTitle, Runnable changed) {
		dossiers = new ArrayList<>(DossiersOfWorkspace.paths());
		into.filter(path -> !dossiers.contains(path)).ifPresent(dossiers::add);
		new Label(parent, SWT.NONE).setText(messages.get("into"));
		combo = new Combo(parent, SWT.READ_ONLY);
		combo.add(messages.get("into.new"));
		dossiers.forEach(path -> combo.add(DossiersOfWorkspace.name(path)));
		combo.select(into.map(path -> dossiers.indexOf(path) + 1).orElse(0));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		titleLabel = new Label(parent, SWT.NONE);
		titleLabel.setText(messages.get("into.title"));
		GridDataFactory.swtDefaults().applyTo(titleLabel);
		title = new Text(parent, SWT.BORDER);
		title.setText(newTitle);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		combo.addListener(SWT.Selection, event -> {
			show();
			changed.run();
		});
		title.addModifyListener(event -> changed.run());
		show();
	}

	private void show() {
		boolean fresh = combo.getSelectionIndex() == 0;
		for (Control control : new Control[] { titleLabel, title }) {
			control.setVisible(fresh);
			((GridData) control.getLayoutData()).exclude = !fresh;
		}
		title.getParent().layout();
	}

	/** The dossier that is chosen; empty for a new one. */
	public Optional<Path> dossier() {
		int chosen = combo.getSelectionIndex();
		return chosen <= 0 ? Optional.empty() : Optional.of(dossiers.get(chosen - 1));
	}

	/** The title of a new one. */
	public String title() {
		return title.getText().strip();
	}

	/** Whether it is known where something goes. */
	public boolean isComplete() {
		return dossier().isPresent() || !title().isEmpty();
	}
}
