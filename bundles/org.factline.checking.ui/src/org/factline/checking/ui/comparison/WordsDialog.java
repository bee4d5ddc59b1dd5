package org.factline.checking.ui.comparison;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.factline.messages.Messages;
import org.factline.ui.language.Language;

/** Words to be read, or to be changed and copied. */
final class WordsDialog extends Dialog {

	private static final int WIDTH = 640;
	private static final int HEIGHT = 360;

	private final Messages messages = Language.messages(WordsDialog.class);
	private final String title;
	private final boolean draft;
	private String words;

	/** @param draft whether the words can be changed, and are copied when the dialog is closed by its first button */
	@SuppressWarnings("null") // a dialog without a parent is allowed
	WordsDialog(@Nullable Shell parent, String title, String words, boolean draft) {
		super(parent);
		this.title = title;
		this.words = words;
		this.draft = draft;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	@NonNullByDefault({})
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	@NonNullByDefault({})
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Text text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER | (draft ? SWT.NONE : SWT.READ_ONLY));
		text.setText(words);
		text.addListener(SWT.Modify, event -> words = text.getText());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(text);
		return area;
	}

	@Override
	@NonNullByDefault({})
	protected void createButtonsForButtonBar(Composite parent) {
		if (draft) {
			createButton(parent, IDialogConstants.OK_ID, messages.get("copy"), true);
			createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
		} else {
			createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
		}
	}

	@Override
	protected void okPressed() {
		Clipboard clipboard = new Clipboard(getShell().getDisplay());
		clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		super.okPressed();
	}
}
