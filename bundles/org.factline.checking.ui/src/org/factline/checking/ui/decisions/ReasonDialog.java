package org.factline.checking.ui.decisions;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.factline.messages.Messages;

/** Asks why a finding is dismissed: one of a short list, or own words. Without a reason there is no OK. */
public final class ReasonDialog extends TitleAreaDialog {

	private static final int REASONS = 6;
	private static final int WIDTH = 420;

	private final Messages messages = Deciding.messages();
	private final String about;
	private String reason = "";
	private @Nullable Combo combo;

	/** @param about the message of the finding */
	@SuppressWarnings("null") // a dialog without a parent is allowed
	public ReasonDialog(@Nullable Shell parent, String about) {
		super(parent);
		this.about = about;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** What was chosen or written; empty until then. */
	public String reason() {
		return reason;
	}

	@Override
	@NonNullByDefault({})
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(messages.get("reason.window"));
	}

	@Override
	@NonNullByDefault({})
	protected Control createDialogArea(Composite parent) {
		setTitle(messages.get("reason.title"));
		setMessage(about);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertHorizontalDLUsToPixels(WIDTH / 2), SWT.DEFAULT).applyTo(area);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
		Label label = new Label(area, SWT.NONE);
		label.setText(messages.get("reason.label"));
		Combo made = new Combo(area, SWT.DROP_DOWN);
		for (int i = 1; i <= REASONS; i++) {
			made.add(messages.get("reason." + i));
		}
		made.setVisibleItemCount(REASONS);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(made);
		made.addListener(SWT.Modify, event -> changed(made.getText()));
		combo = made;
		return area;
	}

	@Override
	@NonNullByDefault({})
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, messages.get("reason.dismiss"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		changed("");
	}

	private void changed(String text) {
		reason = text.strip();
		getButton(IDialogConstants.OK_ID).setEnabled(!reason.isEmpty());
	}

	@Override
	public void create() {
		super.create();
		Combo made = combo;
		if (made != null) {
			made.setFocus();
		}
	}
}
