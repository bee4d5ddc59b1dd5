package org.factline.checking.ui.decisions;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.factline.messages.Messages;

/** Asks why a finding is dismissed: one of a short list, or own words. Without a reason there is no OK. */
public final class ReasonDialog extends TitleAreaDialog {

	private static final int REASONS = 6;
	private static final int WIDTH = 420;

	private final Messages messages = Deciding.messages();
	private final String about;
	private String reason = "";
	private @Nullable List reasons;
	/** Whether a person has pressed a key or a button in the list. */
	private boolean touched;

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
		new Label(area, SWT.NONE).setText(messages.get("reason.label"));
		List list = new List(area, SWT.SINGLE | SWT.BORDER);
		for (int i = 1; i <= REASONS; i++) {
			list.add(i + "   " + messages.get("reason." + i));
		}
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
		Label own = new Label(area, SWT.NONE);
		own.setText(messages.get("reason.own"));
		Text words = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		words.addListener(SWT.Modify, event -> changed(words.getText()));
		list.addListener(SWT.MouseDown, event -> touched = true);
		list.addListener(SWT.Selection, event -> select(list, words));
		list.addListener(SWT.DefaultSelection, event -> okPressed());
		list.addListener(SWT.KeyDown, event -> {
			touched = true;
			choose(event.character - '0', words);
		});
		reasons = list;
		return area;
	}

	/** The platform selects the first line when the list gets the focus, which is nobody's reason. */
	private void select(List list, Text words) {
		if (touched) {
			words.setText(messages.get("reason." + (list.getSelectionIndex() + 1)));
		} else {
			list.deselectAll();
		}
	}

	/** A digit dismisses at once: two keys, and the next finding is there. */
	private void choose(int number, Text words) {
		if (number >= 1 && number <= REASONS) {
			words.setText(messages.get("reason." + number));
			okPressed();
		}
	}

	@Override
	protected void okPressed() {
		if (!reason.isEmpty()) {
			super.okPressed();
		}
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
		List made = reasons;
		if (made != null) {
			made.setFocus();
		}
	}
}
