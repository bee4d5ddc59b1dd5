package org.factline.checking.ui.claims;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.factline.messages.Messages;
import org.factline.model.bridge.RatingScale;
import org.factline.ui.controls.AccessibleNames;
import org.factline.ui.language.Language;

/** A scale as lines that can be typed: a step on each. Under another name it is another scale. */
@NonNullByDefault({})
final class ScaleDialog extends TitleAreaDialog {

	private static final int LINES = 9;

	private final Messages messages = Language.messages(ScaleDialog.class);
	private RatingScale scale;
	private Text name;
	private Text steps;

	ScaleDialog(Shell parent, RatingScale scale) {
		super(parent);
		this.scale = scale;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What was typed. */
	RatingScale scale() {
		return scale;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(messages.get("scale.window"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(messages.get("scale.title"));
		setMessage(messages.get("scale.message"));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		new Label(area, SWT.NONE).setText(messages.get("scale.name"));
		name = new Text(area, SWT.BORDER);
		name.setText(scale.name());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		Label label = new Label(area, SWT.NONE);
		label.setText(messages.get("scale.steps"));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		steps = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
		steps.setText(String.join("\n", scale.steps().stream().map(RatingScale.Step::line).toList()));
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LINES * steps.getLineHeight()).applyTo(steps);
		AccessibleNames.name(steps, messages.get("scale.steps").replace("&", ""));
		name.addListener(SWT.Modify, event -> check());
		steps.addListener(SWT.Modify, event -> check());
		return area;
	}

	private void check() {
		scale = RatingScale.parse(name.getText().strip(), steps.getText());
		getButton(OK).setEnabled(!scale.name().isEmpty() && !scale.steps().isEmpty());
	}
}
